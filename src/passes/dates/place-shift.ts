// Places what counts from a day: weekdays, yesterday, last month, two days later.
import {
	addMonths,
	calendarDay,
	type DayNumber,
	isoWeek,
	printPartialDay,
	weekdayOf,
} from './calendar.js';
import type {Unit} from './meaning.js';
import {inMonth, inPart, type MeaningOf, type Moment, onDay} from './moment.js';
import type {Tense} from './tense.js';

/** Bare, or told of the past: the last such day or the day of writing itself; ahead: the next. */
export function placeWeekday(
	meaning: MeaningOf<'weekday'>,
	tense: Tense,
	origin: DayNumber,
): Moment {
	const back = (weekdayOf(origin) - meaning.weekday + 7) % 7;
	const on = (by: number): Moment => onDay(origin + by, meaning.dayPart);
	if (meaning.turn === -1) return on(-(back || 7));
	if (meaning.turn === 1) return on(7 - back);
	const isAhead = meaning.turn === 0 || tense === 'planned';
	return on(isAhead && back > 0 ? 7 - back : -back);
}

/** So many units from the origin; a weekend is the one that began last. */
export function shiftFrom(
	origin: DayNumber,
	unit: Unit,
	{by, dayPart}: {readonly by: number; readonly dayPart?: string | undefined},
): Moment {
	const {year, month} = calendarDay(origin);
	switch (unit) {
		case 'day':
			return onDay(origin + by, dayPart);
		case 'week':
			return {timex: printWeek(origin + 7 * by)};
		case 'weekend':
			return {timex: `${printWeek(origin - ((weekdayOf(origin) + 1) % 7) + 7 * by)}-WE`};
		case 'month': {
			const moved = addMonths(year, month, by);
			return inMonth(moved.year, moved.month);
		}
		case 'quarter': {
			const moved = addMonths(year, month, 3 * by);
			return inPart(moved.year, `Q${Math.ceil(moved.month / 3)}`);
		}
		case 'year':
			return {year: year + by, timex: printPartialDay(year + by)};
		case 'decade':
			return {timex: String(Math.floor(year / 10) + by)};
		case 'century':
			return {timex: String(Math.floor(year / 100) + by)};
	}
}

function printWeek(day: DayNumber): string {
	const {year, week} = isoWeek(day);
	return `${printPartialDay(year)}-W${String(week).padStart(2, '0')}`;
}
