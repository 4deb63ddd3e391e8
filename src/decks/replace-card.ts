// A deck with one card put in the place of the one with its id.
import type {Card} from '../cards/card.js';
import type {Deck} from './deck.js';

/** A card that the deck does not have yet is added at its end. */
export function replaceCard(deck: Deck, card: Card): Deck {
	const inPlace = (list: readonly Card[]): readonly Card[] =>
		list.map((one) => (one.id === card.id ? card : one));
	const has = (list: readonly Card[]): boolean => list.some(({id}) => id === card.id);
	const {cards, parked} = deck;
	if (parked && has(parked)) return {...deck, parked: inPlace(parked)};
	return {...deck, cards: has(cards) ? inPlace(cards) : [...cards, card]};
}
