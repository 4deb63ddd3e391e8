// Journals: one line an event, on disk at once, whole after every mishap.
import {
	appendFileSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	utimesSync,
	writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import fc from 'fast-check';
import {afterEach, beforeEach, describe, expect, test} from 'vitest';
import {decodeEvent, isEvent} from '../../src/store/decode-event.js';
import {deviceName} from '../../src/store/device.js';
import {type Journal, openJournal} from '../../src/store/journal.js';
import {readJournals} from '../../src/store/read-journals.js';
import type {DeviceId, ReviewEvent} from '../../src/study/review-event.js';
import {answerEvent, START} from '../study/make.js';

let folder = '';
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'whosaid-journal-'));
});
afterEach(() => rmSync(folder, {recursive: true, force: true}));

function opened(device = 'pc'): Journal {
	const journal = openJournal(folder, device);
	if (!journal.ok) throw new Error(journal.problems[0]?.message);
	return journal.value;
}

function write(journal: Journal, count: number): void {
	for (let i = 0; i < count; i++) {
		const seq = journal.writer.seq + i;
		const event = answerEvent('c1', {seq, time: START + seq, device: journal.writer.device});
		expect(journal.append(event).ok).toBe(true);
	}
}

function read(): {readonly events: readonly ReviewEvent[]; readonly codes: readonly string[]} {
	const events = readJournals(folder);
	if (!events.ok) throw new Error(events.problems[0]?.message);
	return {events: events.value, codes: events.warnings.map(({code}) => code)};
}

const file = (): string => join(folder, 'pc.jsonl');

describe('a journal', () => {
	test('holds each event when append returns, and goes on counting after a restart', () => {
		const first = opened();
		write(first, 2);
		expect(readFileSync(file(), 'utf8').split('\n')).toHaveLength(3);
		first.close();
		const second = opened();
		expect(second.writer).toEqual({device: 'pc', seq: 3});
		write(second, 1);
		second.close();
		expect(read().events.map(({seq}) => seq)).toEqual([1, 2, 3]);
	});

	test('is readable by nobody else', () => {
		opened().close();
		expect(readdirSync(folder)).toEqual(['pc.jsonl']);
	});

	test('goes to a file of its own while another process holds the first', () => {
		const one = opened();
		const two = opened();
		write(one, 2);
		write(two, 3);
		one.close();
		two.close();
		expect(read().events.map(({device, seq}) => `${device}:${seq}`)).toEqual([
			'pc-2:1',
			'pc-2:2',
			'pc-2:3',
			'pc:1',
			'pc:2',
		]);
		expect(opened().writer.device).toBe('pc');
	});

	test('takes over the lock of a process that died', () => {
		// A number no process has: the largest Linux gives is 4194304.
		writeFileSync(join(folder, 'pc.lock'), '99999999 1');
		const journal = opened();
		expect(journal.writer.device).toBe('pc');
		journal.close();
		expect(existsSync(join(folder, 'pc.lock'))).toBe(false);
	});

	test('takes over an empty lock that stayed so, and one of a dead process with our own number', () => {
		const lock = join(folder, 'pc.lock');
		writeFileSync(lock, '');
		expect(opened().writer.device).toBe('pc-2');
		utimesSync(lock, 1, 1);
		const empty = opened();
		expect(empty.writer.device).toBe('pc');
		empty.close();
		writeFileSync(lock, `${process.pid} 12.5`);
		expect(opened().writer.device).toBe('pc');
	});

	test('refuses to write after another took it over, and says so', () => {
		const journal = opened();
		writeFileSync(join(folder, 'pc.lock'), '1 1');
		const kept = journal.append(answerEvent('c1', {seq: 1, time: START}));
		expect(kept).toMatchObject({ok: false, problems: [{code: 'journal-taken'}]});
		expect(readFileSync(file(), 'utf8')).toBe('');
	});
});

describe('lines that are no events', () => {
	const good = JSON.stringify(answerEvent('c1', {seq: 7, time: START, device: 'pc' as DeviceId}));

	test('a torn last line is set aside with a warning, and nothing before it is touched', () => {
		writeFileSync(file(), `${good}\n{"v":1,"device":"pc","se`);
		const journal = openJournal(folder, 'pc');
		expect(journal.ok && journal.warnings).toMatchObject([{code: 'journal-line-torn'}]);
		expect(readFileSync(file(), 'utf8')).toBe(`${good}\n`);
		expect(readFileSync(join(folder, 'pc.torn'), 'utf8')).toBe('{"v":1,"device":"pc","se\n');
		if (!journal.ok) return;
		expect(journal.value.writer.seq).toBe(8);
		write(journal.value, 1);
		journal.value.close();
		expect(read()).toMatchObject({codes: []});
		expect(read().events).toHaveLength(2);
	});

	test('a torn line in another device’s journal is told and left alone', () => {
		writeFileSync(join(folder, 'phone.jsonl'), `${good}\n{"v":1`);
		expect(read()).toMatchObject({codes: ['journal-line-torn']});
		expect(readFileSync(join(folder, 'phone.jsonl'), 'utf8')).toBe(`${good}\n{"v":1`);
	});

	test('corrupt lines in the middle are told by file and line, the others count', () => {
		writeFileSync(
			file(),
			`${good}\n\u0000\u0000\n{"v":1}\n${good.replace('"seq":7', '"seq":8')}\n`,
		);
		const events = readJournals(folder);
		expect(events.ok && events.value.map(({seq}) => seq)).toEqual([7, 8]);
		expect(events.ok && events.warnings.map(({file: name, line}) => [name, line])).toEqual([
			[file(), 2],
			[file(), 3],
		]);
	});

	test('of a newer program are kept, counted once in a warning, and their numbers not reused', () => {
		const newer = good.replace('"v":1', '"v":2').replace('"seq":7', '"seq":40');
		const kind = good.replace('"type":"answer"', '"type":"sang"');
		writeFileSync(file(), `${newer}\n${kind}\n${good}\n`);
		const {events, codes} = read();
		expect(events).toHaveLength(1);
		expect(codes).toEqual(['journal-lines-newer']);
		const journal = opened();
		expect(journal.writer.seq).toBe(41);
		write(journal, 1);
		journal.close();
		expect(readFileSync(file(), 'utf8')).toContain(newer);
	});

	test('numbers inside of what was typed are not mistaken for the line’s', () => {
		const typed = answerEvent('c1', {
			seq: 2,
			time: START,
			given: '"seq":99',
			device: 'pc' as DeviceId,
		});
		writeFileSync(file(), `${JSON.stringify(typed)}\n`);
		expect(opened().writer.seq).toBe(3);
	});

	test('any bytes at all: reading never throws, and whole good lines always count', () => {
		fc.assert(
			fc.property(fc.uint8Array({maxLength: 200}), fc.string({unit: 'binary'}), (bytes, text) => {
				writeFileSync(file(), bytes);
				appendFileSync(file(), `\n${text.replaceAll('\n', ' ')}\n${good}\n`);
				expect(read().events.some(({seq}) => seq === 7)).toBe(true);
			}),
		);
	});
});

describe('decoding', () => {
	const base = answerEvent('c1', {seq: 1, time: START});

	test.each([
		['grade', {...base, grade: 5}],
		['time', {...base, at: -1}],
		['zone', {...base, offset: 900}],
		['device', {...base, device: '../up'}],
		['surety', {...base, sure: 2}],
		['number', {...base, seq: 0.5}],
		['list', []],
		['nothing', null],
	])('refuses a %s that can’t be', (_, value) => {
		expect(isEvent(decodeEvent(JSON.stringify(value)))).toBe(false);
	});

	test('gives back every kind of event', () => {
		const {grade: _g, took: _t, shown: _s, ...head} = base;
		for (const event of [
			{...base, mode: 'type', given: 'x', sure: 0.5, reps: 3, content: 'abc'},
			{...head, type: 'undo', undoes: 'pc-2:14'},
			{...head, type: 'suspend'},
			{...head, type: 'resume'},
			{...head, type: 'bury'},
			{...head, type: 'flag', reason: 'x'},
			{...head, type: 'reschedule', due: null},
			{...head, type: 'reschedule', due: START},
		])
			expect(decodeEvent(JSON.stringify(event))).toEqual(event);
	});
});

test('a folder that is no folder is told in plain words', () => {
	const path = join(folder, 'file');
	writeFileSync(path, '');
	expect(openJournal(path, 'pc')).toMatchObject({ok: false, problems: [{code: 'file-missing'}]});
	mkdirSync(join(folder, 'pc.jsonl'));
	expect(openJournal(folder, 'pc')).toMatchObject({
		ok: false,
		problems: [{code: 'file-is-folder'}],
	});
	// The lock was let go of.
	expect(readdirSync(folder).filter((name) => name.endsWith('.lock'))).toEqual([]);
});

test('the name of this device is the same on every call, and tells nothing', () => {
	expect(deviceName()).toBe(deviceName());
	expect(deviceName()).toMatch(/^[0-9a-f]{8}$/u);
});
