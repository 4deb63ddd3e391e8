// Dates as people type them: any usual order, months shortened, the year in two digits.
import {type CardDate, readTypedDate} from '../../cards/dates.js';
import {formsOf} from './plain.js';
import type {Check} from './verdict.js';

/** A check of dates; `year` is the article's own, which may be added where none is asked. */
export function dateCheck(year: number | undefined): Check {
	return (typed, answer) => {
		const asked = formsOf(answer).flatMap(readTypedDate)[0];
		if (!asked) return undefined;
		const given = [typed, ...withCentury(typed, asked)].flatMap(readTypedDate);
		if (given.length === 0) return undefined;
		if (given.some((date) => isSame(date, asked))) return {quality: 'right', remark: null};
		if (given.some((date) => hasYearTooMuch(date, asked))) {
			return given.some((date) => date.year === year && hasYearTooMuch(date, asked))
				? {quality: 'right', remark: 'the year was not asked'}
				: {quality: 'close', remark: 'the article does not state that year'};
		}
		const part = given.find((date) => isPartOf(date, asked));
		return part
			? {quality: 'part', remark: `${missingWords(part, asked)} missing`}
			: {quality: 'wrong', remark: null};
	};
}

/** "7.12.21" with the century of the date asked. */
function withCentury(typed: string, {year}: CardDate): readonly string[] {
	if (year === undefined) return [];
	const full = typed.replace(/(?:['’]|\b)(\d{2})\s*$/u, (two, digits: string) =>
		Number(digits) === year % 100 ? String(year) : two,
	);
	return full === typed ? [] : [full];
}

function isSame(a: CardDate, b: CardDate): boolean {
	return a.year === b.year && a.month === b.month && a.day === b.day;
}

function hasYearTooMuch(given: CardDate, asked: CardDate): boolean {
	return (
		asked.year === undefined &&
		given.year !== undefined &&
		isSame({...given, year: undefined}, asked)
	);
}

/** Nothing of it is wrong, but something is missing. */
function isPartOf(given: CardDate, asked: CardDate): boolean {
	const parts = ['year', 'month', 'day'] as const;
	return parts.every((part) => given[part] === undefined || given[part] === asked[part]);
}

function missingWords(given: CardDate, asked: CardDate): string {
	const parts = (['day', 'month', 'year'] as const).filter(
		(part) => given[part] === undefined && asked[part] !== undefined,
	);
	return `the ${parts.join(' and the ')} ${parts.length === 1 ? 'is' : 'are'}`;
}
