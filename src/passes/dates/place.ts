// What an expression means if the article was written on one certain day.
import {type DayNumber, dayNumber, printPartialDay} from './calendar.js';
import type {MeaningOf, Moment, Placeable} from './moment.js';
import {placeDay, placeMonth} from './place-day.js';
import {placePart, placeStoryQuarter, placeYearEarlier} from './place-part.js';
import {placeWeekday, shiftFrom} from './place-shift.js';
import type {Tense} from './tense.js';

/** Undefined where even a known day of writing leaves the expression open. */
export function placeAt(item: Placeable, written: DayNumber): Moment | undefined {
	const {meaning} = item;
	switch (meaning.kind) {
		case 'day':
			return placeDay(meaning, item.tense, written);
		case 'month':
			return placeMonth(meaning, item.tense, written);
		case 'year':
			return {year: meaning.year, timex: printPartialDay(meaning.year)};
		case 'decade':
			return {timex: String(meaning.decade)};
		case 'part':
			return placePart(meaning, written);
		case 'weekday':
		case 'shift':
			return placeFrom(meaning, item.tense, originOf(item, written));
		case 'story-quarter':
			return placeStoryQuarter(meaning, item.quarter, written);
		case 'year-earlier':
			return placeYearEarlier(item.quarter, written);
		case 'vague':
			return {timex: meaning.ref};
	}
}

function placeFrom(
	meaning: MeaningOf<'weekday' | 'shift'>,
	tense: Tense,
	origin: DayNumber | undefined,
): Moment | undefined {
	if (origin === undefined) return undefined;
	return meaning.kind === 'weekday'
		? placeWeekday(meaning, tense, origin)
		: shiftFrom(origin, meaning.unit, meaning);
}

/** The day an expression counts from; undefined where the story named none. */
function originOf({meaning, anchor}: Placeable, written: DayNumber): DayNumber | undefined {
	if (!('origin' in meaning) || meaning.origin === 'article') return written;
	const place = anchor && placeAt(anchor, written);
	if (place?.year === undefined) return undefined;
	return dayNumber(place.year, place.month ?? 1, place.day ?? 1);
}
