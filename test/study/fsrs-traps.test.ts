// Every known trap of ts-fsrs, each with what the wrapper makes of it.
import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import type {CardId} from '../../src/cards/card.js';
import {DEFAULT_PACE} from '../../src/study/default-pace.js';
import {answerCard, isDue, NEW_CARD, preview} from '../../src/study/fsrs.js';
import type {Grade} from '../../src/study/review-event.js';
import type {Pace, Schedule} from '../../src/study/schedule.js';
import {at, DAY, HOUR, MINUTE, PLAIN, START} from './make.js';

const CARD = 'c1' as CardId;
const PACIFIC = -480;

function answer(schedule: Schedule, grade: Grade, time: number, offset = 0): Schedule {
	return answerCard(schedule, grade, {card: CARD, when: at(time, offset), pace: PLAIN});
}

describe('days are the user’s', () => {
	test('two Goods 11 minutes apart across UTC midnight: 2 days, S 2.3065', () => {
		const evening = Date.UTC(2026, 0, 12, 23, 55);
		const first = answer(NEW_CARD, 3, evening, PACIFIC);
		const second = answer(first, 3, evening + 11 * MINUTE, PACIFIC);
		expect(second.stability).toBeCloseTo(2.3065, 4);
		expect(second.due - evening - 11 * MINUTE).toBe(2 * DAY);
	});

	test('a session over midnight is one day until the rollover hour', () => {
		const late = Date.UTC(2026, 0, 12, 23, 55);
		const learned = answer(answer(NEW_CARD, 3, late), 3, late + 11 * MINUTE);
		expect(learned.stability).toBeCloseTo(2.3065, 4);
		const before = at(Date.UTC(2026, 0, 15, 3, 59));
		const after = at(Date.UTC(2026, 0, 15, 4, 0));
		const due: Schedule = {...learned, due: Date.UTC(2026, 0, 15, 22)};
		expect(isDue(due, before, PLAIN)).toBe(false);
		expect(isDue(due, after, PLAIN)).toBe(true);
	});
});

describe('clocks that jump', () => {
	const reviewed = answer(answer(NEW_CARD, 3, START), 3, START + 10 * MINUTE);

	test.each([
		['a minute', MINUTE],
		['over midnight', 13 * HOUR],
		['a year', 365 * DAY],
	])('set back by %s neither throws nor grows stability beyond an answer at once', (_, back) => {
		const atOnce = answer(reviewed, 3, START + 10 * MINUTE);
		const earlier = answer(reviewed, 3, START + 10 * MINUTE - back);
		expect(earlier).toEqual(atOnce);
	});

	test.each([
		['summer time begins', -480, -420],
		['summer time ends', -420, -480],
		['a flight west', 540, -480],
		['a flight east', -480, 540],
		['a flight over the date line', -660, 840],
	])('%s: the same answer an hour later changes no stability by zone alone', (_, from, to) => {
		const due = START + 5 * DAY;
		const stay = answer(reviewed, 3, due, from);
		const moved = answer(reviewed, 3, due, to);
		// A zone may move the answer by one of the user's days, never by more.
		const day = (time: number): number => answer(reviewed, 3, time, from).stability;
		expect(moved.stability).toBeGreaterThanOrEqual(Math.min(day(due - DAY), stay.stability));
		expect(moved.stability).toBeLessThanOrEqual(Math.max(day(due + DAY), stay.stability));
		expect(Number.isFinite(moved.due)).toBe(true);
	});

	test('any times and zones in any order: never a throw, never a date that is none', () => {
		fc.assert(
			fc.property(
				fc.array(
					fc.record({
						grade: fc.constantFrom<Grade>(1, 2, 3, 4),
						time: fc.integer({min: 0, max: 4e12}),
						offset: fc.integer({min: -840, max: 840}),
					}),
					{maxLength: 12},
				),
				(answers) => {
					let schedule = NEW_CARD;
					for (const {grade, time, offset} of answers) {
						schedule = answer(schedule, grade, time, offset);
						expect(Number.isFinite(schedule.due)).toBe(true);
						expect(schedule.stability).toBeGreaterThan(0);
					}
				},
			),
		);
	});
});

describe('what is shown is what is applied', () => {
	test('200 cards with fuzz, shown now and answered 3.5 s later: 0 differ', () => {
		const pace: Pace = DEFAULT_PACE;
		let differing = 0;
		for (let i = 0; i < 200; i++) {
			const card = `card-${i}` as CardId;
			const schedule: Schedule = {
				...NEW_CARD,
				phase: 'review',
				stability: 5 + i,
				difficulty: 5,
				reps: 3 + (i % 7),
				last: START - 20 * DAY,
				due: START,
			};
			const shown = preview(schedule, {card, when: at(START), pace});
			for (const grade of [1, 2, 3, 4] as const) {
				const applied = answerCard(schedule, grade, {card, when: at(START + 3500), pace});
				if (applied.due - START - 3500 !== (shown[grade - 1]?.due ?? 0) - START) differing++;
			}
		}
		expect(differing).toBe(0);
	});

	test.each([50, 365])('no interval is longer than the longest of %i days', (maximumInterval) => {
		const pace: Pace = {...DEFAULT_PACE, maximumInterval};
		const schedule: Schedule = {
			...NEW_CARD,
			phase: 'review',
			stability: 4000,
			difficulty: 2,
			reps: 9,
			last: START - 300 * DAY,
			due: START,
		};
		for (const {due} of preview(schedule, {card: CARD, when: at(START), pace})) {
			expect(due - START).toBeLessThanOrEqual(maximumInterval * DAY);
		}
	});
});

describe('the library stays inside', () => {
	test('a parameter list of another length is refused and prints nothing', () => {
		const said: unknown[] = [];
		const {log, warn} = console;
		console.log = (...words: unknown[]) => said.push(words);
		console.warn = console.log;
		try {
			const pace: Pace = {...PLAIN, weights: Array.from({length: 19}, () => 1)};
			expect(() => answerCard(NEW_CARD, 3, {card: CARD, when: at(START), pace})).toThrow(
				/21 parameters/u,
			);
			const nan: Pace = {...PLAIN, weights: Array.from({length: 21}, () => Number.NaN)};
			expect(() => answerCard(NEW_CARD, 3, {card: CARD, when: at(START), pace: nan})).toThrow(
				/parameters/u,
			);
		} finally {
			console.log = log;
			console.warn = warn;
		}
		expect(said).toEqual([]);
	});

	test('a stability that is no number is refused instead of becoming an Invalid Date', () => {
		const schedule: Schedule = {
			...NEW_CARD,
			phase: 'review',
			stability: Number.NaN,
			difficulty: 5,
			last: START,
			due: START,
		};
		expect(() => answer(schedule, 3, START + DAY)).toThrow(/not a number/u);
	});

	test('Date has no methods of the library', () => {
		const patched = ['scheduler', 'diff', 'format', 'dueFormat'];
		expect(patched.filter((name) => name in Date.prototype)).toEqual([]);
	});
});
