// The reference vectors that ts-fsrs, py-fsrs and fsrs-rs agree on, in four zones.
import {afterAll, describe, expect, test} from 'vitest';
import type {CardId} from '../../src/cards/card.js';
import {answerCard, NEW_CARD, retrievability} from '../../src/study/fsrs.js';
import type {Grade} from '../../src/study/review-event.js';
import type {Schedule} from '../../src/study/schedule.js';
import {at, DAY, MINUTE, PLAIN, START} from './make.js';

const CARD = 'c1' as CardId;
const ZONES = [
	['UTC', 0],
	['America/Los_Angeles', -480],
	['Asia/Kolkata', 330],
	['Asia/Tokyo', 540],
] as const;
const own = process.env['TZ'];

afterAll(() => {
	if (own === undefined) delete process.env['TZ'];
	else process.env['TZ'] = own;
});

/** Whole days until due, as the reference prints them. */
function days(schedule: Schedule): number {
	return Math.floor((schedule.due - (schedule.last ?? 0)) / DAY);
}

describe.each(ZONES)('in %s', (zone, offset) => {
	const answer = (schedule: Schedule, grade: Grade, time: number): Schedule => {
		process.env['TZ'] = zone;
		return answerCard(schedule, grade, {card: CARD, when: at(time, offset), pace: PLAIN});
	};

	test('thirteen answers when due', () => {
		const grades: readonly Grade[] = [3, 3, 3, 3, 3, 3, 1, 1, 3, 3, 3, 3, 3];
		let schedule = NEW_CARD;
		const intervals = grades.map((grade) => {
			schedule = answer(schedule, grade, schedule.phase === 'new' ? START : schedule.due);
			return days(schedule);
		});
		expect(intervals).toEqual([0, 2, 11, 46, 163, 498, 0, 0, 2, 4, 7, 12, 21]);
	});

	test('six answers after given days', () => {
		let schedule = NEW_CARD;
		let time = START;
		for (const [grade, after] of [
			[1, 0],
			[3, 0],
			[3, 1],
			[3, 3],
			[3, 8],
			[3, 21],
		] as const) {
			time += after * DAY;
			schedule = answer(schedule, grade, time);
		}
		expect(schedule.stability).toBeCloseTo(53.62691, 4);
		expect(schedule.difficulty).toBeCloseTo(6.3574867, 6);
	});

	test('the first answer', () => {
		const first = ([1, 2, 3, 4] as const).map((grade) => answer(NEW_CARD, grade, START));
		expect(first.map(({stability}) => stability)).toEqual([0.212, 1.2931, 2.3065, 8.2956]);
		expect(first.map(({difficulty}) => difficulty)).toEqual([6.4133, 5.11217071, 2.11810397, 1]);
		expect(first.map(({due}) => (due - START) / MINUTE)).toEqual([1, 6, 10, 8 * 24 * 60]);
	});
});

test('retrievability is 0.9 after as many days as the card is stable', () => {
	const schedule: Schedule = {...NEW_CARD, phase: 'review', stability: 7.5, last: START, reps: 1};
	expect(retrievability(schedule, START, PLAIN)).toBe(1);
	expect(retrievability(schedule, START + 7.5 * DAY, PLAIN)).toBeCloseTo(0.9, 10);
	expect(retrievability(schedule, START - DAY, PLAIN)).toBe(1);
	expect(retrievability(NEW_CARD, START, PLAIN)).toBe(0);
});
