// The card that an id, the beginning of one, or words of its question or answer stand for.
import type {Card} from '../cards/card.js';
import type {Deck} from '../decks/deck.js';
import {printable} from '../look/printable.js';
import {fail, ok, type Result} from '../result.js';

export type FoundCard = {readonly card: Card; readonly deck: Deck};

const LISTED = 5;

export function findCard(wanted: string, decks: readonly Deck[]): Result<FoundCard> {
	const all = decks.flatMap((deck) =>
		[...deck.cards, ...(deck.parked ?? [])].map((card) => ({card, deck})),
	);
	const words = wanted.toLowerCase();
	const ways: readonly ((found: FoundCard) => boolean)[] = [
		({card}) => card.id === wanted,
		({card}) => words.length >= 3 && card.id.startsWith(words),
		({card: {question, answer}}) => `${question}\n${answer}`.toLowerCase().includes(words),
	];
	const matching = ways.map((way) => all.filter(way)).find((found) => found.length > 0) ?? [];
	const [only, ...others] = matching;
	if (!only) {
		return fail({
			code: 'card-missing',
			message: `no card has this id or these words: ${wanted}`,
			hint: 'whosaid browse lists the cards',
		});
	}
	// One card may be in two decks; its progress is one.
	if (others.every(({card}) => card.id === only.card.id)) return ok(only);
	const some = matching
		.slice(0, LISTED)
		.map(({card}) => `${card.id} ${printable(card.question).slice(0, 50)}`);
	return fail({
		code: 'card-ambiguous',
		message: `${matching.length} cards fit`,
		hint: `name one by its id: ${some.join('; ')}${matching.length > LISTED ? '; …' : ''}`,
	});
}
