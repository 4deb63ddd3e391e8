// Places days and months whose year is stated, told by a turn ("last year") or left to the reader.
import {
	calendarDay,
	type DayNumber,
	dayNumber,
	isCalendarDay,
	printPartialDay,
	weekdayOf,
} from './calendar.js';
import {inMonth, type MeaningOf, type Moment, onDay} from './moment.js';
import type {Tense} from './tense.js';

/** Days that a sentence may look against its tense: "he agreed to meet on May 3". */
const AGAINST_TENSE = 60;

/**
 * Without a year the nearest such day that suits weekday and tense; where no year suits, the day
 * stays without one.
 */
export function placeDay(meaning: MeaningOf<'day'>, tense: Tense, written: DayNumber): Moment {
	const now = calendarDay(written).year;
	const {month, day, weekday} = meaning;
	const stated = meaning.year ?? (meaning.inYear === undefined ? undefined : now + meaning.inYear);
	const years = stated === undefined ? [now, now - 1, now + 1] : [stated];
	const [nearest] = years
		.filter((year) => isCalendarDay(year, month, day))
		.map((year) => dayNumber(year, month, day))
		.filter((date) => weekday === undefined || weekdayOf(date) === weekday)
		.filter((date) => stated !== undefined || fitsTense(date - written, tense))
		.sort((a, b) => Math.abs(a - written) - Math.abs(b - written));
	if (nearest !== undefined) return onDay(nearest, meaning.dayPart);
	return {month, day, timex: `XXXX${printPartialDay(0, month, day).slice(4)}`};
}

/** Days within which a day is named without its year; further off even the weekday must not lead. */
const NAMED_WITHOUT_YEAR = 300;

function fitsTense(ahead: number, tense: Tense): boolean {
	if (Math.abs(ahead) > NAMED_WITHOUT_YEAR) return false;
	if (tense === 'past') return ahead <= AGAINST_TENSE;
	return tense === 'unclear' || ahead >= -AGAINST_TENSE;
}

export function placeMonth(meaning: MeaningOf<'month'>, tense: Tense, written: DayNumber): Moment {
	const {month, turn} = meaning;
	const now = calendarDay(written);
	if (meaning.year !== undefined) return inMonth(meaning.year, month);
	if (meaning.inYear !== undefined) return inMonth(now.year + meaning.inYear, month);
	const ahead = month - now.month;
	if (turn === -1) return inMonth(ahead < 0 ? now.year : now.year - 1, month);
	if (turn === 1) return inMonth(ahead > 0 ? now.year : now.year + 1, month);
	if (turn === 0) return inMonth(now.year, month);
	return inMonth(now.year + yearsAway(ahead, tense), month);
}

/** Which year has the month so many months ahead, or behind: only the coming one is near enough. */
function yearsAway(ahead: number, tense: Tense): number {
	if (tense === 'planned') return ahead < 0 ? 1 : 0;
	return ahead > 1 ? -1 : 0;
}
