// Places quarters, halves and seasons.
import {calendarDay, type DayNumber, printPartialDay} from './calendar.js';
import type {YearWords} from './meaning.js';
import {inPart, type MeaningOf, type Moment} from './moment.js';
import {shiftFrom} from './place-shift.js';

/** The nearest: news seldom names a quarter or season that is further than half a year. */
export function placePart(meaning: MeaningOf<'part'>, written: DayNumber): Moment {
	const {part, turn} = meaning;
	const now = calendarDay(written);
	const ahead = monthOfPart(part) - now.month;
	const nearest = ahead > 6 ? -1 : ahead < -6 ? 1 : 0;
	const turned = turn === -1 ? (ahead < -1 ? 0 : -1) : turn === 1 ? (ahead > 1 ? 0 : 1) : turn;
	const year = meaning.year ?? now.year + (meaning.inYear ?? turned ?? nearest);
	return inPart(year, part);
}

export function placeStoryQuarter(
	{year, inYear}: YearWords,
	quarter: string | undefined,
	written: DayNumber,
): Moment {
	if (quarter) return placePart({kind: 'part', part: quarter, year, inYear}, written);
	const named = year ?? (inYear === undefined ? undefined : calendarDay(written).year + inYear);
	if (named !== undefined) return {year: named, timex: printPartialDay(named)};
	return shiftFrom(written, 'quarter', {by: -1});
}

const SEASON_MONTHS: Readonly<Record<string, number>> = {SP: 4, SU: 7, FA: 10, WI: 12};

/** A month in the middle of the part. */
function monthOfPart(part: string): number {
	const number = Number(part[1]);
	if (part.startsWith('Q')) return number * 3 - 1;
	return part.startsWith('H') ? number * 6 - 3 : (SEASON_MONTHS[part] ?? 1);
}

/** "a year earlier": of the quarter the story is about, else roughly the year. */
export function placeYearEarlier(quarter: string | undefined, written: DayNumber): Moment {
	const {year, month} = calendarDay(written);
	if (!quarter) return {year: year - 1, timex: printPartialDay(year - 1)};
	const behind = Number(quarter[1]) * 3 > month ? 2 : 1;
	return inPart(year - behind, quarter);
}
