// Calendar arithmetic against the engine's own.
import fc from 'fast-check';
import {expect, test} from 'vitest';
import {
	addMonths,
	calendarDay,
	dayNumber,
	isCalendarDay,
	isoWeek,
	parsePartialDay,
	printPartialDay,
	weekdayOf,
} from '../../../src/passes/dates/calendar.js';

const days = fc.integer({min: -200_000, max: 200_000});

test('days are numbered as the engine numbers them', () => {
	fc.assert(
		fc.property(days, (day) => {
			const date = new Date(day * 86_400_000);
			const expected = {
				year: date.getUTCFullYear(),
				month: date.getUTCMonth() + 1,
				day: date.getUTCDate(),
			};
			expect(calendarDay(day)).toEqual(expected);
			expect(dayNumber(expected.year, expected.month, expected.day)).toBe(day);
			expect(weekdayOf(day)).toBe(date.getUTCDay());
		}),
	);
});

test.each([
	[2021, 12, 2, 2022, 2],
	[2021, 1, -1, 2020, 12],
	[2021, 6, -30, 2018, 12],
])('%i-%i and %i months is %i-%i', (year, month, by, thenYear, thenMonth) => {
	expect(addMonths(year, month, by)).toEqual({year: thenYear, month: thenMonth});
});

test.each([
	[2021, 1, 3, 2020, 53],
	[2021, 1, 4, 2021, 1],
	[2024, 12, 30, 2025, 1],
])('%i-%i-%i is in week %i-W%i', (year, month, day, weekYear, week) => {
	expect(isoWeek(dayNumber(year, month, day))).toEqual({year: weekYear, week});
});

test.each([
	[2021, 2, 29, false],
	[2024, 2, 29, true],
	[1900, 2, 29, false],
	[undefined, 2, 29, true],
	[2021, 13, 1, false],
	[2021, 4, 31, false],
	[2021, 4, 0, false],
])('%s-%i-%i exists: %s', (year, month, day, exists) => {
	expect(isCalendarDay(year, month, day)).toBe(exists);
});

test.each(['2021', '2021-12', '2021-12-08'])('%s prints as it was read', (text) => {
	const interval = parsePartialDay(text);
	const {year, month, day} = calendarDay(interval?.first ?? 0);
	const [, hasMonth, hasDay] = text.split('-');
	expect(printPartialDay(year, hasMonth ? month : undefined, hasDay ? day : undefined)).toBe(text);
});

test.each(['', '21', '2021-2', '2021-02-30', '2021-00', 'December'])('%s is no day', (text) => {
	expect(parsePartialDay(text)).toBeUndefined();
});
