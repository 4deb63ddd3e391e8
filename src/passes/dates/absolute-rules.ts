// Expressions that name a place in the calendar: days, months, years, quarters, seasons, decades.
import {isCalendarDay} from './calendar.js';
import type {Meaning} from './meaning.js';
import {isLikelyYear} from './numeric.js';
import {dayPartOf, modifierOf, monthOf, numericDay, type Parts, value, yearWords} from './parts.js';
import type {Rule} from './rule.js';

const SEASONS = ['SP', 'SU', 'FA', 'WI'] as const;

function readDay(parts: Parts): Meaning | undefined {
	const month = monthOf(parts);
	const day = value(parts, 'D', 'd') ?? 0;
	const words = yearWords(parts);
	if (!isCalendarDay(words.year, month, day)) return undefined;
	const weekday = value(parts, 'W', 'w');
	return {kind: 'day', month, day, weekday, ...words, dayPart: dayPartOf(parts)};
}

/** "December 7-9": the second day, in the month of the first. */
function readSameMonth(parts: Parts, previous?: Meaning): Meaning | undefined {
	if (previous?.kind !== 'day') return undefined;
	const day = value(parts, 'D', 'd') ?? 0;
	const year = value(parts, 'Y') ?? previous.year;
	if (!isCalendarDay(year, previous.month, day)) return undefined;
	return {...previous, day, year, weekday: undefined};
}

function readMonth(parts: Parts): Meaning {
	const words = yearWords(parts);
	const turn = words.inYear === undefined ? value(parts, 'L') : undefined;
	return {kind: 'month', month: monthOf(parts), turn, ...words, mod: modifierOf(parts)};
}

function readYear(parts: Parts): Meaning {
	return {kind: 'year', year: value(parts, 'Y') ?? 0, mod: modifierOf(parts)};
}

function readPart(parts: Parts): Meaning | undefined {
	const which = value(parts, 'd', 'q') ?? (value(parts, 'L') === -1 ? 2 : 1);
	const isHalf = parts.some((token) => token.letter === 'H');
	if (which > (isHalf ? 2 : 4)) return undefined;
	return {kind: 'part', part: `${isHalf ? 'H' : 'Q'}${which}`, ...yearWords(parts)};
}

function readSeason(parts: Parts): Meaning {
	const part = SEASONS[(value(parts, 'S') ?? 1) - 1] ?? 'SP';
	return {
		kind: 'part',
		part,
		turn: value(parts, 'L'),
		year: value(parts, 'Y'),
		mod: modifierOf(parts),
	};
}

/** "nineteen ninety-six", as transcripts of broadcasts write years. */
function readSpelledYear(parts: Parts): Meaning | undefined {
	const [century, ...rest] = parts
		.filter((token) => token.letter === 'n')
		.map((token) => token.value);
	const year = (century ?? 0) * 100 + rest.reduce((sum, part) => sum + part, 0);
	const month = value(parts, 'M', 'm');
	const isYear = isLikelyYear(year) && (century ?? 0) <= 20 && (rest[0] ?? 0) >= 10;
	if (!isYear) return undefined;
	return month === undefined ? {kind: 'year', year} : {kind: 'month', month, year};
}

const WEEKDAY = '(?:L ){0,2}(?:[Ww][ ,.(](?:i )?)?';
const IN_YEAR = '(?:[ ,.](?:f )?(?:Y|L y))?';
const OF_YEAR = '(?:(?: f)?[ ,](?:J )?(?:Y|L y|t y))?';

export const ABSOLUTE_RULES: readonly Rule[] = [
	{name: 'numeric', pattern: 'I', read: (parts) => ({kind: 'day', ...numericDay(parts)})},
	{
		name: 'month-day',
		pattern: `${WEEKDAY}[Mm][ +](?:t )?[Dd](?!-[uUy])${IN_YEAR}`,
		read: readDay,
	},
	{
		name: 'day-month',
		pattern: `${WEEKDAY}(?:t )?[Dd][ -](?:f )?[Mm](?:-Y|${IN_YEAR})`,
		read: readDay,
	},
	{
		name: 'same-month',
		pattern: '(?<=[Mm] [Dd](?:[-+~]| R ))[Dd](?:[ ,]Y)?(?![ -][uUyQMm])',
		read: readSameMonth,
	},
	{
		name: 'spelled-year',
		pattern: '(?:[Mm] )?n n(?:-n)?(?![ -][uUyQHp])',
		read: readSpelledYear,
	},
	{
		name: 'month-of-year',
		pattern: '(?:(?:t )?B f |P[- ])?[Mm][ ,](?:f )?(?:Y(?!-D)|L y)',
		read: readMonth,
	},
	{name: 'month-turn', pattern: 'L [Mm]', read: readMonth},
	{name: 'month', pattern: '(?:(?:t )?B f |(?:t )?P[- ])?[Mm]', read: readMonth},
	{
		name: 'quarter-of-year',
		pattern: `(?:t )?(?:J[ -])?d[- ](?:J[ -])?[QH](?![-])${OF_YEAR}`,
		read: readPart,
	},
	{name: 'half-of-year', pattern: '(?:t )?L H f (?:Y|L y)', read: readPart},
	{name: 'quarter-sign', pattern: '(?:q(?:[ ,+-](?:f )?Y)?|Y q)', read: readPart},
	{name: 'quarter-of-last', pattern: "(?:L y|Y)'(?:J )?d[ -][QH]", read: readPart},
	{
		name: 'quarter-of-story',
		pattern: "t Y [Qp]|L y'[Qp]",
		read: (parts) => ({kind: 'story-quarter', ...yearWords(parts)}),
	},
	{name: 'season-of-year', pattern: '(?:t )?(?:P )?S(?: f)?[ ,]Y', read: readSeason},
	{name: 'season-turn', pattern: '(?:P )?L S', read: readSeason},
	{name: 'season', pattern: '(?<=[if] )t (?:P )?S(?! f)', read: readSeason},
	{
		name: 'decade',
		pattern: '(?:t )?(?:P[- ])?K',
		read: (parts) => ({kind: 'decade', decade: value(parts, 'K') ?? 0, mod: modifierOf(parts)}),
	},
	{name: 'no-season-of-play', pattern: 'Y-[DN]', read: () => undefined},
	{name: 'year-edge', pattern: '(?:t )?B f Y', read: readYear},
	{name: 'year', pattern: '(?:t y )?(?:(?:t )?P[- ])?Y', read: readYear},
];
