// Cards whose answer is a date, as events that can be put in order.
import type {Card} from '../../cards/card.js';
import {type CardDate, readTypedDate} from '../../cards/dates.js';
import {gapped} from '../../cards/gap.js';

export type Dated = {
	readonly card: Card;
	/** What happened, without the date. */
	readonly text: string;
	/** First and last day it may have been, as numbers `YYYYMMDD` that compare. */
	readonly from: number;
	readonly to: number;
};

/** Null for a card whose answer is no date with a year. */
export function datedOf(card: Card): Dated | null {
	const date = readTypedDate(card.answer)[0];
	if (date?.year === undefined) return null;
	return {card, text: gapped(card) ?? card.question, ...spanOf({...date, year: date.year})};
}

function spanOf({
	year,
	month,
	day,
}: CardDate & {readonly year: number}): Omit<Dated, 'card' | 'text'> {
	const at = (m: number, d: number): number => year * 10_000 + m * 100 + d;
	return {from: at(month ?? 1, day ?? 1), to: at(month ?? 12, day ?? 31)};
}

/** Events of which each is surely before or after each other, as many as `count`, in the order given. */
export function apartInTime(events: readonly Dated[], count: number): readonly Dated[] {
	const taken: Dated[] = [];
	for (const event of events) {
		if (taken.length === count) break;
		if (taken.every((other) => event.to < other.from || other.to < event.from)) taken.push(event);
	}
	return taken;
}
