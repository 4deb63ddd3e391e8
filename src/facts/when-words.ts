// What may be asked of a date, and how it stands in a question.

import type {CardId, Choice} from '../cards/card.js';
import {type CardDate, dateVariants, dateWords} from '../cards/dates.js';
import {pickDates} from '../cards/pick-dates.js';
import type {Doc} from '../doc/doc.js';
import type {DateExpression} from '../doc/layers.js';
import type {Span} from '../doc/span.js';
import type {DateFact} from './date-fact.js';

type Value = DateExpression['props'];

const SURE: ReadonlySet<string> = new Set(['stated', 'derived']);

/** The components the text supports, or null where nothing of the calendar is left. */
export function askable({value}: {readonly value: Value}): CardDate | null {
	const {precision, mod, year, month, day} = value;
	if (mod !== undefined || !['day', 'month', 'year'].includes(precision)) return null;
	const known = SURE.has(value.yearStatus) ? year : undefined;
	if (precision === 'year') return known === undefined ? null : {year: known};
	if (!SURE.has(value.dayStatus) || month === undefined) return null;
	if (precision === 'month') return {year: known, month};
	return day === undefined ? null : {year: known, month, day};
}

/** "on December 7, 2021,", "in June"; the comma only where a year is in the middle of a sentence. */
export function whenPhrase(date: CardDate | null, {isLast = false} = {}): string {
	const words = date && dateWords(date, {withYear: true});
	if (!date || !words) return '';
	const comma = !isLast && date.day !== undefined && date.year !== undefined ? ',' : '';
	return `${date.day === undefined ? 'in' : 'on'} ${words}${comma}`;
}

/** "On what date", "In what month and year", "In what month", "In what year". */
export function whenQuestion({year, month, day}: CardDate): string {
	if (day !== undefined) return 'On what date';
	if (month === undefined) return 'In what year';
	return year === undefined ? 'In what month' : 'In what month and year';
}

export type WhenAnswer = {
	readonly answer: string;
	readonly accept: readonly string[];
	readonly note: string | undefined;
	readonly choices: (id: CardId) => readonly Choice[];
};

/** The answer to a when question, with the dates it is to be told from. */
export function whenAnswer(doc: Doc, {value, words}: DateFact, date: CardDate): WhenAnswer | null {
	const answer = dateWords(date, {withYear: true});
	if (answer === undefined) return null;
	const others = doc.layer('date').flatMap(({props}) => askable({value: props}) ?? []);
	const latest = value.modality === 'planned' ? undefined : published(doc);
	return {
		answer,
		accept: dateVariants(date, {withYear: date.year !== undefined}),
		note: noteOf(words, date),
		choices: (id) => pickDates(id, {date, others, latest}),
	};
}

const MONTH = /\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)/u;

function noteOf(written: string, {year, month}: CardDate): string | undefined {
	// "the day before": the words as written say which day is meant.
	if (month !== undefined && !MONTH.test(written)) return `In the article: “${written}”.`;
	return year === undefined ? 'The article does not state the year.' : undefined;
}

/** The day the article appeared, or undefined where it is not known to the day. */
function published({article}: Doc): CardDate | undefined {
	const [year, month, day] = (article.source.published ?? '').split('-').map(Number);
	return day === undefined ? undefined : {year, month, day};
}

/** "the 2016 election": the year names the thing, it does not date what is told. */
export function isAttribute(doc: Doc, {start, end}: Span): boolean {
	const lead = doc.text.slice(Math.max(0, start - 12), start);
	const next = /^ (\p{L}+)/u.exec(doc.text.slice(end, end + 30))?.[1];
	if (/\b(?:the|a|an|his|her|their|its) $|['’]s $/iu.test(lead)) return next !== undefined;
	return false;
}
