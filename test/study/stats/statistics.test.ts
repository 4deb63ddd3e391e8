// Statistics on small histories whose numbers can be worked out by hand.
import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import type {CardId} from '../../../src/cards/card.js';
import {dayOf, dayText, mondayOf} from '../../../src/study/day.js';
import {DEFAULT_PACE} from '../../../src/study/default-pace.js';
import {emptyProgress, foldAll} from '../../../src/study/progress.js';
import type {EventId, ReviewEvent} from '../../../src/study/review-event.js';
import {answersByDay, calendarOf, streakOf} from '../../../src/study/stats/calendar.js';
import {calibrate} from '../../../src/study/stats/calibration.js';
import {confusions} from '../../../src/study/stats/confusions.js';
import {hardest} from '../../../src/study/stats/hardest.js';
import {retention} from '../../../src/study/stats/retention.js';
import {reviewsOf} from '../../../src/study/stats/reviews.js';
import {collectStatistics} from '../../../src/study/stats/statistics.js';
import {answerEvent, at, DAY, HOUR, MINUTE, makeCard, makeCards, START} from '../make.js';

const TODAY = dayOf(at(START), DEFAULT_PACE.rollover);

/** Learned with Easy, then asked after 8 and 20 days. */
const history: readonly ReviewEvent[] = [
	answerEvent('card-0', {seq: 1, time: START - 28 * DAY, grade: 4, reps: 0, shown: 8 * 1440}),
	answerEvent('card-0', {seq: 2, time: START - 20 * DAY, grade: 3, reps: 1, shown: 20 * 1440}),
	answerEvent('card-0', {
		seq: 3,
		time: START - HOUR,
		grade: 1,
		reps: 2,
		given: 'Mr Other',
		sure: 1,
	}),
	answerEvent('card-0', {seq: 4, time: START - HOUR + 11 * MINUTE, grade: 3, reps: 3}),
];

describe('reviews', () => {
	test('tell what was expected, and which test memory over days', () => {
		const reviews = reviewsOf(history, DEFAULT_PACE);
		expect(reviews.map(({phase}) => phase)).toEqual(['new', 'review', 'review', 'relearning']);
		expect(reviews.map(({isTrue}) => isTrue)).toEqual([false, true, true, false]);
		expect(reviews.map(({isOverDays}) => isOverDays)).toEqual([false, true, true, false]);
		expect(reviews[0]?.predicted).toBeNull();
		expect(reviews[1]?.predicted).toBeCloseTo(0.9025, 3);
		expect(reviews[1]?.elapsed).toBe(8);
	});

	test('leave out what was undone', () => {
		const undo: ReviewEvent = {
			...answerEvent('card-0', {seq: 5, time: START}),
			type: 'undo',
			undoes: 'test:3' as EventId,
		};
		expect(reviewsOf([...history, undo], DEFAULT_PACE).map(({answer}) => answer.seq)).toEqual([
			1, 2, 4,
		]);
	});
});

test('true retention by deck and week', () => {
	const {all, decks} = retention(reviewsOf(history, DEFAULT_PACE));
	expect(all).toEqual({asked: 2, recalled: 1});
	expect(decks).toEqual([
		{
			deck: 'd1',
			asked: 2,
			recalled: 1,
			weeks: [
				{week: '2025-12-22', asked: 1, recalled: 1},
				{week: '2026-01-12', asked: 1, recalled: 0},
			],
		},
	]);
});

describe('calendar', () => {
	test('weeks begin on Monday, before 1970 as well', () => {
		expect(dayText(mondayOf(TODAY))).toBe('2026-01-12');
		expect(dayText(mondayOf(-1))).toBe('1969-12-29');
	});

	test('a streak may leave today open, and breaks with a gap', () => {
		const streak = (days: readonly number[]) => streakOf(answersByDay(days), 100);
		expect(streak([])).toEqual({current: 0, longest: 0, studied: 0});
		expect(streak([98, 99])).toEqual({current: 2, longest: 2, studied: 2});
		expect(streak([100, 99, 99])).toEqual({current: 2, longest: 2, studied: 2});
		expect(streak([90, 91, 92, 98])).toEqual({current: 0, longest: 3, studied: 4});
	});

	test('has whole weeks with today in the last', () => {
		const calendar = calendarOf(answersByDay([TODAY, TODAY, TODAY - 7]), TODAY, 2);
		expect(calendar).toHaveLength(14);
		expect(calendar[7]).toEqual({day: '2026-01-12', answers: 2});
		expect(calendar[0]).toEqual({day: '2026-01-05', answers: 1});
	});
});

describe('calibration', () => {
	test('by hand', () => {
		const {bins, logLoss, rmse} = calibrate(
			[
				{predicted: 0.85, cameTrue: true},
				{predicted: 0.85, cameTrue: false},
				{predicted: 1, cameTrue: true},
			],
			10,
		);
		expect(bins[8]).toEqual({from: 0.8, to: 0.9, count: 2, predicted: 0.85, actual: 0.5});
		expect(bins[9]?.count).toBe(1);
		expect(logLoss).toBeCloseTo((-Math.log(0.85) - Math.log(0.15) - Math.log(1 - 1e-6)) / 3, 12);
		expect(rmse).toBeCloseTo(Math.sqrt((2 * 0.35 ** 2) / 3), 12);
	});

	test('without predictions there is nothing to say', () => {
		expect(calibrate([])).toMatchObject({count: 0, logLoss: null, rmse: null});
	});

	test('every prediction is in one bin, and losses are finite', () => {
		const one = fc.record({
			predicted: fc.double({min: 0, max: 1, noNaN: true}),
			cameTrue: fc.boolean(),
		});
		fc.assert(
			fc.property(fc.array(one, {minLength: 1}), fc.integer({min: 1, max: 20}), (all, bins) => {
				const {bins: table, logLoss, rmse} = calibrate(all, bins);
				expect(table.reduce((sum, {count}) => sum + count, 0)).toBe(all.length);
				expect(Number.isFinite(logLoss) && Number.isFinite(rmse)).toBe(true);
				expect(rmse).toBeLessThanOrEqual(1);
			}),
		);
	});
});

test('hardest cards: most wrong first, without those never wrong', () => {
	const answers = [
		['a', 1],
		['a', 1],
		['b', 1],
		['b', 3],
		['c', 1],
		['d', 3],
	] as const;
	const events = answers.map(([card, grade], i) =>
		answerEvent(card, {seq: i + 1, time: START + i * MINUTE, grade}),
	);
	expect(hardest(reviewsOf(events, DEFAULT_PACE), 3).map(({card}) => card)).toEqual([
		'a',
		'c',
		'b',
	]);
});

test('confusion pairs, with how often the other way round', () => {
	const cards = new Map([
		['a', makeCard('a', {answer: 'Alpha', accept: ['A.']})],
		['b', makeCard('b', {answer: 'Beta'})],
	]);
	const given = [
		['a', 'beta'],
		['a', 'Beta'],
		['b', 'alpha'],
		['a', 'a.'],
		['gone', 'Beta'],
		['a', ' '],
	] as const;
	const events = given.map(([card, words], i) =>
		answerEvent(card, {seq: i + 1, time: START + i * MINUTE, grade: 1, given: words}),
	);
	expect(confusions(reviewsOf(events, DEFAULT_PACE), cards, 5)).toEqual([
		{answer: 'Alpha', given: 'beta', count: 2, reverse: 1},
		{answer: 'Beta', given: 'alpha', count: 1, reverse: 2},
	]);
});

describe('all together', () => {
	const decks = [{id: 'd1', title: 'Deck', cards: makeCards(3)}];
	const collect = (events: readonly ReviewEvent[]) =>
		collectStatistics(
			{decks, events, progress: foldAll(events, DEFAULT_PACE), pace: DEFAULT_PACE},
			at(START),
		);

	test('of a small history', () => {
		const stats = collect(history);
		expect(stats).toMatchObject({
			answers: 4,
			took: 4000,
			states: {fresh: 2, learning: 0, young: 1, mature: 0, suspended: 0, leeches: 0, flagged: 0},
			streak: {current: 1, longest: 1, studied: 3},
			calibration: {count: 2},
			surety: {count: 1},
			hardest: [{card: 'card-0' as CardId, answers: 4, wrong: 1}],
			confusions: [{given: 'Mr Other', count: 1}],
			exams: [],
		});
		expect(stats.forecast).toHaveLength(30);
		expect(stats.forecast.reduce((sum, {due}) => sum + due, 0)).toBe(1);
	});

	test('of nothing: zeros, and no number that is none', () => {
		const stats = collectStatistics(
			{decks: [], events: [], progress: emptyProgress(), pace: DEFAULT_PACE},
			at(START),
		);
		expect(JSON.stringify(stats)).not.toMatch(/NaN|Infinity/u);
		expect(stats.answers).toBe(0);
	});
});
