// Calendar arithmetic on day numbers, without clock, locale or time zone.

/** Days since 1 January 1970 in the proleptic Gregorian calendar. */
export type DayNumber = number;

export type CalendarDay = {readonly year: number; readonly month: number; readonly day: number};

/** First and last day of a stretch of time, both included. */
export type Interval = {readonly first: DayNumber; readonly last: DayNumber};

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

function isLeapYear(year: number): boolean {
	return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** 28..31; 0 for a month that does not exist. */
export function monthLength(year: number, month: number): number {
	return month === 2 && isLeapYear(year) ? 29 : (LENGTHS[month - 1] ?? 0);
}

/** Whether the month has that day; without a year February has 29 days. */
export function isCalendarDay(year: number | undefined, month: number, day: number): boolean {
	return day >= 1 && day <= monthLength(year ?? 2000, month);
}

export function dayNumber(year: number, month: number, day: number): DayNumber {
	// Years count from March, so that the leap day is a year's last (H. Hinnant, days_from_civil).
	const y = month <= 2 ? year - 1 : year;
	const era = Math.floor(y / 400);
	const yearOfEra = y - era * 400;
	const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
	const leapDays = Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100);
	return era * 146_097 + yearOfEra * 365 + leapDays + dayOfYear - 719_468;
}

export function calendarDay(day: DayNumber): CalendarDay {
	const shifted = day + 719_468;
	const era = Math.floor(shifted / 146_097);
	const dayOfEra = shifted - era * 146_097;
	const leap = Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36_524);
	const yearOfEra = Math.floor((dayOfEra - leap + Math.floor(dayOfEra / 146_096)) / 365);
	const leapDays = Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100);
	const dayOfYear = dayOfEra - yearOfEra * 365 - leapDays;
	const fromMarch = Math.floor((5 * dayOfYear + 2) / 153);
	const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
	return {
		year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
		month,
		day: dayOfYear - Math.floor((153 * fromMarch + 2) / 5) + 1,
	};
}

/** 0 Sunday .. 6 Saturday. */
export function weekdayOf(day: DayNumber): number {
	return (((day + 4) % 7) + 7) % 7;
}

/** The month `by` months later, or earlier where negative. */
export function addMonths(
	year: number,
	month: number,
	by: number,
): {readonly year: number; readonly month: number} {
	const count = year * 12 + (month - 1) + by;
	return {year: Math.floor(count / 12), month: (((count % 12) + 12) % 12) + 1};
}

/** ISO 8601 week: 1..53 and the year it is counted in. */
export function isoWeek(day: DayNumber): {readonly year: number; readonly week: number} {
	const thursday = day - ((weekdayOf(day) + 6) % 7) + 3;
	const {year} = calendarDay(thursday);
	return {year, week: Math.floor((thursday - dayNumber(year, 1, 1)) / 7) + 1};
}

/** The days a `YYYY`, `YYYY-MM` or `YYYY-MM-DD` can mean; undefined where it is none of these. */
export function parsePartialDay(text: string): Interval | undefined {
	const match = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/u.exec(text);
	if (!match) return undefined;
	const [year = 0, month, day] = match
		.slice(1)
		.map((part) => (part === undefined ? undefined : Number(part)));
	if (month === undefined) return {first: dayNumber(year, 1, 1), last: dayNumber(year, 12, 31)};
	if (!isCalendarDay(year, month, day ?? 1)) return undefined;
	const first = dayNumber(year, month, day ?? 1);
	return {first, last: day === undefined ? first + monthLength(year, month) - 1 : first};
}

/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, as far as the parts are given. */
export function printPartialDay(year: number, month?: number, day?: number): string {
	const parts = [String(year).padStart(4, '0')];
	if (month !== undefined) parts.push(pad(month));
	if (month !== undefined && day !== undefined) parts.push(pad(day));
	return parts.join('-');
}

function pad(part: number): string {
	return String(part).padStart(2, '0');
}
