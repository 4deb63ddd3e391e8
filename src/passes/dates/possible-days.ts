// The days of writing on which an expression is tried.
import {type DayNumber, dayNumber, type Interval} from './calendar.js';
import {isAnyDay} from './intervals.js';

/** With nothing known: days whose neighbours, months and leap years all differ. */
const UNLIKE_DAYS: readonly DayNumber[] = [
	dayNumber(2022, 2, 10),
	dayNumber(2023, 7, 20),
	dayNumber(2024, 3, 5),
	dayNumber(2025, 11, 17),
];

/** Enough for every year that a weekday and date fit; four years in a row where the year is open. */
const MOST_STRETCHES = {narrow: 16, open: 4} as const;

/** Later days of writing never give an earlier value, so within a stretch its ends decide. */
export function possibleDays(
	days: readonly Interval[],
	years: readonly number[],
): readonly DayNumber[] {
	if (days.length === 0 || isAnyDay(days)) return UNLIKE_DAYS;
	const most = years.length > 0 ? MOST_STRETCHES.narrow : MOST_STRETCHES.open;
	return days.slice(0, most).flatMap(({first, last}) => (first === last ? [first] : [first, last]));
}
