// Wrong dates for a question about a date: of the same precision, the article's own first.

import {hashNumber, MOST_WRONG} from './arrange.js';
import {arrangeDates} from './arrange-dates.js';
import type {CardId, Choice} from './card.js';
import {type CardDate, dateWords} from './dates.js';

export type DateAsked = {
	readonly date: CardDate;
	/** Other dates of the article, as far as they are known. */
	readonly others: readonly CardDate[];
	/** The day the article appeared, where known: nothing past can lie behind it. */
	readonly latest?: CardDate | undefined;
};

const DAY = 86_400_000;
/** In a year nobody states, February may have 29 days. */
const SOME_YEAR = 2000;
const DAY_STEPS = [1, 2, 3, 5, 7, 10, 14, 21];
const MONTH_STEPS = [1, 2, 3, 5, 8];
const YEAR_STEPS = [1, 2, 4, 6, 9];

/** Four dates in the order of the calendar; how many lie before the right one follows from the id. */
export function pickDates(id: CardId, {date, others, latest}: DateAsked): readonly Choice[] {
	const right = timeOf(date);
	const end = latest === undefined || date.year === undefined ? undefined : timeOf(latest);
	const own = others
		.filter((other) => isAlike(other, date) && Math.abs(timeOf(other) - right) <= window(date))
		.map((other) => ({time: timeOf(other), why: 'another date of the article'}));
	const near = steps(date).map((time) => ({time, why: 'a date nearby'}));
	const pool = [...new Map([...near, ...own].map((one) => [one.time, one])).values()]
		.filter(({time}) => time !== right && (end === undefined || right > end || time <= end))
		.sort((a, b) => rank(a) - rank(b) || Math.abs(a.time - right) - Math.abs(b.time - right));
	const before = pool.filter(({time}) => time < right);
	const after = pool.filter(({time}) => time > right);
	const wanted = hashNumber(id, 'rank') % (MOST_WRONG + 1);
	const fewest = Math.max(wanted, MOST_WRONG - after.length);
	const chosen = [...before.slice(0, fewest), ...after.slice(0, MOST_WRONG - fewest)];
	return arrangeDates([...chosen, {time: right, why: 'answer'}], (time) => wordsAt(time, date));
}

function rank({why}: {readonly why: string}): number {
	return why === 'a date nearby' ? 1 : 0;
}

/** Nobody takes 1848 for a year of this century: the article's own dates lie near enough, too. */
function window({month, day}: CardDate): number {
	return (month === undefined ? 12 * 366 : day === undefined ? 550 : 62) * DAY;
}

function isAlike(other: CardDate, date: CardDate): boolean {
	return (
		(other.year === undefined) === (date.year === undefined) &&
		(other.month === undefined) === (date.month === undefined) &&
		(other.day === undefined) === (date.day === undefined)
	);
}

function timeOf({year = SOME_YEAR, month = 1, day = 1}: CardDate): number {
	return Date.UTC(year, month - 1, day);
}

function steps(date: CardDate): readonly number[] {
	const {year = SOME_YEAR, month, day} = date;
	const both = (list: readonly number[]): readonly number[] => list.flatMap((n) => [n, -n]);
	if (month === undefined) return both(YEAR_STEPS).map((n) => Date.UTC(year + n, 0, 1));
	if (day === undefined) {
		const months = both(MONTH_STEPS).map((n) => month - 1 + n);
		// Without a year January does not follow December.
		const within = months.filter((n) => date.year !== undefined || (n >= 0 && n < 12));
		return within.map((n) => Date.UTC(year, n, 1));
	}
	return both(DAY_STEPS)
		.map((n) => Date.UTC(year, month - 1, day) + n * DAY)
		.filter((time) => date.year !== undefined || new Date(time).getUTCFullYear() === year);
}

function wordsAt(time: number, like: CardDate): string {
	const at = new Date(time);
	const date = {
		year: like.year === undefined ? undefined : at.getUTCFullYear(),
		month: like.month === undefined ? undefined : at.getUTCMonth() + 1,
		day: like.day === undefined ? undefined : at.getUTCDate(),
	};
	return dateWords(date, {withYear: date.year !== undefined}) ?? '';
}
