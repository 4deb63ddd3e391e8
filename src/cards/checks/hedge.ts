// HEDGE: what may be is not told as what is.
import type {Card} from '../card.js';
import type {Check} from './check.js';
import {wordLost} from './kept-words.js';

/** "May" in lower case only: the month is no hedge. */
const HEDGES =
	/^(?:may|might|could|can|cannot|likely|unlikely|probably|perhaps|possibly|potentially|reportedly|allegedly|apparently|supposedly|presumably)$/u;

export const hedge: Check = {
	id: 'HEDGE',
	asks: 'A “may”, “could” or “likely” of the cited words is not left out.',
	find(card) {
		if (!card.cite || !isToldAnew(card)) return null;
		const word = wordLost(card.cite.quote, shownBy(card), HEDGES);
		return word === null ? null : `"${word}" of the cited words is lost`;
	},
};

/** Whose words are the program's: words in quotation marks stand as they were said. */
export function isToldAnew({kind, question}: Card): boolean {
	return !/^(?:free|in-order|cloze)$/u.test(kind) && !/: “/u.test(question);
}

/** What the card tells: the question with its answer. */
export function shownBy({question, answer}: Pick<Card, 'question' | 'answer'>): string {
	return `${question} ${answer}`;
}
