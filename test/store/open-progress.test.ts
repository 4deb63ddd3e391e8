// The snapshot is a cache: with it, without it, damaged or behind, the states are the same.
import {copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import fc from 'fast-check';
import {afterEach, beforeEach, describe, expect, test} from 'vitest';
import type {CardId} from '../../src/cards/card.js';
import {type Home, openHome} from '../../src/store/home.js';
import {openJournal} from '../../src/store/journal.js';
import {type OpenedProgress, openProgress} from '../../src/store/open-progress.js';
import {DEFAULT_PACE} from '../../src/study/default-pace.js';
import {loadOf} from '../../src/study/load.js';
import {pack, unpack} from '../../src/study/packed.js';
import {eachState, emptyProgress, foldAll, stateOf, withEvent} from '../../src/study/progress.js';
import type {EventId, Grade, ReviewEvent} from '../../src/study/review-event.js';
import {doneToday} from '../../src/study/today.js';
import {answerEvent, DAY, MINUTE, START} from '../study/make.js';

let home: Home;
beforeEach(() => {
	const made = openHome(mkdtempSync(join(tmpdir(), 'whosaid-home-')));
	if (!made.ok) throw new Error(made.problems[0]?.message);
	home = made.value;
});
afterEach(() => rmSync(home.folder, {recursive: true, force: true}));

const snapshot = (): string => join(home.folder, 'snapshot.json');
const journal = (name = 'pc'): string => join(home.journals, `${name}.jsonl`);

function writeJournal(events: readonly ReviewEvent[], name = 'pc'): void {
	writeFileSync(journal(name), events.map((event) => `${JSON.stringify(event)}\n`).join(''));
}

async function open(pace = DEFAULT_PACE): Promise<OpenedProgress> {
	const opened = await openProgress(home, {pace});
	if (!opened.ok) throw new Error(opened.problems[0]?.message);
	return opened.value;
}

const states = ({progress}: OpenedProgress) => new Map(eachState(progress));

const EVENTS: readonly ReviewEvent[] = Array.from({length: 30}, (_, i) =>
	answerEvent(`card-${i % 7}`, {
		seq: i + 1,
		time: START + i * DAY,
		grade: ((i % 4) + 1) as Grade,
		shown: 1440 * (i + 1),
		reps: Math.floor(i / 7),
	}),
);

describe('opening', () => {
	test('without anything: nothing, and no snapshot is left behind', async () => {
		const opened = await open();
		expect(states(opened).size).toBe(0);
		await opened.save();
		expect(existsSync(snapshot())).toBe(false);
	});

	test('from journals, then from the snapshot, then with new lines on top', async () => {
		writeJournal(EVENTS.slice(0, 20));
		const first = await open();
		expect(first.from).toBe('journals');
		await first.save();
		const second = await open();
		expect(second.from).toBe('snapshot');
		expect(states(second)).toEqual(states(first));
		writeJournal(EVENTS);
		const third = await open();
		expect(third.from).toBe('snapshot');
		expect(states(third)).toEqual(new Map(eachState(foldAll(EVENTS, DEFAULT_PACE))));
	});

	test('a deleted snapshot, a damaged one, and one of other preferences are rebuilt', async () => {
		writeJournal(EVENTS);
		const right = states(await open());
		const spoil = [
			() => rmSync(snapshot()),
			() => writeFileSync(snapshot(), '{"version":'),
			() => writeFileSync(snapshot(), '{"version":99}'),
			() => writeFileSync(snapshot(), readFileSync(snapshot(), 'utf8').replace('AAA', 'AAB')),
			() => writeFileSync(snapshot(), ''),
		];
		for (const damage of spoil) {
			await (await open()).save();
			damage();
			const opened = await open();
			expect(opened.from).toBe('journals');
			expect(states(opened)).toEqual(right);
			rmSync(snapshot(), {force: true});
		}
		await (await open()).save();
		expect((await open({...DEFAULT_PACE, maximumInterval: 50})).from).toBe('journals');
	});

	test('a journal that changed before its mark, or is gone, means folding anew', async () => {
		writeJournal(EVENTS);
		copyFileSync(journal(), journal('phone'));
		await (await open()).save();
		rmSync(journal('phone'));
		expect((await open()).from).toBe('journals');
		await (await open()).save();
		writeJournal(EVENTS.slice(1));
		const opened = await open();
		expect(opened.from).toBe('journals');
		expect(states(opened)).toEqual(new Map(eachState(foldAll(EVENTS.slice(1), DEFAULT_PACE))));
	});

	test('another device’s journal with older answers, or undoing known ones, means folding anew', async () => {
		writeJournal(EVENTS);
		await (await open()).save();
		const undo: ReviewEvent = {
			...answerEvent('card-1', {seq: 99, time: START + 99 * DAY}),
			type: 'undo',
			undoes: 'test:2' as EventId,
		};
		for (const event of [answerEvent('card-1', {seq: 98, time: START - DAY}), undo]) {
			writeJournal([event], 'phone');
			const opened = await open();
			expect(opened.from).toBe('journals');
			expect(states(opened)).toEqual(new Map(eachState(foldAll([...EVENTS, event], DEFAULT_PACE))));
		}
	});

	test('what a session wrote is in the snapshot it leaves', async () => {
		writeJournal(EVENTS);
		const opened = await open();
		const own = openJournal(home.journals, 'pc');
		if (!own.ok) throw new Error('no journal');
		const event = answerEvent('card-3', {seq: 31, time: START + 99 * DAY});
		own.value.append(event);
		await opened.save(own.value);
		own.value.close();
		const later = await open();
		expect(later.from).toBe('snapshot');
		expect(states(later)).toEqual(new Map(eachState(foldAll([...EVENTS, event], DEFAULT_PACE))));
		const before = readFileSync(snapshot(), 'utf8');
		await later.save();
		expect(readFileSync(snapshot(), 'utf8')).toBe(before);
	});

	test('a torn line of another process is left to be read when it is whole', async () => {
		const line = JSON.stringify(EVENTS[20]);
		writeJournal(EVENTS.slice(0, 20));
		writeFileSync(journal(), readFileSync(journal(), 'utf8') + line.slice(0, 30));
		await (await open()).save();
		writeJournal(EVENTS.slice(0, 21));
		const opened = await open();
		expect(states(opened)).toEqual(new Map(eachState(foldAll(EVENTS.slice(0, 21), DEFAULT_PACE))));
	});
});

test('packing keeps every state: the fold is the snapshot', () => {
	const event = fc.record({
		card: fc.constantFrom('a', 'b', 'ü\n', '__proto__', 'constructor'),
		pass: fc.integer({min: MINUTE, max: 9 * DAY}),
		grade: fc.constantFrom<Grade>(1, 2, 3, 4),
		kind: fc.constantFrom('answer', 'answer', 'bury', 'suspend', 'flag'),
	});
	fc.assert(
		fc.property(fc.array(event, {maxLength: 30}), (steps) => {
			let time = START;
			const events = steps.map(({card, pass, grade, kind}, i): ReviewEvent => {
				time += pass;
				const answer = answerEvent(card, {seq: i + 1, time, grade});
				const {grade: _g, took: _t, shown: _s, ...head} = answer;
				if (kind === 'answer') return answer;
				if (kind === 'flag') return {...head, type: kind, reason: `reason ${i}`};
				return {...head, type: kind === 'bury' ? 'bury' : 'suspend'};
			});
			const folded = foldAll(events, DEFAULT_PACE);
			const base = unpack(pack(folded));
			if (!base) throw new Error('not packed');
			const opened = emptyProgress(base);
			for (const [card, state] of eachState(folded)) expect(stateOf(opened, card)).toEqual(state);
			expect(new Map(eachState(opened))).toEqual(new Map(eachState(folded)));
			expect(stateOf(opened, 'never seen' as CardId)).toEqual(
				stateOf(folded, 'never seen' as CardId),
			);
		}),
	);
});

test('ids of any form survive the file', async () => {
	const ids = ['ü', '%000a', '%', 'a\\nb', 'a\nb', '\uD83E\uDDE0', '\uD800', '%0025', 'z'];
	const events = ids.map((id, i) => answerEvent(id, {seq: i + 1, time: START + i * DAY}));
	writeJournal(events);
	await (await open()).save();
	const opened = await open();
	expect(opened.from).toBe('snapshot');
	expect(states(opened)).toEqual(new Map(eachState(foldAll(events, DEFAULT_PACE))));
});

test('columns that don’t fit their cards are refused', () => {
	expect(unpack({cards: ['a' as CardId], numbers: new Float64Array(3), rest: []})).toBeNull();
});

test('from the snapshot the counts of today and the load of days are the same', () => {
	const events = EVENTS.map((event) => ({...event, at: event.at - 25 * DAY}));
	const folded = foldAll(events, DEFAULT_PACE);
	const base = unpack(pack(folded));
	if (!base) throw new Error('not packed');
	const opened = withEvent(
		emptyProgress(base),
		answerEvent('card-2', {seq: 99, time: START + 5 * DAY, grade: 4}),
		DEFAULT_PACE,
	);
	const truth = foldAll(
		[...events, answerEvent('card-2', {seq: 99, time: START + 5 * DAY, grade: 4})],
		DEFAULT_PACE,
	);
	for (let day = -26; day < 8; day++) {
		const when = {at: START + day * DAY, offset: 60};
		expect(doneToday(opened, when, 4)).toEqual(doneToday(truth, when, 4));
	}
	const zone = {offset: 60, rollover: 4};
	expect(loadOf(opened, zone)).toEqual(loadOf(truth, zone));
});
