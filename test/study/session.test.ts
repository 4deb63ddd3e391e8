// A session: what each message does, that undo restores, that what is shown is what is applied.
import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import type {Card, CardId} from '../../src/cards/card.js';
import {DEFAULT_PACE} from '../../src/study/default-pace.js';
import {intervalOf, offerWords} from '../../src/study/interval.js';
import {eachState, emptyProgress, foldAll, stateOf, withEvent} from '../../src/study/progress.js';
import type {Answer, Grade, ReviewEvent} from '../../src/study/review-event.js';
import {
	cardsLeft,
	currentCard,
	previewCurrent,
	proposedGrade,
	type Session,
	type SessionMsg,
	startSession,
	updateSession,
} from '../../src/study/session.js';
import {answerEvent, at, DAY, DEVICE, HOUR, MINUTE, makeCard, makeCards, START} from './make.js';

type World = {readonly events?: readonly ReviewEvent[]; readonly cards?: readonly Card[]};

function start({events = [], cards = makeCards(3)}: World = {}, time = START): Session {
	const progress = foldAll(events, DEFAULT_PACE);
	const writer = {device: DEVICE, seq: events.length + 1};
	return startSession({id: 'd1', cards}, {progress, pace: DEFAULT_PACE, writer}, at(time));
}

/** The session after messages a second apart, and all events. */
function run(
	session: Session,
	msgs: readonly SessionMsg[],
	time = START,
): readonly [Session, readonly ReviewEvent[]] {
	let now = session;
	const written: ReviewEvent[] = [];
	for (const [i, msg] of msgs.entries()) {
		const [next, ...events] = updateSession(now, msg, at(time + (i + 1) * 1000));
		now = next;
		written.push(...events);
	}
	return [now, written];
}

const reveal: SessionMsg = {type: 'reveal'};
const undo: SessionMsg = {type: 'undo'};
const grade = (given: Grade): SessionMsg => ({type: 'grade', grade: given});

describe('what an answer tells', () => {
	const choices = [
		{text: 'wrong', why: 'same office'},
		{text: 'right', why: 'answer'},
		{text: 'other', why: 'same office'},
	];
	const cards = [makeCard('a', {answer: 'right', choices})];

	test('revealed: neither words nor surety', () => {
		const [, [event]] = run(start({cards}), [reveal, grade(3)]);
		expect(event).toMatchObject({type: 'answer', mode: 'reveal', grade: 3, took: 2000, reps: 0});
		expect(event).not.toHaveProperty('given');
		expect(event).not.toHaveProperty('sure');
	});

	test('chosen, sure by three quarters: the words, the surety, and the grade it speaks for', () => {
		const [shown] = run(start({cards}), [
			{type: 'sure', sure: 0.75},
			{type: 'choose', choice: 0},
		]);
		expect(proposedGrade(shown)).toBe(1);
		const [, [event]] = run(shown, [grade(1)]);
		expect(event).toMatchObject({mode: 'choose', given: 'wrong', sure: 0.75, grade: 1});
		const [right] = run(start({cards}), [{type: 'choose', choice: 1}]);
		expect(proposedGrade(right)).toBe(3);
	});

	test('typed: the text, and the grade its check proposed', () => {
		const [shown] = run(start({cards}), [{type: 'type', text: 'rihgt', proposed: 2}]);
		expect(proposedGrade(shown)).toBe(2);
		const [, [event]] = run(shown, [grade(2)]);
		expect(event).toMatchObject({mode: 'type', given: 'rihgt', grade: 2});
	});

	test('surety counts only before the answer shows and between 0 and 1', () => {
		const session = start({cards});
		expect(run(session, [{type: 'sure', sure: 1.5}])[0]).toBe(session);
		const [shown] = run(session, [reveal]);
		expect(run(shown, [{type: 'sure', sure: 0.5}])[0]).toBe(shown);
	});
});

describe('undo restores the byte-identical state', () => {
	const learned = (
		shown: number,
		time: number,
		seq: number,
		reps: number,
		given: Grade = 3,
	): Answer => answerEvent('card-0', {seq, time, grade: given, shown, reps});
	const past = START - 30 * DAY;
	const review = [learned(10, past, 1, 0), learned(2 * 1440, past + 10 * MINUTE, 2, 1)];
	const table: readonly (readonly [string, readonly ReviewEvent[], number])[] = [
		['new', [], START],
		['learning', [learned(10, START - HOUR, 1, 0)], START],
		['learning, late by days', [learned(10, past, 1, 0)], START],
		['review, when due', review, past + 2 * DAY + HOUR],
		['review, late', review, START],
		['lapsed', [...review, learned(10, past + 3 * DAY, 3, 2, 1)], START],
		[
			'a leech',
			[...review, ...[3, 4, 5].map((seq) => learned(10, past + seq * DAY, seq, seq - 1, 1))],
			START,
		],
	];

	test.each(table)('%s', (_, events, time) => {
		for (const given of [1, 2, 3, 4] as const) {
			const session = start({events, cards: makeCards(1)}, time);
			const before = JSON.stringify(stateOf(session.progress, 'card-0' as CardId));
			const [answered] = run(session, [reveal, grade(given)], time);
			expect(JSON.stringify(stateOf(answered.progress, 'card-0' as CardId))).not.toBe(before);
			const [undone] = run(answered, [undo], time + 5000);
			expect(JSON.stringify(stateOf(undone.progress, 'card-0' as CardId))).toBe(before);
			expect([...undone.load].filter(([, cards]) => cards !== 0)).toEqual([...session.load]);
			expect(undone.current).toBe('card-0');
			expect(undone.answered).toEqual([]);
		}
	});

	test('early: a card answered before its date, set by hand', () => {
		const [session] = run(start({events: review, cards: makeCards(1)}, past + DAY), []);
		expect(session.current).toBeNull();
		const early = withEvent(
			session.progress,
			answerEvent('card-0', {seq: 3, time: past + DAY, shown: 4 * 1440, reps: 2}),
			DEFAULT_PACE,
		);
		const undone = withEvent(
			early,
			{
				...answerEvent('card-0', {seq: 4, time: past + DAY + 1}),
				type: 'undo',
				undoes: 'test:3' as never,
			},
			DEFAULT_PACE,
		);
		expect(stateOf(undone, 'card-0' as CardId)).toEqual(
			stateOf(session.progress, 'card-0' as CardId),
		);
	});

	test('after the last card, when the session is over', () => {
		const [over] = run(start({cards: makeCards(1)}), [reveal, grade(4)]);
		expect(over.current).toBeNull();
		const [back, events] = run(over, [undo]);
		expect(events).toHaveLength(1);
		expect(currentCard(back)?.id).toBe('card-0');
	});

	test('before the next answer shows, and after it: the card that was there waits as the next', () => {
		for (const between of [[], [reveal]] as const) {
			const [asked] = run(start(), [reveal, grade(4), ...between]);
			const [back] = run(asked, [undo]);
			expect(currentCard(back)?.id).toBe('card-0');
			expect(back.waiting[0]).toBe('card-1');
			expect(cardsLeft(back)).toBe(3);
		}
	});

	test.each(['bury', 'suspend'] as const)('of %s brings the card back', (type) => {
		const [away] = run(start(), [{type}]);
		expect(currentCard(away)?.id).toBe('card-1');
		const [back] = run(away, [undo]);
		expect(currentCard(back)?.id).toBe('card-0');
		expect(stateOf(back.progress, 'card-0' as CardId)).toEqual(
			stateOf(start().progress, 'card-0' as CardId),
		);
	});

	test('of a flag leaves the shown answer on the screen', () => {
		const [flagged] = run(start(), [reveal, {type: 'flag', reason: 'another minister'}]);
		expect(stateOf(flagged.progress, 'card-0' as CardId).flags).toEqual(['another minister']);
		const [back] = run(flagged, [undo]);
		expect(back.turn.step).toBe('answered');
		expect(stateOf(back.progress, 'card-0' as CardId).flags).toEqual([]);
	});
});

test('200 answers with fuzz, balance and 40 s of thought: the shown interval is applied, 0 differ', () => {
	const cards = makeCards(200);
	const pace = {...DEFAULT_PACE, newPerDay: 0, reviewsPerDay: 1000};
	const past = START - 40 * DAY;
	const events = cards.map(({id}, i) =>
		answerEvent(id, {seq: i + 1, time: past + i * HOUR, grade: 4, shown: 8 * 1440, reps: 0}),
	);
	const progress = foldAll(events, pace);
	let time = Date.UTC(2026, 0, 13, 3, 50);
	let session = startSession(
		{id: 'd1', cards},
		{progress, pace, writer: {device: DEVICE, seq: events.length + 1}},
		at(time),
	);
	let differing = 0;
	const written: ReviewEvent[] = [];
	for (let i = 0; i < 200; i++) {
		const card = session.current as CardId;
		[session] = updateSession(session, reveal, at(time + 2000));
		const given = ((i % 3) + 2) as Grade;
		const offer = previewCurrent(session, at(time + 20_000))[given - 1];
		const [next, event] = updateSession(session, grade(given), at(time + 42_000));
		time += 42_000;
		session = next;
		if (event) written.push(event);
		const {schedule} = stateOf(session.progress, card);
		if (!offer || intervalOf(schedule) !== intervalOf(offer)) differing++;
		if (event?.type !== 'answer' || event.shown !== intervalOf(schedule)) differing++;
	}
	expect(differing).toBe(0);
	expect(new Set(written.map((event) => event.card)).size).toBe(200);
	// And the journal read back later says the same.
	const later = foldAll([...events, ...written], pace);
	expect(new Map(eachState(later))).toEqual(new Map(eachState(session.progress)));
});

test('what the buttons show does not change while the learner thinks', () => {
	const [shown] = run(start(), [reveal]);
	const words = previewCurrent(shown, at(START + 50_000)).map(offerWords);
	expect(words.slice(0, 3)).toEqual(['1m', '6m', '10m']);
	expect(words).toEqual(previewCurrent(shown, at(START + 1000)).map(offerWords));
});

test('a clock set back puts no event before what the card has lived through', () => {
	const cards = makeCards(1);
	const ahead = [answerEvent('card-0', {seq: 1, time: START + DAY, shown: 10, reps: 0})];
	const session = start({events: ahead, cards}, START + DAY + HOUR);
	const [over, events] = run(session, [reveal, grade(3)], START);
	expect(events[0]?.at).toBeGreaterThan(START + DAY);
	expect(new Map(eachState(foldAll([...ahead, ...events], DEFAULT_PACE)))).toEqual(
		new Map(eachState(over.progress)),
	);
});

test('any messages: numbers without a gap, no throw, and the journal folds to the session', () => {
	const msg: fc.Arbitrary<SessionMsg> = fc.oneof(
		fc.constant<SessionMsg>(reveal),
		fc.constantFrom<Grade>(1, 2, 3, 4).map((given) => grade(given)),
		fc.constant<SessionMsg>(undo),
		fc.constantFrom<SessionMsg>(
			{type: 'skip'},
			{type: 'bury'},
			{type: 'suspend'},
			{type: 'flag', reason: 'wrong'},
			{type: 'reschedule', due: null},
			{type: 'reschedule', due: START + DAY},
			{type: 'type', text: 'x', proposed: null},
			{type: 'choose', choice: 0},
			{type: 'sure', sure: 0.5},
		),
	);
	fc.assert(
		fc.property(
			fc.array(fc.tuple(msg, fc.integer({min: -HOUR, max: 2 * HOUR})), {maxLength: 40}),
			(steps) => {
				let session = start();
				let time = START;
				const written: ReviewEvent[] = [];
				for (const [one, pass] of steps) {
					time += pass;
					const [next, ...events] = updateSession(session, one, at(time));
					session = next;
					written.push(...events);
					const known = [session.current, ...session.waiting, ...session.learning];
					expect(
						session.current !== null || session.waiting.length + session.learning.length === 0,
					).toBe(true);
					expect(new Set(session.waiting).size).toBe(session.waiting.length);
					expect(known.every((id) => id === null || session.cards.has(id))).toBe(true);
				}
				expect(written.map(({seq}) => seq)).toEqual(written.map((_, i) => i + 1));
				const grown = written.reduce(
					(progress, event) => withEvent(progress, event, DEFAULT_PACE),
					emptyProgress(),
				);
				const folded = new Map(eachState(foldAll(written, DEFAULT_PACE)));
				expect(folded).toEqual(new Map(eachState(session.progress)));
				expect(folded).toEqual(new Map(eachState(grown)));
			},
		),
		{numRuns: 200},
	);
});
