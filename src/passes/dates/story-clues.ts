// Clues inside the story: weekdays beside dates, years told of, "tomorrow, December 1".
import {type DayNumber, dayNumber, monthLength, printPartialDay, weekdayOf} from './calendar.js';
import type {Clue} from './clue.js';
import type {Expression} from './expressions.js';
import {around, notAfter, notBefore, recurrences, wholeYear} from './intervals.js';
import type {Meaning} from './meaning.js';
import type {Tense} from './tense.js';

type Reach = {readonly before: number; readonly after: number};

/** Days between an article and a day it names without a year. */
const REACH: Readonly<Record<Tense, Reach>> = {
	past: {before: 0, after: 270},
	planned: {before: 270, after: 0},
	unclear: {before: 183, after: 183},
};
/** Days between an article and the newest happening it dates, where it dates several. */
const FRESH = 60;

type Dated = Expression & {readonly meaning: Extract<Meaning, {readonly kind: 'day'}>};

/** `told` are expressions of article text, in order. */
export function storyClues(text: string, told: readonly Expression[]): readonly Clue[] {
	return [
		...distinctWords(text, told).flatMap((one) => pairClue(text, one)),
		...told.flatMap((one) => yearClue(text, one)),
		...pinClues(text, told),
		...nextYearClue(told),
		...freshClues(told),
		...planClues(told),
	];
}

/** The first of those with the same words and tense: repeating a day is no new evidence. */
function distinctWords(text: string, told: readonly Expression[]): readonly Expression[] {
	const first = new Map<string, Expression>();
	for (const one of told) {
		const key = `${one.tense} ${text.slice(one.start, one.end)}`;
		if (!first.has(key)) first.set(key, one);
	}
	return [...first.values()];
}

/** "Tuesday, December 7" fits only some years. */
function pairClue(text: string, one: Expression): readonly Clue[] {
	if (!isDated(one) || one.meaning.year !== undefined) return [];
	const {month, day, weekday} = one.meaning;
	if (weekday === undefined) return [];
	const dates = recurrences(month, day, (date) => weekdayOf(date) === weekday);
	return [
		{
			kind: 'weekday',
			span: spanOf(one),
			days: around(dates, REACH[one.tense]),
			force: 'pair',
			note: text.slice(one.start, one.end),
		},
	];
}

/** A year told of in the past is a lower bound, a planned one an upper; "since 2008" is later. */
function yearClue(text: string, one: Expression): readonly Clue[] {
	const {meaning} = one;
	const year = 'year' in meaning ? meaning.year : undefined;
	if (year === undefined) return [];
	const month = 'month' in meaning ? meaning.month : undefined;
	const day = 'day' in meaning ? meaning.day : undefined;
	if (/\b(?:since|back in) $/iu.test(text.slice(Math.max(0, one.start - 12), one.start)) && !month)
		return [
			{
				kind: 'later-than',
				span: spanOf(one),
				days: notBefore(dayNumber(year + 1, 1, 1)),
				force: 'bound',
				note: `looks back on ${year}`,
			},
		];
	if (one.tense === 'past')
		return [
			{
				kind: 'past-year',
				span: spanOf(one),
				days: notBefore(dayNumber(year, month ?? 1, day ?? 1)),
				force: 'bound',
				note: `not before ${printPartialDay(year, month, day)}`,
			},
		];
	if (one.tense !== 'planned' || month === undefined) return [];
	const last = dayNumber(year, month, day ?? monthLength(year, month));
	return [
		{
			kind: 'planned-year',
			span: spanOf(one),
			days: notAfter(last),
			force: 'bound',
			note: `planned for ${printPartialDay(year, month, day)}`,
		},
	];
}

/** "tomorrow, December 1" was written on November 30. */
function pinClues(text: string, told: readonly Expression[]): readonly Clue[] {
	return told.flatMap((one, index): readonly Clue[] => {
		const next = told[index + 1];
		if (!next || !isDated(next) || one.meaning.kind !== 'shift' || one.meaning.unit !== 'day')
			return [];
		const {origin, by} = one.meaning;
		const gap = text.slice(one.end, next.start);
		if (origin !== 'article' || !/^[\s,(\u2013\u2014-]{1,4}$/u.test(gap)) return [];
		const days = around(
			datesOf(next).map((date) => date - by),
			{before: 0, after: 0},
		);
		return [
			{
				kind: 'pin',
				span: {start: one.start, end: next.end},
				days,
				force: 'bound',
				note: text.slice(one.start, next.end),
			},
		];
	});
}

/** Plans for "early next year" and for "January 2022" in one article: it is from 2021. */
function nextYearClue(told: readonly Expression[]): readonly Clue[] {
	const turn = told.find(
		({meaning, tense}) =>
			meaning.kind === 'shift' &&
			meaning.unit === 'year' &&
			meaning.by === 1 &&
			tense === 'planned',
	);
	const plans = told.filter(({meaning, tense}) => {
		if (meaning.kind !== 'month' || meaning.year === undefined || tense !== 'planned') return false;
		return turn?.meaning.mod !== 'early' || meaning.month <= 4;
	});
	const years = new Set(plans.map(({meaning}) => (meaning.kind === 'month' ? meaning.year : 0)));
	const [year] = years;
	if (!turn || !year || years.size !== 1) return [];
	return [
		{
			kind: 'next-year',
			span: spanOf(turn),
			days: wholeYear(year - 1),
			force: 'exact',
			note: `next year is ${year}`,
		},
	];
}

/** Days told in the past without a year: none is after the article; of several, one is fresh. */
function freshClues(told: readonly Expression[]): readonly Clue[] {
	const byDay = new Map<number, Dated>();
	for (const one of told) {
		if (!isDated(one) || one.tense !== 'past' || one.meaning.year !== undefined) continue;
		byDay.set(one.meaning.month * 32 + one.meaning.day, one);
	}
	const past = [...byDay.values()];
	const clues = past.map((one): Clue => soft('told', datesOf(one), REACH.past));
	if (past.length < 2) return clues;
	const dates = past.flatMap(datesOf).sort((a, b) => a - b);
	return [...clues, soft('fresh', dates, {before: 0, after: FRESH})];
}

function soft(kind: string, dates: readonly DayNumber[], reach: Reach): Clue {
	return {kind, days: around(dates, reach), force: 'soft', note: kind};
}

/** A month planned by its bare name is the next one of that name, or the one named with its year. */
function planClues(told: readonly Expression[]): readonly Clue[] {
	const bare = new Set<number>();
	const named = new Map<number, readonly DayNumber[]>();
	for (const {meaning, tense} of told) {
		if (meaning.kind !== 'month' || tense !== 'planned') continue;
		const {month, year, turn, inYear} = meaning;
		if (year !== undefined) named.set(month, [dayNumber(year, month, 1)]);
		else if (turn === undefined && inYear === undefined) bare.add(month);
	}
	return [...bare].map((month) =>
		soft('plan', named.get(month) ?? recurrences(month, 1), {before: 270, after: 30}),
	);
}

function datesOf({meaning}: Dated): readonly DayNumber[] {
	const {year, month, day, weekday} = meaning;
	if (year !== undefined) return [dayNumber(year, month, day)];
	return recurrences(month, day, (date) => weekday === undefined || weekdayOf(date) === weekday);
}

function isDated(one: Expression): one is Dated {
	return one.meaning.kind === 'day' && one.meaning.inYear === undefined;
}

function spanOf({start, end}: Expression): {start: number; end: number} {
	return {start, end};
}
