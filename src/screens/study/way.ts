// In which way the card on the screen is answered: what is wanted, as far as the card allows it.
import type {Card} from '../../cards/card.js';
import {gapped} from '../../cards/gap.js';
import type {AnswerWay} from '../../study/habits.js';

export const WAY_NAMES: Readonly<Record<AnswerWay, string>> = {
	recall: 'recall',
	choose: 'choose',
	type: 'type',
	cloze: 'fill the gap',
};

/** Without choices nothing is chosen; without a gap the whole answer is typed. */
export function wayFor(card: Card, wanted: AnswerWay): AnswerWay {
	if (wanted === 'choose') return card.choices.length > 1 ? 'choose' : 'recall';
	if (wanted === 'cloze') return gapped(card) === null ? 'type' : 'cloze';
	return wanted;
}

export function isTyped(way: AnswerWay): boolean {
	return way === 'type' || way === 'cloze';
}
