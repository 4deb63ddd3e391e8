// Dates on cards: how they are worded, which other wordings are as right, what a learner typed.

/** The components a card asks, each supported by its article. */
export type CardDate = {
	readonly year?: number | undefined;
	/** 1..12 */
	readonly month?: number | undefined;
	readonly day?: number | undefined;
};

const MONTHS = [
	'January',
	'February',
	'March',
	'April',
	'May',
	'June',
	'July',
	'August',
	'September',
	'October',
	'November',
	'December',
] as const;

/**
 * "December 7, 2021", "January 2022", "2021"; without the year "December 14" or "January".
 * Undefined where nothing is left to say.
 */
export function dateWords(
	date: CardDate,
	{withYear}: {readonly withYear: boolean},
): string | undefined {
	const {month, day} = date;
	const year = withYear ? date.year : undefined;
	const name = month === undefined ? undefined : MONTHS[month - 1];
	if (name === undefined) return year === undefined ? undefined : String(year);
	const start = day === undefined ? name : `${name} ${day}`;
	if (year === undefined) return start;
	return day === undefined ? `${start} ${year}` : `${start}, ${year}`;
}

/** Other wordings that are as right: "7 December 2021", "Dec 7, 2021", "7 Dec 2021", "2021-12-07". */
export function dateVariants(
	date: CardDate,
	{withYear}: {readonly withYear: boolean},
): readonly string[] {
	const usual = dateWords(date, {withYear});
	const name = date.month === undefined ? undefined : MONTHS[date.month - 1];
	if (usual === undefined || name === undefined) return [];
	const year = withYear ? date.year : undefined;
	const dayFirst = [date.day, name, year].filter((part) => part !== undefined).join(' ');
	const short = (words: string): string => words.replace(name, name.slice(0, 3));
	const digits = year === undefined ? [] : [inDigits({...date, year})];
	const wordings = new Set([dayFirst, short(usual), short(dayFirst), ...digits]);
	return [...wordings].filter((words) => words !== usual);
}

function inDigits({year, month, day}: CardDate): string {
	return [year, month, day]
		.filter((part) => part !== undefined)
		.map((part) => String(part).padStart(2, '0'))
		.join('-');
}

/**
 * All dates a typed text can mean, in any usual order, with or without weekday: "7.12.2021",
 * "Dec 7th", "2021-12". "12/7" has two readings; what is no date has none.
 */
export function readTypedDate(text: string): readonly CardDate[] {
	const parts = text
		.toLowerCase()
		.replace(/\b(?:sun|mon|tue|wed|thu|fri|sat)[a-z]*\b|\b(?:the|of|on|in)\b/gu, ' ')
		.split(/[^\p{L}\p{N}]+/u)
		.filter((part) => part !== '');
	const month = parts.find((part) => /^\p{L}/u.test(part));
	const numbers = parts.filter((part) => part !== month).map(numberIn);
	if (parts.length > 3 || numbers.includes(undefined)) return [];
	const known = numbers.filter((number) => number !== undefined);
	const readings = month === undefined ? readDigits(known) : readNamed(monthCalled(month), known);
	return readings.filter(isDate);
}

/**
 * Whether a typed text means the date asked. Every component asked must be there; a year that is
 * not asked may be added where it is one of the candidates.
 */
export function isTypedDate(
	text: string,
	asked: CardDate,
	yearCandidates: readonly number[] = [],
): boolean {
	return readTypedDate(text).some(
		(typed) =>
			typed.month === asked.month &&
			typed.day === asked.day &&
			(typed.year === asked.year ||
				(asked.year === undefined &&
					typed.year !== undefined &&
					yearCandidates.includes(typed.year))),
	);
}

/** "7", "7th", "2021"; undefined for anything else. */
function numberIn(part: string): number | undefined {
	const digits = /^(\d{1,4})(?:st|nd|rd|th)?$/u.exec(part)?.[1];
	return digits === undefined ? undefined : Number(digits);
}

/** The month whose name begins so, by at least three letters. */
function monthCalled(name: string): number {
	return name.length < 3
		? 0
		: MONTHS.findIndex((month) => month.toLowerCase().startsWith(name)) + 1;
}

function readNamed(month: number, numbers: readonly number[]): readonly CardDate[] {
	const years = numbers.filter(isYear);
	const days = numbers.filter((number) => !isYear(number));
	if (years.length > 1 || days.length > 1) return [];
	return [{year: years[0], month, day: days[0]}];
}

function readDigits(numbers: readonly number[]): readonly CardDate[] {
	const [a = 0, b, c] = numbers;
	if (b === undefined) return isYear(a) ? [{year: a}] : [];
	if (c === undefined) return readTwo(a, b);
	if (isYear(a)) return [{year: a, month: b, day: c}];
	return [
		{year: c, month: a, day: b},
		{year: c, month: b, day: a},
	];
}

function readTwo(a: number, b: number): readonly CardDate[] {
	if (isYear(a)) return [{year: a, month: b}];
	if (isYear(b)) return [{year: b, month: a}];
	return [
		{month: a, day: b},
		{month: b, day: a},
	];
}

function isYear(number: number): boolean {
	return number >= 1000;
}

function isDate({year, month, day}: CardDate): boolean {
	if (year !== undefined && !isYear(year)) return false;
	if (month === undefined) return day === undefined;
	if (month < 1 || month > 12) return false;
	// Without a year February may have 29 days; Date.UTC rolls a day that does not exist over.
	const rolled = new Date(Date.UTC(year ?? 2000, month - 1, day ?? 1));
	return rolled.getUTCMonth() === month - 1 && rolled.getUTCDate() === (day ?? 1);
}
