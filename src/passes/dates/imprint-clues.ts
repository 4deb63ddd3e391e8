// Clues outside the story: what the source was said to be, copyright lines, datelines.

import type {Source} from '../../doc/article.js';
import type {Doc} from '../../doc/doc.js';
import type {Block, BlockLabel} from '../../doc/layers.js';
import type {Span} from '../../doc/span.js';
import {type DayNumber, dayNumber, parsePartialDay} from './calendar.js';
import type {Clue} from './clue.js';
import type {Expression} from './expressions.js';
import {around, notAfter, recurrences, wholeYear} from './intervals.js';

/** What the file's owner or its metadata say; a date only read in the text ranks as a dateline. */
export function sourceClues({published, publishedBy}: Source): readonly Clue[] {
	const days = published === undefined ? undefined : parsePartialDay(published);
	if (!days) return [];
	const kind = publishedBy === 'given' || publishedBy === 'metadata' ? publishedBy : 'dateline';
	return [{kind, days: [days], force: 'exact', note: `published ${published}`}];
}

const COPYRIGHT = /(?:\u00A9|\([cC]\)|\bCopyright\b)[^\n]{0,60}/gu;
const YEAR = /\b(?:19|20)\d\d\b/gu;
const NOT_THE_ARTICLES: ReadonlySet<BlockLabel> = new Set([
	'caption',
	'comment',
	'form',
	'tags',
	'related',
	'advertising',
]);

/** "(C)Agency 2021" behind the story is its year; a site's footer or a range only an upper bound. */
export function copyrightClues(doc: Doc): readonly Clue[] {
	const clues: Clue[] = [];
	for (const block of doc.layer('block')) {
		const {label} = block.props;
		if (block.start * 2 < doc.text.length && label !== 'credit') continue;
		if (!NOT_THE_ARTICLES.has(label)) clues.push(...copyrightIn(doc.text, block));
	}
	return clues;
}

function copyrightIn(text: string, block: Block): readonly Clue[] {
	const line = text.slice(block.start, block.end);
	return [...line.matchAll(COPYRIGHT)].flatMap((match): readonly Clue[] => {
		const years = [...match[0].matchAll(YEAR)].map(([year]) => Number(year));
		const last = Math.max(...years);
		if (years.length === 0 || /\b(?:photo|image|picture)\b/iu.test(line)) return [];
		const start = block.start + match.index;
		const span = {start, end: start + match[0].trimEnd().length};
		const isFooter = years.length > 1 || /all rights reserved/iu.test(line);
		return isFooter
			? [
					{
						kind: 'footer',
						span,
						days: notAfter(dayNumber(last, 12, 31)),
						force: 'bound',
						note: `not after ${last}`,
					},
				]
			: [
					{
						kind: 'copyright',
						span,
						days: wholeYear(last),
						force: 'exact',
						note: `copyright line of ${last}`,
					},
				];
	});
}

const PUBLISHED_BEFORE =
	/^(?:Published|Posted|Updated|PUBLISHED|POSTED|UPDATED)(?: on| at)?[:,]? ?$/u;
const PLACE_BEFORE = /^\p{Lu}[\p{Lu} .,/-]{2,40}[,(] ?$/u;
const AGENCY_AFTER = /^ ?(?:\([^\n)]{2,30}\)|[.:]? ?[-\u2013\u2014]{1,2} |\/)/u;

/** Units of text that may stand before a dateline's day, and behind that of a line "Published: …". */
const LONGEST_BEGINNING = 60;
const LONGEST_REST = 40;

/**
 * Days in a byline, after "Published", or as in "MOSCOW, December 14 (Agency)". Those with a year
 * count together, as from the first publication to the last update.
 */
export function datelineClues(datelines: readonly Expression[]): readonly Clue[] {
	const whole: {readonly date: DayNumber; readonly span: Span}[] = [];
	const clues: Clue[] = [];
	for (const {start, end, meaning} of datelines) {
		if (meaning.kind !== 'day') continue;
		const {year, month, day} = meaning;
		const span = {start, end};
		if (year !== undefined) whole.push({date: dayNumber(year, month, day), span});
		else clues.push(openDateline(month, day, span));
	}
	const dates = whole.map(({date}) => date).sort((a, b) => a - b);
	const [first] = whole;
	if (!first) return clues;
	const days = [{first: dates[0] ?? first.date, last: (dates.at(-1) ?? first.date) + 1}];
	return [
		...clues,
		{kind: 'dateline', span: first.span, days, force: 'exact', note: 'dateline with its year'},
	];
}

function openDateline(month: number, day: number, span: Span): Clue {
	const days = around(recurrences(month, day), {before: 0, after: 1});
	return {kind: 'dateline', span, days, force: 'bound', note: `dateline of ${month}-${day}`};
}

/** Whether an expression belongs to the article's imprint and not to its story. */
export function isDateline(text: string, one: Expression): boolean {
	if (!one.isArticleText) return true;
	const {block} = one;
	if (one.start - block.start > LONGEST_BEGINNING) return false;
	const before = text.slice(block.start, one.start);
	if (PUBLISHED_BEFORE.test(before)) return block.end - one.end <= LONGEST_REST;
	return PLACE_BEFORE.test(before) && AGENCY_AFTER.test(text.slice(one.end, one.end + 40));
}
