// Load balancing: new dates fall on quiet days, within the fuzz range, and grades keep their order.
import {describe, expect, test} from 'vitest';
import type {CardId} from '../../src/cards/card.js';
import {dayOf} from '../../src/study/day.js';
import {DEFAULT_PACE} from '../../src/study/default-pace.js';
import {NEW_CARD, preview} from '../../src/study/fsrs.js';
import type {Schedule} from '../../src/study/schedule.js';
import {at, DAY, START} from './make.js';

const when = at(START);
const TODAY = dayOf(when, DEFAULT_PACE.rollover);
const reviewed: Schedule = {
	...NEW_CARD,
	phase: 'review',
	stability: 30,
	difficulty: 5,
	reps: 4,
	last: START - 30 * DAY,
	due: START,
};

/** Days to the next review for Again, Hard, Good, Easy. */
function intervals(card: string, load?: ReadonlyMap<number, number>): readonly number[] {
	const options = {card: card as CardId, when, pace: DEFAULT_PACE, ...(load ? {load} : {})};
	return preview(reviewed, options).map(({due}) => Math.floor((due - START) / DAY));
}

describe('load balancing', () => {
	test('without load the fuzzed day stays', () => {
		expect(intervals('a', new Map())).toEqual(intervals('a'));
	});

	test('goes to an empty day nearby, and keeps Hard < Good < Easy', () => {
		for (let i = 0; i < 50; i++) {
			const card = `card-${i}`;
			const usual = intervals(card);
			const busy = new Map(usual.map((days) => [TODAY + days, 40]));
			const [again = 0, hard = 0, good = 0, easy = 0] = intervals(card, busy);
			expect(busy.has(TODAY + good)).toBe(false);
			expect(again < hard && hard < good && good < easy).toBe(true);
			expect(Math.abs(good - (usual[2] ?? 0))).toBeLessThanOrEqual(0.2 * (usual[2] ?? 0));
		}
	});

	test('spreads 300 cards more evenly than chance alone', () => {
		const busiest = (isBalanced: boolean): number => {
			const load = new Map<number, number>();
			for (let i = 0; i < 300; i++) {
				const day = TODAY + (intervals(`card-${i}`, isBalanced ? load : undefined)[2] ?? 0);
				load.set(day, (load.get(day) ?? 0) + 1);
			}
			return Math.max(...load.values());
		};
		expect(busiest(true)).toBeLessThan(busiest(false));
	});
});
