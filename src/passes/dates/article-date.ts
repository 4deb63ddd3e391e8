// When an article was written, as far as its source or its own words tell.

import type {Doc} from '../../doc/doc.js';
import type {DateEvidence, Known} from '../../doc/layers.js';
import {calendarDay, type Interval, printPartialDay} from './calendar.js';
import type {Clue} from './clue.js';
import {type Expression, readExpressions} from './expressions.js';
import {copyrightClues, datelineClues, isDateline, sourceClues} from './imprint-clues.js';
import {ANY_DAY, intersect, yearsOf} from './intervals.js';
import {storyClues} from './story-clues.js';

export type ArticleDate = {
	/** All days it can be from, rising and disjoint. */
	readonly days: readonly Interval[];
	/** Those of them that the habits of news leave: what is told is past and fresh. */
	readonly likelyDays: readonly Interval[];
	/** Of the likely days, `YYYY-MM-DD`, both included; null where the year is open. */
	readonly earliest: string | null;
	readonly latest: string | null;
	/** Known even where the year is open: "tomorrow, December 1" was written on November 30. */
	readonly monthDay: {readonly month: number; readonly day: number} | null;
	/** Rising; empty where nothing is known of the year. */
	readonly years: readonly number[];
	/** Of the year of writing. `stated` by its source, `derived` from two kinds of evidence. */
	readonly yearStatus: Known;
	/** How sure is what follows from it, such as the year of a day it leaves no choice for. */
	readonly strength: Known;
	readonly evidence: readonly DateEvidence[];
};

/** Needs the block layer. The clock of the run has no say: what the article does not show is open. */
export function articleDate(doc: Doc): ArticleDate {
	return articleDateFrom(doc, readExpressions(doc));
}

export function articleDateFrom(doc: Doc, expressions: readonly Expression[]): ArticleDate {
	const given = sourceClues(doc.article.source);
	const [certain] = given.filter((clue) => clue.kind !== 'dateline');
	const days = certain?.days[0];
	if (certain && days && days.first === days.last) return weigh([certain]);
	const datelines = expressions.filter((one) => isDateline(doc.text, one));
	const story = expressions.filter((one) => !isDateline(doc.text, one));
	return weigh([
		...given,
		...datelineClues(datelines),
		...copyrightClues(doc),
		...storyClues(doc.text, story),
	]);
}

/** What all clues leave together; where they contradict one another, only what the source says. */
function weigh(clues: readonly Clue[]): ArticleDate {
	const hard = distinct(clues.filter((clue) => clue.force !== 'soft'));
	const days = meet(hard, ANY_DAY);
	if (days.length === 0) return contradiction(hard);
	const soft = clues.filter((clue) => clue.force === 'soft');
	const fresh = meet(soft, days);
	return summarise(days, fresh.length > 0 ? fresh : days, hard);
}

/** The first of those that say the same. */
function distinct(clues: readonly Clue[]): readonly Clue[] {
	const first = new Map<string, Clue>();
	for (const clue of clues) {
		const key = `${clue.kind} ${clue.note}`;
		if (!first.has(key)) first.set(key, clue);
	}
	return [...first.values()];
}

function meet(clues: readonly Clue[], start: readonly Interval[]): readonly Interval[] {
	return clues.reduce((left, clue) => intersect(left, clue.days), start);
}

/** How sure is what the clues leave, whether or not that is a single year. */
function strengthOf(clues: readonly Clue[]): Known {
	const kinds = new Set(clues.map((clue) => clue.kind));
	if (kinds.has('given') || kinds.has('metadata')) return 'stated';
	if (clues.some(({kind, force}) => kind === 'dateline' && force === 'exact')) return 'stated';
	if (isNarrow(clues) && kinds.size >= 2) return 'derived';
	return clues.length > 0 ? 'inferred' : 'unknown';
}

function contradiction(clues: readonly Clue[]): ArticleDate {
	const certain = clues.filter((clue) => clue.kind === 'given' || clue.kind === 'metadata');
	const note: DateEvidence = {kind: 'contradiction', note: 'the evidence fits no day together'};
	const days = meet(certain, ANY_DAY);
	const kept = summarise(days, days, certain);
	return {...kept, evidence: [...clues.map(evidenceOf), note]};
}

function summarise(
	days: readonly Interval[],
	likelyDays: readonly Interval[],
	clues: readonly Clue[],
): ArticleDate {
	const strength = strengthOf(clues);
	const years = isNarrow(clues) ? yearsOf(days) : [];
	const isKnown = years.length === 1;
	return {
		days,
		likelyDays,
		earliest: isKnown ? printDay(likelyDays[0]?.first) : null,
		latest: isKnown ? printDay(likelyDays.at(-1)?.last) : null,
		monthDay: monthDayOf(days),
		years,
		yearStatus: isKnown ? strength : 'unknown',
		strength,
		evidence: clues.map(evidenceOf),
	};
}

/** The month and day that all days have, where each stretch is one day. */
function monthDayOf(days: readonly Interval[]): ArticleDate['monthDay'] {
	const [first] = days;
	if (!first || days.some((one) => one.first !== one.last)) return null;
	const {month, day} = calendarDay(first.first);
	const same = days.every((one) => {
		const other = calendarDay(one.first);
		return other.month === month && other.day === day;
	});
	return same ? {month, day} : null;
}

function evidenceOf({kind, span, note}: Clue): DateEvidence {
	return span ? {kind, span, note} : {kind, note};
}

/** Whether something names the year or fits few; bounds and habits alone leave it open. */
function isNarrow(clues: readonly Clue[]): boolean {
	return clues.some(({force}) => force === 'exact' || force === 'pair');
}

function printDay(day: number | undefined): string | null {
	if (day === undefined) return null;
	const parts = calendarDay(day);
	return printPartialDay(parts.year, parts.month, parts.day);
}
