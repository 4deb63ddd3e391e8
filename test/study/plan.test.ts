// The plan of a day: limits, order, siblings, exam.
import {describe, expect, test} from 'vitest';
import type {Card, FactId} from '../../src/cards/card.js';
import {countDeck} from '../../src/study/counts.js';
import {DEFAULT_PACE} from '../../src/study/default-pace.js';
import {dayNumber, examOutlook} from '../../src/study/exam.js';
import {isLeech} from '../../src/study/leech.js';
import {paceOf} from '../../src/study/pace-of.js';
import {planDay} from '../../src/study/plan.js';
import {foldAll, stateOf} from '../../src/study/progress.js';
import type {ReviewEvent} from '../../src/study/review-event.js';
import type {Pace} from '../../src/study/schedule.js';
import {answerEvent, at, DAY, HOUR, MINUTE, makeCard, makeCards, START} from './make.js';

type Given = {
	readonly events?: readonly ReviewEvent[];
	readonly pace?: Partial<Pace>;
	readonly time?: number;
};

function plan(cards: readonly Card[], {events = [], pace, time = START}: Given = {}) {
	const whole = {...DEFAULT_PACE, ...pace};
	return planDay(cards, {
		progress: foldAll(events, whole),
		pace: paceOf(whole, 'd1'),
		when: at(time),
	});
}

/** Learned `ago` days ago with Easy: due after 8 days. */
function learned(card: string, seq: number, ago: number, shown = 8): ReviewEvent {
	return answerEvent(card, {seq, time: START - ago * DAY, grade: 4, shown: shown * 1440, reps: 0});
}

describe('limits', () => {
	const today = (count: number, deck = 'd1'): readonly ReviewEvent[] =>
		Array.from({length: count}, (_, i) =>
			answerEvent(`${deck}-${i}`, {seq: i + 1, time: START - HOUR, deck, grade: 4, reps: 0}),
		);

	test('new cards a day count what other decks took already', () => {
		expect(plan(makeCards(50)).fresh).toHaveLength(20);
		expect(plan(makeCards(50), {events: today(12, 'other')}).fresh).toHaveLength(8);
		expect(plan(makeCards(50), {events: today(30, 'other')}).fresh).toHaveLength(0);
	});

	test('a deck’s own limit holds beside the one over all', () => {
		const decks = {d1: {newPerDay: 5, reviewsPerDay: 2}};
		expect(plan(makeCards(50), {pace: {decks}}).fresh).toHaveLength(5);
		expect(plan(makeCards(50), {pace: {decks}, events: today(18, 'other')}).fresh).toHaveLength(2);
		const cards = makeCards(6);
		const events = cards.map(({id}, i) => learned(id, i + 1, 9));
		expect(plan(cards, {pace: {decks}, events}).due).toHaveLength(2);
	});

	test('reviews a day, and yesterday does not count', () => {
		const cards = makeCards(10);
		const events = cards.map(({id}, i) => learned(id, i + 1, 9));
		expect(plan(cards, {events, pace: {reviewsPerDay: 4}}).due).toHaveLength(4);
		const forgotten = answerEvent('card-0', {seq: 11, time: START - HOUR, grade: 1});
		const rest = plan(cards, {events: [...events, forgotten], pace: {reviewsPerDay: 1}}).due;
		expect(rest, 'a card in its steps is finished').toEqual(['card-0']);
	});
});

test('the least retrievable comes first', () => {
	const events = [learned('card-0', 1, 9), learned('card-1', 2, 30), learned('card-2', 3, 12)];
	expect(plan(makeCards(3), {events}).due).toEqual(['card-1', 'card-2', 'card-0']);
});

test('new cards come from the sources in turn', () => {
	const cite = {quote: 'q', start: 0, end: 1};
	const cards = ['a1', 'a2', 'b1', 'b2', 'c1'].map((id) =>
		makeCard(id, {cite: {...cite, source: id[0] ?? ''}}),
	);
	expect(plan(cards).fresh).toEqual(['a1', 'b1', 'c1', 'a2', 'b2']);
});

describe('siblings', () => {
	const fact = 'f1' as FactId;
	const cards = [makeCard('who', {fact}), makeCard('when', {fact}), makeCard('else')];

	test('never share a day', () => {
		expect(plan(cards).fresh).toEqual(['who', 'else']);
		const events = [
			answerEvent('who', {seq: 1, time: START - HOUR, grade: 4, reps: 0, shown: 8 * 1440}),
		];
		expect(plan(cards, {events}).fresh).toEqual(['else']);
		expect(plan(cards, {events, time: START + DAY}).fresh).toEqual(['when', 'else']);
	});

	test('unless asked for', () => {
		expect(plan(cards, {pace: {siblingsApart: false}}).fresh).toEqual(['who', 'when', 'else']);
	});

	test('a card in its learning steps is asked again on its day', () => {
		const events = [answerEvent('who', {seq: 1, time: START - HOUR, grade: 3, shown: 10, reps: 0})];
		expect(plan(cards, {events}).due).toEqual(['who']);
	});
});

test('suspended cards wait until resumed, buried ones until the day after', () => {
	const mark = (type: 'suspend' | 'bury' | 'resume', seq: number): ReviewEvent => {
		const {
			grade: _g,
			took: _t,
			shown: _s,
			...head
		} = answerEvent('card-0', {seq, time: START + seq});
		return {...head, type};
	};
	const cards = makeCards(1);
	const fresh = (events: readonly ReviewEvent[], time = START + HOUR) =>
		plan(cards, {events, time}).fresh;
	expect(fresh([mark('suspend', 1)], START + 9 * DAY)).toEqual([]);
	expect(fresh([mark('suspend', 1), mark('resume', 2)])).toEqual(['card-0']);
	expect(fresh([mark('bury', 1)])).toEqual([]);
	expect(fresh([mark('bury', 1)], START + 16 * HOUR)).toEqual(['card-0']);
});

test('eight lapses make a leech', () => {
	const events: ReviewEvent[] = [learned('card-0', 1, 900)];
	let time = START - 800 * DAY;
	for (let i = 0; i < 8; i++) {
		events.push(answerEvent('card-0', {seq: events.length + 1, time, grade: 1}));
		events.push(
			answerEvent('card-0', {seq: events.length + 1, time: time + 11 * MINUTE, grade: 3}),
		);
		time += 20 * DAY;
	}
	const schedule = (count: number) =>
		stateOf(foldAll(events.slice(0, count), DEFAULT_PACE), makeCard('card-0').id).schedule;
	expect(schedule(15).lapses).toBe(7);
	expect(isLeech(schedule(15), DEFAULT_PACE)).toBe(false);
	expect(isLeech(schedule(17), DEFAULT_PACE)).toBe(true);
});

describe('an exam', () => {
	const exam = '2026-02-01';
	const cards = makeCards(100);

	test('raises the new cards a day so that all are started in time', () => {
		const outlook = examOutlook(cards, {
			progress: foldAll([], DEFAULT_PACE),
			pace: {...DEFAULT_PACE, exam},
			when: at(START),
		});
		expect(outlook).toMatchObject({daysLeft: 20, unstarted: 100, newPerDay: 6, untouched: 0});
		expect(plan(cards, {pace: {exam, newPerDay: 2}}).fresh).toHaveLength(6);
		expect(plan(cards, {pace: {exam, newPerDay: 20}}).fresh).toHaveLength(20);
		const decks = {d1: {exam: '2026-01-17'}};
		expect(plan(cards, {pace: {decks, newPerDay: 2}}).fresh).toHaveLength(50);
	});

	test('in its last days brings what would fall below the target, though not due yet', () => {
		const events = [learned('card-0', 1, 7, 12), learned('card-1', 2, 1, 12)];
		const few = makeCards(2);
		const given = {events, pace: {exam: '2026-01-14'}};
		expect(plan(few, {events}).due).toEqual([]);
		expect(plan(few, given).due).toEqual(['card-0']);
	});

	test('that is over, or a day that is none, changes nothing', () => {
		for (const one of ['2026-01-11', '2026-02-31', 'soon'])
			expect(plan(cards, {pace: {exam: one, newPerDay: 2}}).fresh).toHaveLength(2);
		expect(dayNumber('1970-01-02')).toBe(1);
	});
});

test('counts of a deck follow its plan', () => {
	const cards = makeCards(5);
	const events = [learned('card-0', 1, 9), learned('card-1', 2, 1)];
	const progress = foldAll(events, DEFAULT_PACE);
	expect(countDeck(cards, {progress, pace: DEFAULT_PACE, when: at(START)})).toEqual({
		total: 5,
		due: 1,
		fresh: 3,
		untouched: 3,
		learned: 2,
	});
});
