// Whatever the text: no error, spans in the text, days that exist, the same result every time.
import fc from 'fast-check';
import {expect, test} from 'vitest';
import type {DateExpression} from '../../../src/doc/layers.js';
import {isCalendarDay} from '../../../src/passes/dates/calendar.js';
import {datesPass} from '../../../src/passes/dates/dates.js';
import {paragraphDoc} from './paragraphs.js';

const PIECES = [
	'December',
	'Dec.',
	'Feb',
	'29',
	'30',
	'31',
	'7th',
	'2021',
	'2024-02-29',
	'04.02.2022',
	'Tuesday',
	'Fri.',
	'last',
	'next',
	'this',
	'the',
	'of',
	'in',
	'on',
	'a',
	'week',
	'year',
	'month',
	'day',
	'days',
	'ago',
	'later',
	'before',
	'earlier',
	'two',
	'twenty',
	'third',
	'quarter',
	'Q3',
	'1990s',
	'summer',
	'early',
	'end',
	'tomorrow',
	'that',
	'same',
	'previous',
	'following',
	'will',
	'said',
	'nineteen',
	'ninety',
	'(C)',
	'Copyright',
	'Published:',
	'weekend',
	'night',
	'and',
	'to',
	'back in',
	',',
	'.',
	'-',
	'\u2014',
	'\n\n',
	"'s",
	'x',
];

const pieces = fc
	.array(fc.constantFrom(...PIECES), {maxLength: 40})
	.map((words) => words.join(' '));
const anyText = fc.oneof(
	pieces,
	pieces.map((text) => text.replaceAll(' ', '')),
	fc.string(),
);
const published = fc.constantFrom(
	undefined,
	'2021',
	'2021-12',
	'2024-02-29',
	'2021-12-08',
	'no date',
);

function datesOf(text: string, day: string | undefined): readonly DateExpression[] {
	const source = day === undefined ? {} : {published: day, publishedBy: 'given' as const};
	const anns = datesPass.run(paragraphDoc(text, source));
	return anns.filter((ann): ann is DateExpression => ann.kind === 'date');
}

test('spans lie in the text, in order, apart', () => {
	fc.assert(
		fc.property(anyText, published, (text, day) => {
			let end = 0;
			for (const date of datesOf(text, day)) {
				expect(date.start).toBeGreaterThanOrEqual(end);
				expect(date.end).toBeGreaterThan(date.start);
				end = date.end;
			}
			expect(end).toBeLessThanOrEqual(text.length);
		}),
	);
});

test('every day exists, and a component that is unknown has no value to ask', () => {
	fc.assert(
		fc.property(anyText, published, (text, day) => {
			for (const {props} of datesOf(text, day)) {
				const {year, month, day: dayOfMonth, yearStatus} = props;
				if (month !== undefined) expect(isCalendarDay(year, month, dayOfMonth ?? 1)).toBe(true);
				if (dayOfMonth !== undefined) expect(month).toBeDefined();
				expect(yearStatus === 'unknown').toBe(year === undefined);
				expect(props.precision === 'day').toBe(dayOfMonth !== undefined);
			}
		}),
		{numRuns: 300},
	);
});

test('nothing but the text and its source decides', () => {
	fc.assert(
		fc.property(anyText, published, (text, day) => {
			expect(datesOf(text, day)).toEqual(datesOf(text, day));
		}),
	);
});

test('without an article date a year stands in the text or its evidence does', () => {
	fc.assert(
		fc.property(pieces, (text) => {
			for (const {props} of datesOf(text, undefined)) {
				if (props.yearStatus !== 'derived') continue;
				const kinds = new Set(props.evidence.map((one) => one.kind));
				expect(kinds.has('dateline') || kinds.size > 1).toBe(true);
			}
		}),
	);
});

test('hostile repetitions end, long before the time limit of a test', () => {
	const hostile = [
		'last 1 1 1 1 ',
		'Dec. ',
		'1/1/',
		'(C) ',
		'the end of ',
		'a few ',
		'W, M ',
		'It will be in May. ',
		'On Monday, May 5, he left. ',
	];
	for (const piece of hostile) {
		const text = piece.repeat(8_000);
		for (const {start, end} of datesOf(text, undefined)) {
			expect(start).toBeLessThan(end);
			expect(end).toBeLessThanOrEqual(text.length);
		}
	}
});
