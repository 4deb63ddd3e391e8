// A newer version of an installed deck: the author's edits and the user's own, without losing progress.
import {type Card, type CardId, citedSources} from '../cards/card.js';
import {withChangedAnswer} from '../cards/changed-answer.js';
import type {Conflict, Prefer} from './conflict.js';
import type {Deck} from './deck.js';
import {type DeckDiff, diffDecks} from './diff.js';
import {mergeDecks} from './merge.js';

export type UpdateInput = {
	/** What the author gave last time; the installed deck itself where no base was kept. */
	readonly base: Deck;
	readonly installed: Deck;
	readonly latest: Deck;
};

export type Update = {
	readonly deck: Deck;
	/** From the installed deck to the updated one. */
	readonly diff: DeckDiff;
	/** Withdrawn by the author and kept out of sight, for their progress or the user's edits. */
	readonly parked: readonly Card[];
	/** Parked before and asked again. */
	readonly revived: readonly Card[];
	/** What was learned is not true any more: to be shown before and after. */
	readonly answerChanged: readonly {readonly before: Card; readonly after: Card}[];
	readonly conflicts: readonly Conflict[];
};

export type UpdateOptions = {
	readonly prefer?: Prefer | undefined;
	/** The moment of the update, milliseconds since 1970, UTC: see changedAnswer. */
	readonly at?: number;
};

/** No card that `hasProgress` leaves the deck: it is asked on, or parked. */
export function updateDeck(
	{base, installed, latest}: UpdateInput,
	hasProgress: (card: CardId) => boolean,
	{prefer = 'mine', at = 0}: UpdateOptions = {},
): Update {
	const merged = mergeDecks({base, mine: installed, theirs: latest}, prefer);
	const offered = new Set(latest.cards.map(({id}) => id));
	const once = new Set([...base.cards, ...(latest.parked ?? [])].map(({id}) => id));
	const isWithdrawn = ({id}: Card): boolean => once.has(id) && !offered.has(id);

	const cards = merged.deck.cards.filter((card) => !isWithdrawn(card));
	const edited = merged.deck.cards.filter(isWithdrawn);
	const asked = new Set(cards.map(({id}) => id));
	const gone = installed.cards.filter(({id}) => !asked.has(id) && hasProgress(id));
	const known = merged.deck.parked ?? [];
	const lost = (installed.parked ?? []).filter(({id}) => !asked.has(id) && hasProgress(id));
	const parked = distinct([...edited, ...gone, ...known, ...lost]);

	const {parked: _replaced, ...rest} = merged.deck;
	const deck: Deck = withSources({...rest, cards, ...(parked.length > 0 ? {parked} : {})}, [
		installed,
		base,
	]);
	const diff = diffDecks(installed, deck);
	const before = new Set((installed.parked ?? []).map(({id}) => id));
	const answerChanged = diff.cards.changed.filter(({fields}) =>
		fields.some(({field}) => field === 'answer'),
	);
	const learned = new Map(
		answerChanged.filter(({after}) => hasProgress(after.id)).map(({before}) => [before.id, before]),
	);
	const marked = deck.cards.map((card) => {
		const was = learned.get(card.id)?.answer;
		return was === undefined ? card : withChangedAnswer(card, was, at);
	});
	return {
		deck: {...deck, cards: marked},
		diff,
		parked: parked.filter(({id}) => !before.has(id)),
		revived: cards.filter(({id}) => before.has(id)),
		answerChanged,
		conflicts: merged.conflicts.filter(({of, id}) => of !== 'card' || asked.has(id as CardId)),
	};
}

function distinct(cards: readonly Card[]): readonly Card[] {
	const first = new Map<CardId, Card>();
	for (const card of cards) if (!first.has(card.id)) first.set(card.id, card);
	return [...first.values()];
}

/** The deck with every source that its cards cite. */
function withSources(deck: Deck, others: readonly Deck[]): Deck {
	const known = new Set(deck.sources.map(({id}) => id));
	const cards = [...deck.cards, ...(deck.parked ?? [])];
	const cited = new Set(cards.flatMap(citedSources));
	const missing = others
		.flatMap(({sources}) => sources)
		.filter(({id}, i, all) => all.findIndex((other) => other.id === id) === i)
		.filter(({id}) => cited.has(id) && !known.has(id));
	return missing.length > 0 ? {...deck, sources: [...deck.sources, ...missing]} : deck;
}
