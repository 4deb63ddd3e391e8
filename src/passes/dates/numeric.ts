// Dates written in digits only: 2021-12-07, 04.02.2022, 12/7/2021.

import type {DayNumber} from './calendar.js';
import {dayNumber, isCalendarDay} from './calendar.js';

export type NumericDate = {readonly day: DayNumber; readonly end: number};

type Form = {
	readonly pattern: RegExp;
	/** Positions of year, month and day among the groups. */
	readonly order: readonly [number, number, number];
	/** Whether day and month could change places in this form. */
	readonly ambiguous: boolean;
};

const FORMS: readonly Form[] = [
	{pattern: /(\d{4})([-/.])(\d\d?)\2(\d\d?)(?![\d/-])/uy, order: [1, 3, 4], ambiguous: false},
	{pattern: /(\d\d?)(\.)(\d\d?)\.(\d{4})(?![\d/-])/uy, order: [4, 3, 1], ambiguous: false},
	{pattern: /(\d\d?)([/-])(\d\d?)\2(\d{4})(?![\d/-])/uy, order: [4, 1, 3], ambiguous: true},
];

/**
 * The date in digits that begins at an offset. With slashes the month comes first, as in the
 * United States, and only where it could not be the day: 12/13/2021, never 12/7/2021.
 */
export function numericDate(text: string, at: number): NumericDate | undefined {
	for (const {pattern, order, ambiguous} of FORMS) {
		pattern.lastIndex = at;
		const match = pattern.exec(text);
		if (!match) continue;
		const [year = 0, first = 0, second = 0] = order.map((group) => Number(match[group]));
		const readings =
			ambiguous && first !== second
				? [
						[first, second],
						[second, first],
					]
				: [[first, second]];
		const days = readings
			.filter(([month = 0, day = 0]) => isCalendarDay(year, month, day))
			.map(([month = 0, day = 0]) => dayNumber(year, month, day));
		const [day] = days;
		return day !== undefined && days.length === 1 && isLikelyYear(year)
			? {day, end: at + match[0].length}
			: undefined;
	}
	return undefined;
}

/** Years that news may name with four digits. */
export function isLikelyYear(year: number): boolean {
	return year >= 1500 && year <= 2199;
}
