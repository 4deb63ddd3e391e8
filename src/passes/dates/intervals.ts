// Sets of days as rising, disjoint stretches: what each piece of evidence leaves possible.
import {calendarDay, type DayNumber, dayNumber, type Interval, isCalendarDay} from './calendar.js';

/** Years an article can be from; a fixed window, because the clock of the run says nothing of it. */
const FIRST_YEAR = 1970;
const LAST_YEAR = 2039;

export const ANY_DAY: readonly Interval[] = [
	{first: dayNumber(FIRST_YEAR, 1, 1), last: dayNumber(LAST_YEAR, 12, 31)},
];

const [WINDOW = {first: 0, last: 0}] = ANY_DAY;

export function intersect(
	left: readonly Interval[],
	right: readonly Interval[],
): readonly Interval[] {
	const shared: Interval[] = [];
	let i = 0;
	let j = 0;
	while (i < left.length && j < right.length) {
		const a = left[i] ?? WINDOW;
		const b = right[j] ?? WINDOW;
		const first = Math.max(a.first, b.first);
		const last = Math.min(a.last, b.last);
		if (first <= last) shared.push({first, last});
		if (a.last < b.last) i++;
		else j++;
	}
	return shared;
}

export function wholeYear(year: number): readonly Interval[] {
	return [{first: dayNumber(year, 1, 1), last: dayNumber(year, 12, 31)}];
}

export function notBefore(day: DayNumber): readonly Interval[] {
	return [{first: day, last: Math.max(day, WINDOW.last)}];
}

export function notAfter(day: DayNumber): readonly Interval[] {
	return [{first: Math.min(day, WINDOW.first), last: day}];
}

/** Every day of the window that has this month and day, and on request this weekday. */
export function recurrences(
	month: number,
	day: number,
	fits: (date: DayNumber) => boolean = () => true,
): readonly DayNumber[] {
	const dates: DayNumber[] = [];
	for (let year = FIRST_YEAR; year <= LAST_YEAR; year++) {
		const date = isCalendarDay(year, month, day) ? dayNumber(year, month, day) : undefined;
		if (date !== undefined && fits(date)) dates.push(date);
	}
	return dates;
}

/** The stretches that reach from so many days before each date to so many after, joined. */
export function around(
	dates: readonly DayNumber[],
	reach: {readonly before: number; readonly after: number},
): readonly Interval[] {
	const joined: Interval[] = [];
	for (const date of dates) {
		const next = {first: date - reach.before, last: date + reach.after};
		const previous = joined.at(-1);
		if (previous && next.first <= previous.last + 1) {
			joined[joined.length - 1] = {first: previous.first, last: next.last};
		} else joined.push(next);
	}
	return joined;
}

export function yearsOf(intervals: readonly Interval[]): readonly number[] {
	const years = new Set<number>();
	for (const {first, last} of intervals) {
		const end = calendarDay(last).year;
		for (let year = calendarDay(first).year; year <= end; year++) years.add(year);
	}
	return [...years];
}

/** Whether nothing is known: all the window is possible. */
export function isAnyDay(intervals: readonly Interval[]): boolean {
	const [only] = intervals;
	return intervals.length === 1 && only?.first === WINDOW.first && only.last === WINDOW.last;
}
