// How sure the components of a placed expression are, and whether it lies ahead.
import type {Known} from '../../doc/layers.js';
import type {ArticleDate} from './article-date.js';
import {type CalendarDay, parsePartialDay, printPartialDay} from './calendar.js';
import type {Expression} from './expressions.js';
import {isAnyDay} from './intervals.js';

/** What all placings of an expression share; `timex` is null where they differ. */
export type Agreed = Partial<CalendarDay> & {readonly timex: string | null};

export function statedYear({meaning}: Expression): boolean {
	return 'year' in meaning && meaning.year !== undefined;
}

export function yearStatus(one: Expression, agreed: Agreed, article: ArticleDate): Known {
	if (agreed.year === undefined) return 'unknown';
	if (statedYear(one)) return 'stated';
	const {kind, isRough} = one.meaning;
	if (isRough || kind === 'year-earlier' || isAgainstTense(one, agreed, article)) return 'inferred';
	return fromArticle(article);
}

/** Of month and day, as far as the precision reaches. */
export function dayStatus(one: Expression, agreed: Agreed, article: ArticleDate): Known {
	if (agreed.month === undefined || isContradicted(one, agreed)) return 'unknown';
	if (one.meaning.kind === 'day' || one.meaning.kind === 'month') return 'stated';
	if (one.meaning.isRough) return 'inferred';
	return isFromNamedDay(one) ? 'derived' : fromArticle(article);
}

/** "the day before" and its like, counted from a day that the story names by month and day. */
export function isFromNamedDay({meaning, anchor}: Expression): boolean {
	return 'origin' in meaning && meaning.origin === 'story' && anchor?.meaning.kind === 'day';
}

/** Told in the past, yet nearest when it is ahead: the year may be another. */
function isAgainstTense(one: Expression, agreed: Agreed, article: ArticleDate): boolean {
	const {kind} = one.meaning;
	if (one.tense !== 'past' || (kind !== 'day' && kind !== 'month')) return false;
	return modalityOf(one, agreed, article) === 'planned';
}

/** The weekday beside the day fits none of the years there are. */
export function isContradicted({meaning}: Expression, {timex, year}: Agreed): boolean {
	return meaning.kind === 'day' && meaning.weekday !== undefined && !year && timex !== null;
}

/** What lies after or before the article is planned or past, whatever the words around it. */
export function modalityOf(
	one: Expression,
	agreed: Agreed,
	article: ArticleDate,
): 'past' | 'planned' {
	const told = one.tense === 'planned' ? 'planned' : 'past';
	const written = article.days;
	const meant = agreed.timex === null ? undefined : parsePartialDay(printParts(agreed));
	const [earliest] = written;
	const latest = written.at(-1);
	if (!meant || !earliest || !latest || isAnyDay(written)) return told;
	if (meant.first > latest.last) return 'planned';
	return meant.last < earliest.first ? 'past' : told;
}

function printParts({year, month, day}: Agreed): string {
	return year === undefined ? '' : printPartialDay(year, month, day);
}

/** What follows from the article's date is at best derived. */
function fromArticle({strength}: ArticleDate): Known {
	return strength === 'stated' ? 'derived' : strength;
}
