// The order in which choices are shown: the right one's place follows from the card's id alone.
import {shortHash} from '../doc/hash.js';
import type {CardId, Choice} from './card.js';

export const MOST_WRONG = 3;
const FEWEST_WRONG = 2;

/**
 * The wrong choices, at most three, with the right one among them at a place that is uniform over
 * a deck and the same on every machine; empty where fewer than two wrong ones are there.
 */
export function arrange(id: CardId, answer: string, wrong: readonly Choice[]): readonly Choice[] {
	if (wrong.length < FEWEST_WRONG) return [];
	const order = wrong
		.slice(0, MOST_WRONG)
		.sort((a, b) => (shortHash(id, a.text) < shortHash(id, b.text) ? -1 : 1));
	order.splice(hashNumber(id, 'place') % (order.length + 1), 0, {text: answer, why: 'answer'});
	return order;
}

/** A number, uniform over ids, that a card always has for one purpose. */
export function hashNumber(id: CardId, purpose: string): number {
	return Number.parseInt(shortHash(purpose, id), 16);
}
