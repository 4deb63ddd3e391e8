// A card in the user's own words, and the deck that holds it.
import type {Card} from '../cards/card.js';
import type {Deck} from '../decks/deck.js';

/** A choice that was the answer stays the answer. */
export function reworded(card: Card, question: string, answer: string): Card {
	const choices = card.choices.map((choice) =>
		choice.text === card.answer ? {...choice, text: answer} : choice,
	);
	return {...card, question, answer, choices, accept: card.accept.filter((one) => one !== answer)};
}

export function withCard(deck: Deck, card: Card): Deck {
	return {...deck, cards: deck.cards.map((one) => (one.id === card.id ? card : one))};
}
