// A card in the user's own words, with the rest of it following.
import type {Card} from '../cards/card.js';

/** The choice that was the answer stays the answer. */
export function reworded(card: Card, question: string, answer: string): Card {
	const choices = card.choices.map((choice) =>
		choice.text === card.answer ? {...choice, text: answer} : choice,
	);
	return {...card, question, answer, choices, accept: card.accept.filter((one) => one !== answer)};
}
