// Progress is a fold over a union: order, repeats and the way journals came together don't matter.
import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import type {CardId} from '../../src/cards/card.js';
import {DEFAULT_PACE} from '../../src/study/default-pace.js';
import {
	eachState,
	emptyProgress,
	fitsOn,
	foldAll,
	type Progress,
	stateOf,
	withEvent,
} from '../../src/study/progress.js';
import type {DeviceId, EventId, Grade, ReviewEvent} from '../../src/study/review-event.js';
import {answerEvent, DAY, START} from './make.js';

/** All states in one text, by card. */
function print(progress: Progress): string {
	return JSON.stringify([...eachState(progress)].sort(([a], [b]) => (a < b ? -1 : 1)));
}

const fold = (events: readonly ReviewEvent[]): string => print(foldAll(events, DEFAULT_PACE));

/** What one device wrote: its clock is off by `skew`, now and then it takes back an own event. */
function journalOf(device: string): fc.Arbitrary<readonly ReviewEvent[]> {
	const step = fc.record({
		card: fc.constantFrom('a', 'b', 'c', 'd'),
		pass: fc.integer({min: -3_600_000, max: 9 * DAY}),
		grade: fc.constantFrom<Grade>(1, 2, 3, 4),
		kind: fc.constantFrom('answer', 'answer', 'answer', 'undo', 'bury', 'suspend', 'due'),
		shown: fc.integer({min: 1, max: 50_000}),
		reps: fc.integer({min: 0, max: 4}),
		back: fc.integer({min: 1, max: 3}),
	});
	return fc
		.record({
			skew: fc.integer({min: -5 * DAY, max: 5 * DAY}),
			steps: fc.array(step, {maxLength: 12}),
		})
		.map(({skew, steps}) => {
			let time = START + skew;
			return steps.map(({card, pass, grade, kind, shown, reps, back}, i): ReviewEvent => {
				time += pass;
				const seq = i + 1;
				const more = {seq, time, grade, device: device as DeviceId};
				const {grade: _g, took: _t, shown: _s, ...head} = answerEvent(card, more);
				if (kind === 'undo')
					return {...head, type: 'undo', undoes: `${device}:${Math.max(1, seq - back)}` as EventId};
				if (kind === 'bury' || kind === 'suspend') return {...head, type: kind};
				if (kind === 'due') return {...head, type: 'reschedule', due: time + shown * 60_000};
				return answerEvent(card, {...more, shown, reps});
			});
		});
}

const three = fc.tuple(journalOf('one'), journalOf('two'), journalOf('three'));

describe('merging the journals of three devices with clocks that differ', () => {
	test('is commutative, associative and idempotent', () => {
		fc.assert(
			fc.property(three, ([a, b, c]) => {
				const all = fold([...a, ...b, ...c]);
				expect(fold([...c, ...a, ...b])).toBe(all);
				expect(fold([...[...b, ...c], ...a])).toBe(all);
				expect(fold([...a, ...a, ...b, ...c, ...b])).toBe(all);
			}),
			{numRuns: 200},
		);
	});

	test('any order of single events comes to the same', () => {
		fc.assert(
			fc.property(
				three.chain((journals) =>
					fc.shuffledSubarray(journals.flat(), {minLength: journals.flat().length}),
				),
				(events) => {
					const grown = events.reduce(
						(progress, event) => withEvent(progress, event, DEFAULT_PACE),
						emptyProgress(),
					);
					expect(print(grown)).toBe(fold(events));
				},
			),
			{numRuns: 200},
		);
	});
});

describe('undo', () => {
	const answer = answerEvent('a', {seq: 1, time: START});
	const undo: ReviewEvent = {
		...answerEvent('a', {seq: 2, time: START + 1}),
		type: 'undo',
		undoes: 'test:1' as EventId,
	};

	test('cancels, and can itself not be undone', () => {
		const again: ReviewEvent = {...undo, seq: 3, undoes: 'test:2' as EventId};
		expect(fold([answer, undo])).toBe(fold([undo]));
		expect(fold([answer, undo, again])).toBe(fold([answer, undo]));
	});

	test('that arrives before what it undoes counts all the same', () => {
		const early = {...undo, at: START - DAY};
		const grown = [early, answer].reduce(
			(progress, event) => withEvent(progress, event, DEFAULT_PACE),
			emptyProgress(),
		);
		expect(stateOf(grown, 'a' as CardId).schedule.phase).toBe('new');
	});
});

describe('the interval shown', () => {
	const state = (events: readonly ReviewEvent[]) =>
		stateOf(foldAll(events, DEFAULT_PACE), 'a' as CardId).schedule;

	test('is applied where the learner saw the state the fold has', () => {
		const {due} = state([answerEvent('a', {seq: 1, time: START, shown: 17, reps: 0})]);
		expect(due).toBe(START + 17 * 60_000);
	});

	test('is worked out anew where a merge put other answers before', () => {
		const {due} = state([answerEvent('a', {seq: 1, time: START, shown: 17, reps: 3})]);
		expect(due).toBe(START + 10 * 60_000);
	});

	test('of a card is not touched by another wanted retention', () => {
		const events = [answerEvent('a', {seq: 1, time: START, grade: 4, shown: 8 * 24 * 60, reps: 0})];
		const strict = foldAll(events, {...DEFAULT_PACE, retention: 0.97});
		expect(stateOf(strict, 'a' as CardId)).toEqual(
			stateOf(foldAll(events, DEFAULT_PACE), 'a' as CardId),
		);
	});

	test('leaves memory as it would be with the days spread', () => {
		const events = [
			answerEvent('a', {seq: 1, time: START, grade: 4, shown: 8 * 1440, reps: 0}),
			answerEvent('a', {seq: 2, time: START + 9 * DAY, shown: 40 * 1440, reps: 1}),
		];
		const {due: _shown, ...asShown} = state(events);
		const {due: _spread, ...worked} = state(events.map((event) => ({...event, reps: 9})));
		expect(asShown).toEqual(worked);
	});

	test('never exceeds the longest interval, whatever a journal says', () => {
		const {due} = state([answerEvent('a', {seq: 1, time: START, shown: 1e12, reps: 0})]);
		expect(due).toBe(START + DEFAULT_PACE.maximumInterval * DAY);
	});
});

describe('dates set by hand', () => {
	const learned = answerEvent('a', {seq: 1, time: START, grade: 4, shown: 8 * 1440, reps: 0});
	const reschedule = (due: number | null): ReviewEvent => {
		const {
			grade: _g,
			took: _t,
			shown: _s,
			reps: _r,
			...head
		} = answerEvent('a', {seq: 2, time: START + 1});
		return {...head, type: 'reschedule', due};
	};
	const dated = (due: number | null) =>
		stateOf(foldAll([learned, reschedule(due)], DEFAULT_PACE), 'a' as CardId);

	test('move the due date and nothing else', () => {
		const before = stateOf(foldAll([learned], DEFAULT_PACE), 'a' as CardId);
		expect(dated(START + 3 * DAY).schedule).toEqual({...before.schedule, due: START + 3 * DAY});
	});

	test('null forgets the card', () => {
		expect(dated(null).schedule.phase).toBe('new');
	});
});

test('an event fits on a base only when it comes after all the base knows', () => {
	const card = 'a' as CardId;
	const state = stateOf(foldAll([answerEvent('a', {seq: 1, time: START})], DEFAULT_PACE), card);
	const onBase = emptyProgress({
		cards: [card],
		get: (id) => (id === card ? {state, at: START} : undefined),
		since: () => [card],
		dues: () => [],
	});
	const undo = (undoes: string): ReviewEvent => ({
		...answerEvent('a', {seq: 9, time: START + 5}),
		type: 'undo',
		undoes: undoes as EventId,
	});
	expect(fitsOn(onBase, answerEvent('a', {seq: 2, time: START + 1}))).toBe(true);
	expect(fitsOn(onBase, answerEvent('a', {seq: 2, time: START}))).toBe(false);
	expect(fitsOn(onBase, answerEvent('b', {seq: 2, time: START}))).toBe(true);
	expect(fitsOn(onBase, undo('test:1'))).toBe(false);
	const grown = withEvent(onBase, answerEvent('a', {seq: 2, time: START + 1}), DEFAULT_PACE);
	expect(fitsOn(grown, undo('test:2'))).toBe(true);
	expect(stateOf(withEvent(grown, undo('test:2'), DEFAULT_PACE), card)).toEqual(state);
});
