// The tokens of one match of the grammar, by letter.
import {calendarDay} from './calendar.js';
import type {Letter} from './lexicon.js';
import type {Modifier, Turn, Unit} from './meaning.js';
import type {Token} from './tokens.js';

const UNITS: readonly Unit[] = ['day', 'week', 'month', 'year', 'decade', 'century', 'weekend'];
const DAY_PARTS = ['TMO', 'TAF', 'TEV', 'TNI'] as const;
const MODIFIERS: Readonly<Record<string, Modifier>> = {'-1': 'early', '0': 'mid', '1': 'late'};

export type Parts = readonly Token[];

/** The value of the first token that has one of the letters. */
export function value(parts: Parts, ...letters: readonly Letter[]): number | undefined {
	return parts.find((token) => letters.includes(token.letter))?.value;
}

/** "three", "twenty-five", "a", "12"; 0 where the text says only "few". */
export function countOf(parts: Parts): number {
	const few = value(parts, 's');
	if (few !== undefined) return 0;
	const digits = value(parts, 'D', 'N');
	if (digits !== undefined) return digits;
	const words = parts.filter((token) => token.letter === 'n');
	return words.length > 0 ? words.reduce((sum, token) => sum + token.value, 0) : 1;
}

export function unitOf(parts: Parts): Unit {
	return UNITS[(value(parts, 'u', 'U', 'y') ?? 1) - 1] ?? 'day';
}

export function monthOf(parts: Parts): number {
	return value(parts, 'M', 'm') ?? 0;
}

/** The year, stated or as a turn of the article's ("of last year"). */
export function yearWords(parts: Parts): {year: number | undefined; inYear: Turn | undefined} {
	const hasUnit = parts.some((token) => token.letter === 'y');
	return {
		year: value(parts, 'Y'),
		inYear: hasUnit ? (value(parts, 'L') ?? 0) : undefined,
	};
}

/** Early, mid or late: "early next year", "at the end of 2021", "earlier this month". */
export function modifierOf(parts: Parts): Modifier | undefined {
	const place = value(parts, 'P', 'B');
	return place === undefined ? undefined : MODIFIERS[place];
}

export function dayPartOf(parts: Parts): string | undefined {
	const part = value(parts, 'G');
	return part === undefined ? undefined : DAY_PARTS[part - 1];
}

export function numericDay(parts: Parts): {year: number; month: number; day: number} {
	return calendarDay(value(parts, 'I') ?? 0);
}
