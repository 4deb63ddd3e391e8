// Calendar expressions with their values, the article's day given.
import {expect, test} from 'vitest';
import type {DateExpression} from '../../../src/doc/layers.js';
import {datesPass} from '../../../src/passes/dates/dates.js';
import {paragraphDoc} from './paragraphs.js';

/** The dates of a text written on Wednesday, December 8, 2021. */
function datesOf(text: string, published?: string): readonly DateExpression[] {
	const doc = paragraphDoc(text, {published: published ?? '2021-12-08', publishedBy: 'given'});
	return datesPass.run(doc).filter((ann): ann is DateExpression => ann.kind === 'date');
}

/** `words = value` of each date. */
function found(text: string): readonly string[] {
	return datesOf(text).map(
		({start, end, props}) => `${text.slice(start, end)} = ${props.timex ?? 'open'}`,
	);
}

test.each([
	['They met on December 7, 2021.', ['December 7, 2021 = 2021-12-07']],
	['They met on Tuesday, December 7.', ['Tuesday, December 7 = 2021-12-07']],
	['They met on Dec. 7th in Oslo.', ['Dec. 7th = 2021-12-07']],
	['They met on 7 December 2021.', ['7 December 2021 = 2021-12-07']],
	['They met on the 7th of December.', ['the 7th of December = 2021-12-07']],
	['They met on 2021-12-07.', ['2021-12-07 = 2021-12-07']],
	['They met on 04.02.2022.', ['04.02.2022 = 2022-02-04']],
	['They met on 12/13/2021.', ['12/13/2021 = 2021-12-13']],
	['They met on December 3-4, 2020 in Oslo.', ['December 3 = 2021-12-03', '4, 2020 = 2020-12-04']],
	['They met on November 3 and 5.', ['November 3 = 2021-11-03', '5 = 2021-11-05']],
	['They met in March 2019.', ['March 2019 = 2019-03']],
	['They met in June.', ['June = 2021-06']],
	['They will meet in June.', ['June = 2022-06']],
	['They met in late November.', ['late November = 2021-11']],
	['They met last March.', ['last March = 2021-03']],
	['They met in December last year.', ['December last year = 2020-12']],
	['They met in 2014.', ['2014 = 2014']],
	['the 1996 declaration', ['1996 = 1996']],
	['nineteen ninety-six was warm', ['nineteen ninety-six = 1996']],
	['the end of 2014', ['the end of 2014 = 2014']],
	['in the early 1990s', ['the early 1990s = 199']],
	['the third quarter of 2020', ['the third quarter of 2020 = 2020-Q3']],
	['Q3 2020', ['Q3 2020 = 2020-Q3']],
	['the first half of 2020', ['the first half of 2020 = 2020-H1']],
	['in the summer of 2019', ['the summer of 2019 = 2019-SU']],
	['last fall', ['last fall = 2021-FA']],
])('absolute: %s', (text, dates) => {
	expect(found(text)).toEqual(dates);
});

test.each([
	['He said so on Wednesday.', ['Wednesday = 2021-12-08']],
	['He said so on Friday.', ['Friday = 2021-12-03']],
	['He will say so on Friday.', ['Friday = 2021-12-10']],
	['He spoke last Friday.', ['last Friday = 2021-12-03']],
	['He spoke on Friday night.', ['Friday night = 2021-12-03TNI']],
	['He spoke at 9 a.m. on Monday.', ['Monday = 2021-12-06T09:00']],
	[
		'today, yesterday and tomorrow',
		['today = 2021-12-08', 'yesterday = 2021-12-07', 'tomorrow = 2021-12-09'],
	],
	['earlier this month', ['earlier this month = 2021-12']],
	['at the beginning of this year', ['the beginning of this year = 2021']],
	['early next year', ['early next year = 2022']],
	['last week', ['last week = 2021-W48']],
	['last quarter', ['last quarter = 2021-Q3']],
	['three days ago', ['three days ago = 2021-12-05']],
	['twenty-five years ago', ['twenty-five years ago = 1996']],
	['two months ago', ['two months ago = 2021-10']],
	['a few days ago', ['a few days ago = PAST_REF']],
	['now', ['now = PRESENT_REF']],
	['recently', ['recently = PAST_REF']],
])('relative: %s', (text, dates) => {
	expect(found(text)).toEqual(dates);
});

test.each([
	['He left on November 30. The day before, he spoke.', 'The day before = 2021-11-29'],
	['He left on November 30. Earlier that day he spoke.', 'Earlier that day = 2021-11-30'],
	['He left on November 30. Two days later he was back.', 'Two days later = 2021-12-02'],
	['He left on November 30. The next day he was back.', 'The next day = 2021-12-01'],
	['He left on March 1, 2020. The previous day he spoke.', 'The previous day = 2020-02-29'],
	['He left in March 2019. The following month he was back.', 'The following month = 2019-04'],
	['He left on November 30.\n\nThe previous Friday he spoke.', 'The previous Friday = 2021-11-26'],
])('counted from the story: %s', (text, last) => {
	expect(found(text).at(-1)).toBe(last);
});

test.each([
	'He may come and they march on.',
	'May I ask April Ryan and Jan Psaki?',
	'March on the square, said June Smith.',
	'the sun rose and they sat for a second',
	'He won 3-2, or 1/2 of 12/7 votes.',
	'the F-2000, Mk 1999x, a 2021-strong crowd of B-2010',
	'$2000, 2,021 votes, 2000 people, 20:21, 3.2021',
	'He came at 2030 GMT.',
	'It was on 12/7/2021.',
	'Every Friday, on Monday nights, each year.',
	'For the past two years, in the last three weeks.',
	'a two-day visit of a 16-year-old',
	'on Black Friday, in the Sunday Times',
	'the day before the vote, two days after the talks',
	'in the season of 1998-99',
	'on February 30 and June 31',
	'(C)Agency 2021',
	"today's world",
	'She told FJORD TODAY that ice was near.',
	'In an interview with Harbour Today Radio she said so.',
])('no date: %s', (text) => {
	expect(found(text)).toEqual([]);
});

test.each([
	['They met on December 7, 2020.', {yearStatus: 'stated', dayStatus: 'stated', weekday: 1}],
	['They met on December 7.', {yearStatus: 'derived', dayStatus: 'stated', year: 2021}],
	['They met yesterday.', {yearStatus: 'derived', dayStatus: 'derived', precision: 'day'}],
	['They met three years ago.', {yearStatus: 'inferred', mod: 'about', year: 2018}],
	['It was after the Sept. 11 attacks.', {month: 9, day: 11, yearStatus: 'inferred'}],
	['They waited for tomorrow.', {modality: 'planned', yearStatus: 'derived'}],
	['He spoke at the end of the year.', {year: 2021, yearStatus: 'inferred', mod: 'late'}],
	['They met in early March.', {precision: 'month', mod: 'early', month: 3}],
	['They agreed to meet on January 10.', {modality: 'planned', yearStatus: 'inferred'}],
	['They will meet on January 10.', {modality: 'planned', year: 2022, yearStatus: 'derived'}],
	['It will follow the talks of December 7.', {modality: 'past', year: 2021}],
])('%s: %j', (text, props) => {
	expect(datesOf(text)[0]?.props).toMatchObject(props);
});

test('a weekday that fits no year leaves the day and its year unknown', () => {
	const [date] = datesOf('They met on Monday, December 7.');
	expect(date?.props).toMatchObject({
		month: 12,
		day: 7,
		yearStatus: 'unknown',
		dayStatus: 'unknown',
		timex: 'XXXX-12-07',
	});
	expect(date?.props.evidence.at(-1)?.kind).toBe('contradiction');
});

test('a month of publication settles what all its days agree on, and no more', () => {
	const props = datesOf('On December 7, last month, on Friday, in 2014.', '2021-12').map(
		(date) => date.props,
	);
	expect(props[0]).toMatchObject({year: 2021, month: 12, day: 7, yearStatus: 'derived'});
	expect(props[1]).toMatchObject({precision: 'month', year: 2021, month: 11});
	expect(props[2]).toMatchObject({precision: 'weekday', weekday: 5, dayStatus: 'unknown'});
	expect(props[2]).not.toHaveProperty('day');
	expect(props[3]).toMatchObject({year: 2014, yearStatus: 'stated'});
});

test('only article text yields dates', () => {
	const text = 'They met on December 7.';
	for (const label of ['caption', 'comment', 'byline', 'credit'] as const)
		expect(datesPass.run(paragraphDoc(text, {}, label))).toEqual([]);
	expect(datesPass.run(paragraphDoc(text, {}, 'headline'))).toHaveLength(1);
});
