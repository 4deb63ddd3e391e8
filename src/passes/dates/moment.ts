// A value in the calendar, and what is needed to find it: an expression with its story.
import {calendarDay, type DayNumber, printPartialDay} from './calendar.js';
import type {Meaning} from './meaning.js';
import type {Tense} from './tense.js';

/** `timex` is the TIMEX3 value; year, month and day are there as far as it names them. */
export type Moment = {
	readonly year?: number;
	readonly month?: number;
	readonly day?: number;
	readonly timex: string;
};

/** An expression ready to be placed. */
export type Placeable = {
	readonly meaning: Meaning;
	readonly tense: Tense;
	/** What the story named last before it of its kind, for "the day before", "that month". */
	readonly anchor?: Placeable | undefined;
	/** The quarter the story is about: Q3. */
	readonly quarter?: string | undefined;
};

export type MeaningOf<K extends Meaning['kind']> = Extract<Meaning, {readonly kind: K}>;

export function onDay(day: DayNumber, dayPart = ''): Moment {
	const parts = calendarDay(day);
	return {...parts, timex: printPartialDay(parts.year, parts.month, parts.day) + dayPart};
}

export function inMonth(year: number, month: number): Moment {
	return {year, month, timex: printPartialDay(year, month)};
}

/** A quarter, half or season of a year. */
export function inPart(year: number, part: string): Moment {
	return {year, timex: `${printPartialDay(year)}-${part}`};
}
