// Wording of dates on cards and reading of typed ones.
import fc from 'fast-check';
import {expect, test} from 'vitest';
import {
	type CardDate,
	dateVariants,
	dateWords,
	isTypedDate,
	readTypedDate,
} from '../../src/cards/dates.js';

const DAY: CardDate = {year: 2021, month: 12, day: 7};
const anyDay = fc.record({
	year: fc.integer({min: 1500, max: 2199}),
	month: fc.integer({min: 1, max: 12}),
	day: fc.integer({min: 1, max: 28}),
});

test.each([
	[DAY, true, 'December 7, 2021'],
	[DAY, false, 'December 7'],
	[{year: 2022, month: 1}, true, 'January 2022'],
	[{year: 2022, month: 1}, false, 'January'],
	[{year: 2008}, true, '2008'],
	[{year: 2008}, false, undefined],
	[{}, true, undefined],
	[{month: 12, day: 14}, true, 'December 14'],
])('%j with year %s is worded %s', (date, withYear, words) => {
	expect(dateWords(date, {withYear})).toBe(words);
});

test.each([
	[DAY, true, ['7 December 2021', 'Dec 7, 2021', '7 Dec 2021', '2021-12-07']],
	[DAY, false, ['7 December', 'Dec 7', '7 Dec']],
	[{year: 2022, month: 1}, true, ['Jan 2022', '2022-01']],
	[{year: 2022, month: 5}, false, []],
	[{year: 2008}, true, []],
])('%j with year %s may also be written %j', (date, withYear, variants) => {
	expect(dateVariants(date, {withYear})).toEqual(variants);
});

test.each([
	['December 7, 2021', [DAY]],
	['Tuesday, 7th of December 2021', [DAY]],
	['dec. 7 2021', [DAY]],
	['2021/12/7', [DAY]],
	['13.2.2021', [{year: 2021, month: 2, day: 13}]],
	['12/7/2021', [DAY, {year: 2021, month: 7, day: 12}]],
	[
		'12/7',
		[
			{month: 12, day: 7},
			{month: 7, day: 12},
		],
	],
	['Sept 3', [{month: 9, day: 3}]],
	['may', [{month: 5}]],
	['2022-01', [{year: 2022, month: 1}]],
	['2008', [{year: 2008}]],
	['February 30', []],
	['29 February 2021', []],
	['seven', []],
	['7', []],
	['7 8 December', []],
	['', []],
])('%s is read as %j', (text, dates) => {
	expect(readTypedDate(text)).toEqual(dates);
});

test.each([
	['7 Dec 2021', DAY, [], true],
	['Dec 7', DAY, [], false],
	['December 2021', DAY, [], false],
	['8 Dec 2021', DAY, [], false],
	['December 14', {month: 12, day: 14}, [], true],
	['December 14, 2021', {month: 12, day: 14}, [2010, 2021], true],
	['December 14, 2020', {month: 12, day: 14}, [2010, 2021], false],
	['December 14, 2021', {month: 12, day: 14}, [], false],
	['December', {month: 12, day: 14}, [], false],
	['Jan 2022', {year: 2022, month: 1}, [], true],
	['nonsense', {}, [], false],
])('typing %s for %j (candidates %j) is right: %s', (text, asked, candidates, isRight) => {
	expect(isTypedDate(text, asked, candidates)).toBe(isRight);
});

test('every wording of a date is read back as that date', () => {
	fc.assert(
		fc.property(anyDay, fc.boolean(), (date, withYear) => {
			const asked = withYear ? date : {month: date.month, day: date.day};
			const wordings = [dateWords(date, {withYear}) ?? '', ...dateVariants(date, {withYear})];
			expect(wordings.filter((words) => !isTypedDate(words, asked))).toEqual([]);
		}),
	);
});

test('any text typed is read without an error', () => {
	fc.assert(fc.property(fc.string(), (text) => Array.isArray(readTypedDate(text))));
});
