// A deck grown by the cards of more articles, or of the same ones read anew.
import type {Card} from '../cards/card.js';
import type {Deck, DeckSource} from './deck.js';
import {compare} from './encode.js';

/**
 * The old deck's head; of the articles in `fresh` its cards, of all others the old ones. A card that
 * its author changed by hand (`edited`) stays as it is.
 */
export function extendDeck(old: Deck, fresh: Deck): Deck {
	const anew = new Set(fresh.sources.map(({id}) => id));
	const isKept = (card: Card): boolean =>
		!card.cite || !anew.has(card.cite.source) || card.extra?.['edited'] === true;
	const kept = old.cards.filter(isKept);
	const keptIds = new Set(kept.map(({id}) => id));
	const cards = [...kept, ...fresh.cards.filter(({id}) => !keptIds.has(id))];
	const asked = new Set(cards.map(({id}) => id));
	const parked = (old.parked ?? []).filter(({id}) => !asked.has(id));
	const {generator: _made, ...head} = old.head;
	const {generator} = fresh.head;
	return {
		head: {...head, ...(generator === undefined ? {} : {generator})},
		sources: joined(old.sources, fresh.sources),
		cards,
		...(parked.length > 0 ? {parked} : {}),
	};
}

/** By date and id, as a deck of all the articles at once has them. */
function joined(old: readonly DeckSource[], fresh: readonly DeckSource[]): readonly DeckSource[] {
	const byId = new Map([...old, ...fresh].map((source) => [source.id, source]));
	const key = ({published, id}: DeckSource): string => `${published ?? '9999'} ${id}`;
	return [...byId.values()].sort((a, b) => compare(key(a), key(b)));
}
