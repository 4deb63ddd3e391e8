// Places an expression on every day its article may be from, and keeps only what all agree on.
import type {Ann} from '../../doc/ann.js';
import type {Layers} from '../../doc/layers.js';
import type {ArticleDate} from './article-date.js';
import {
	type CalendarDay,
	type DayNumber,
	dayNumber,
	printPartialDay,
	weekdayOf,
} from './calendar.js';
import type {Expression} from './expressions.js';
import {
	type Agreed,
	dayStatus,
	isContradicted,
	isFromNamedDay,
	modalityOf,
	statedYear,
	yearStatus,
} from './known.js';
import type {Moment} from './moment.js';
import {placeAt} from './place.js';

type DateProps = Layers['date'];

/** `written` are the days of writing to try it on: see possibleDays. */
export function dateAnn(
	one: Expression,
	article: ArticleDate,
	written: readonly DayNumber[],
): Ann<'date'> {
	const moments = written.map((day) => placeAt(one, day));
	const agreed = supported(one, agreement(moments), article);
	const weekday = weekdayIn(one, agreed);
	const {mod} = one.meaning;
	return {
		kind: 'date',
		start: one.start,
		end: one.end,
		rule: `dates/${one.rule}`,
		confidence: agreed.timex === null ? 0.5 : 0.9,
		props: {
			precision: precisionOf(one, agreed),
			...partsOf(agreed),
			...(weekday === undefined ? {} : {weekday}),
			yearStatus: yearStatus(one, agreed, article),
			dayStatus: dayStatus(one, agreed, article),
			yearCandidates: yearCandidates(one, agreed, {moments, article}),
			...(mod ? {mod} : {}),
			modality: modalityOf(one, agreed, article),
			timex: agreed.timex ?? openTimex(one, agreed),
			evidence: evidenceFor(one, agreed, article),
		},
	};
}

function evidenceFor(one: Expression, agreed: Agreed, article: ArticleDate): DateProps['evidence'] {
	if (isContradicted(one, agreed))
		return [...article.evidence, {kind: 'contradiction', note: 'the weekday fits no such day'}];
	return statedYear(one) ? [] : article.evidence;
}

/** The components that all moments share; a day only with its month. */
function agreement(moments: readonly (Moment | undefined)[]): Agreed {
	const year = shared(moments.map((moment) => moment?.year));
	const month = shared(moments.map((moment) => moment?.month));
	const day = month === undefined ? undefined : shared(moments.map((moment) => moment?.day));
	const timex = shared(moments.map((moment) => moment?.timex)) ?? null;
	return {...partsOf({year, month, day}), timex};
}

/** Where the year is open, a month that neither words nor evidence name agrees by chance only. */
function supported(one: Expression, agreed: Agreed, article: ArticleDate): Agreed {
	if (agreed.year !== undefined || article.monthDay !== null) return agreed;
	const isNamed = one.meaning.kind === 'day' || one.meaning.kind === 'month' || isFromNamedDay(one);
	return isNamed ? agreed : {timex: agreed.timex};
}

function shared<T>(values: readonly (T | undefined)[]): T | undefined {
	const [first] = values;
	return values.every((value) => value === first) ? first : undefined;
}

function partsOf(parts: {
	readonly year?: number | undefined;
	readonly month?: number | undefined;
	readonly day?: number | undefined;
}): Partial<CalendarDay> {
	const {year, month, day} = parts;
	return {
		...(year === undefined ? {} : {year}),
		...(month === undefined ? {} : {month}),
		...(day === undefined ? {} : {day}),
	};
}

function precisionOf({meaning}: Expression, agreed: Agreed): DateProps['precision'] {
	if (meaning.kind === 'vague' || meaning.kind === 'decade') return 'vague';
	if (meaning.kind === 'part') return 'season';
	if (meaning.kind === 'year-earlier' || meaning.kind === 'story-quarter')
		return agreed.timex?.includes('-') ? 'season' : 'relative';
	if (agreed.day !== undefined) return 'day';
	if (meaning.kind === 'weekday') return 'weekday';
	if (meaning.kind === 'month') return 'month';
	if (meaning.kind === 'year') return 'year';
	return meaning.kind === 'shift' ? shiftPrecision(meaning.unit, agreed) : 'relative';
}

function shiftPrecision(unit: string, {year, month}: Agreed): DateProps['precision'] {
	if (unit === 'month' && month !== undefined) return 'month';
	if (unit === 'year' && year !== undefined) return 'year';
	return unit === 'quarter' && year !== undefined ? 'season' : 'relative';
}

function yearCandidates(
	one: Expression,
	agreed: Agreed,
	{
		moments,
		article,
	}: {readonly moments: readonly (Moment | undefined)[]; readonly article: ArticleDate},
): readonly number[] {
	if (agreed.year !== undefined) return [agreed.year];
	if (article.years.length === 0 || one.meaning.kind === 'vague') return [];
	const years = moments.flatMap((moment) => (moment?.year === undefined ? [] : [moment.year]));
	return [...new Set(years)].sort((a, b) => a - b);
}

/** Stated, or computed where the whole day is known. */
function weekdayIn({meaning}: Expression, agreed: Agreed): number | undefined {
	if (meaning.kind === 'weekday' || (meaning.kind === 'day' && meaning.weekday !== undefined))
		return meaning.weekday;
	const {year, month, day} = agreed;
	if (year === undefined || month === undefined || day === undefined) return undefined;
	return weekdayOf(dayNumber(year, month, day));
}

/** TIMEX3 value with X for what is open: XXXX-12-14, XXXX-WXX-5. */
function openTimex({meaning}: Expression, {year, month, day}: Agreed): string | null {
	if (month !== undefined) {
		return `${year ?? 'XXXX'}${printPartialDay(0, month, day).slice(4)}`;
	}
	if (meaning.kind === 'weekday') return `XXXX-WXX-${meaning.weekday || 7}`;
	return year === undefined ? null : printPartialDay(year);
}
