// Backups, merging of folders, and the doctor: nothing is thrown away, and all can be undone.
import {existsSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {afterEach, beforeEach, describe, expect, test} from 'vitest';
import {listBackups, makeBackup, restoreBackup} from '../../src/store/backup.js';
import {examine} from '../../src/store/doctor.js';
import type {Home} from '../../src/store/home.js';
import {openJournal} from '../../src/store/journal.js';
import {mergeProgress} from '../../src/store/merge-progress.js';
import {openProgress} from '../../src/store/open-progress.js';
import {readJournals} from '../../src/store/read-journals.js';
import {repair} from '../../src/store/repair.js';
import {replay} from '../../src/store/replay.js';
import {hashOf, writeSnapshot} from '../../src/store/snapshot.js';
import {DEFAULT_PACE} from '../../src/study/default-pace.js';
import {pack} from '../../src/study/packed.js';
import {foldAll} from '../../src/study/progress.js';
import type {DeviceId, ReviewEvent} from '../../src/study/review-event.js';
import {answerEvent, DAY, START} from '../study/make.js';
import {makeHome, writeJournal} from './home.js';

let home: Home;
let other: Home;
beforeEach(() => {
	home = makeHome();
	other = makeHome();
});
afterEach(() => {
	for (const {folder} of [home, other]) rmSync(folder, {recursive: true, force: true});
});

function eventsOf(device: string, count: number): readonly ReviewEvent[] {
	return Array.from({length: count}, (_, i) =>
		answerEvent(`card-${i % 3}`, {seq: i + 1, time: START + i * DAY, device: device as DeviceId}),
	);
}

function ids({journals}: Home): readonly string[] {
	const read = readJournals(journals);
	if (!read.ok) throw new Error(read.problems[0]?.message);
	return [...new Set(read.value.map(({device, seq}) => `${device}:${seq}`))].sort();
}

const names = ({folder}: Home): readonly string[] => {
	const listed = listBackups(folder);
	return listed.ok ? listed.value.map(({name}) => name) : [];
};

describe('backups', () => {
	test('hold settings, journals and decks, without locks', () => {
		writeJournal(home, 'pc', eventsOf('pc', 2));
		writeFileSync(join(home.journals, 'pc.lock'), '1 1');
		writeFileSync(join(home.decks, 'a.deck.json'), '{}');
		writeFileSync(join(home.folder, 'config.json'), '{}');
		writeFileSync(join(home.folder, 'snapshot.json'), '{}');
		const made = makeBackup(home.folder, 'made', START);
		if (!made.ok) throw new Error('not made');
		expect(made.value.name).toBe('2026-01-12T12-00-00-000-made');
		expect(readdirSync(made.value.path, {recursive: true, encoding: 'utf8'}).sort()).toEqual([
			'config.json',
			'decks',
			join('decks', 'a.deck.json'),
			'journal',
			join('journal', 'pc.jsonl'),
		]);
	});

	test('the last ten are kept, two of one second beside each other', () => {
		for (let i = 0; i < 13; i++) makeBackup(home.folder, 'made', START + Math.floor(i / 2) * 1000);
		expect(names(home)).toHaveLength(10);
		expect(names(home)[0]).toBe('2026-01-12T12-00-06-000-made');
	});

	test('two of each reason outlive ten of another', () => {
		for (let i = 0; i < 3; i++) makeBackup(home.folder, 'made', START + i * 1000);
		for (let i = 0; i < 12; i++) makeBackup(home.folder, 'deck-remove', START + DAY + i * 1000);
		expect(names(home).filter((name) => name.endsWith('made'))).toEqual([
			'2026-01-12T12-00-02-000-made',
			'2026-01-12T12-00-01-000-made',
		]);
		expect(names(home).filter((name) => name.endsWith('remove'))).toHaveLength(10);
	});

	test('a number is never given twice, though the answers that had it were taken back', () => {
		writeJournal(home, 'pc', eventsOf('pc', 2));
		makeBackup(home.folder, 'made', START);
		writeJournal(home, 'pc', eventsOf('pc', 5));
		writeJournal(home, 'phone', eventsOf('phone', 3));
		restoreBackup(home.folder, '2026-01-12T12-00-00-000-made', START + DAY);
		// Once more: what the first restoring kept is in no journal now.
		restoreBackup(home.folder, '2026-01-12T12-00-00-000-made', START + 2 * DAY);
		for (const [device, seq] of [
			['pc', 6],
			['phone', 4],
		] as const) {
			const journal = openJournal(home.journals, device);
			if (!journal.ok) throw new Error('not opened');
			expect(journal.value.writer).toEqual({device, seq});
			journal.value.close();
		}
		expect(ids(home)).toEqual(['pc:1', 'pc:2']);
	});

	test('restoring brings all back, and can itself be undone', () => {
		writeJournal(home, 'pc', eventsOf('pc', 2));
		makeBackup(home.folder, 'made', START);
		writeJournal(home, 'pc', eventsOf('pc', 5));
		writeJournal(home, 'phone', eventsOf('phone', 1));
		writeFileSync(join(home.folder, 'config.json'), '{}');
		const restored = restoreBackup(home.folder, '2026-01-12T12-00-00-000-made', START + DAY);
		expect(restored.ok).toBe(true);
		expect(ids(home)).toEqual(['pc:1', 'pc:2']);
		expect(existsSync(join(home.folder, 'config.json'))).toBe(false);
		const before = names(home).find((name) => name.endsWith('before-restore')) ?? '';
		restoreBackup(home.folder, before, START + 2 * DAY);
		expect(ids(home)).toHaveLength(6);
		expect(readdirSync(home.folder).filter((name) => name.startsWith('.'))).toEqual([]);
	});

	test('of ten, the oldest can be restored though making room removes it', () => {
		writeJournal(home, 'pc', eventsOf('pc', 1));
		makeBackup(home.folder, 'first', START);
		writeJournal(home, 'pc', eventsOf('pc', 2));
		for (let i = 1; i < 10; i++) makeBackup(home.folder, 'made', START + i * 1000);
		expect(restoreBackup(home.folder, names(home).at(-1) ?? '', START + DAY).ok).toBe(true);
		expect(ids(home)).toEqual(['pc:1']);
	});

	test('restoring is refused while another whosaid is open, and for names that are none', () => {
		makeBackup(home.folder, 'made', START);
		const journal = openJournal(home.journals, 'pc');
		expect(restoreBackup(home.folder, names(home)[0] ?? '', START)).toMatchObject({
			ok: false,
			problems: [{code: 'journal-busy'}],
		});
		if (journal.ok) journal.value.close();
		for (const name of ['../../etc', '', 'x'])
			expect(restoreBackup(home.folder, name, START)).toMatchObject({
				ok: false,
				problems: [{code: 'backup-missing'}],
			});
	});
});

describe('merging folders', () => {
	test('is a union, after a backup, in any order, any number of times', () => {
		writeJournal(home, 'pc', eventsOf('pc', 3));
		writeJournal(other, 'phone', eventsOf('phone', 2));
		const merged = mergeProgress(home, other.folder, START);
		expect(merged).toMatchObject({ok: true, value: {events: 2, files: ['phone.jsonl']}});
		expect(names(home)[0]).toMatch(/-merge$/u);
		mergeProgress(other, home.folder, START);
		expect(ids(other)).toEqual(ids(home));
		expect(mergeProgress(home, other.folder, START)).toMatchObject({
			value: {events: 0, files: [], backup: null},
		});
		expect(names(home)).toHaveLength(1);
	});

	test('takes the longer of two copies of one journal, whichever side it is on', () => {
		writeJournal(home, 'pc', eventsOf('pc', 2));
		writeJournal(other, 'pc', eventsOf('pc', 5));
		mergeProgress(other, home.folder, START);
		expect(ids(other)).toHaveLength(5);
		mergeProgress(home, join(other.folder, 'journal'), START);
		expect(ids(home)).toHaveLength(5);
		expect(readdirSync(home.journals)).toEqual(['pc.jsonl']);
	});

	test('keeps both where copies of one journal went different ways', () => {
		const event = (seq: number, time: number): ReviewEvent =>
			answerEvent('card-0', {seq, time, device: 'pc' as DeviceId});
		writeJournal(home, 'pc', [event(1, START), event(2, START + DAY)]);
		writeJournal(other, 'pc', [
			event(1, START),
			event(2, START + 2 * DAY),
			event(3, START + 3 * DAY),
		]);
		const merged = mergeProgress(home, other.folder, START);
		expect(merged).toMatchObject({ok: true, value: {events: 2}});
		const read = readJournals(home.journals);
		const moments = new Set(read.ok ? read.value.map(({at}) => at) : []);
		expect(moments.size).toBe(4);
		mergeProgress(home, other.folder, START);
		expect(readdirSync(home.journals)).toHaveLength(2);
	});

	test('a torn end of theirs is left there', () => {
		writeJournal(other, 'phone', eventsOf('phone', 2));
		writeFileSync(
			join(other.journals, 'phone.jsonl'),
			`${readFileSync(join(other.journals, 'phone.jsonl'), 'utf8')}{"v":1`,
		);
		expect(mergeProgress(home, other.folder, START)).toMatchObject({
			ok: true,
			warnings: [{code: 'journal-line-torn'}],
		});
		expect(readFileSync(join(home.journals, 'phone.jsonl'), 'utf8').endsWith('}\n')).toBe(true);
	});

	test('says what is wrong with a folder', () => {
		expect(mergeProgress(home, join(other.folder, 'no'), START)).toMatchObject({
			problems: [{code: 'progress-missing'}],
		});
		expect(mergeProgress(home, other.folder, START)).toMatchObject({
			problems: [{code: 'progress-missing'}],
		});
		expect(mergeProgress(home, home.folder, START)).toMatchObject({
			problems: [{code: 'progress-itself'}],
		});
	});
});

describe('the doctor', () => {
	const look = () => examine(home, {pace: DEFAULT_PACE, now: START + 100 * DAY});
	const codes = async (): Promise<readonly string[]> =>
		(await look()).filter(({level}) => level !== 'fine').map(({problem}) => problem.code);

	test('finds nothing in a healthy folder', async () => {
		writeJournal(home, 'pc', eventsOf('pc', 4));
		expect(await codes()).toEqual([]);
	});

	test('names each fault by file and line, and repairs after a backup, throwing nothing away', async () => {
		const [first, second] = eventsOf('pc', 2);
		const bad = 'not a line';
		const newer = JSON.stringify({...second, v: 2});
		writeFileSync(
			join(home.journals, 'pc.jsonl'),
			`${JSON.stringify(first)}\n${bad}\n${newer}\n${JSON.stringify(second)}\n{"v":1,"to`,
		);
		writeFileSync(join(home.journals, 'old.lock'), '99999999 1');
		writeFileSync(join(home.folder, 'config.json'), '{"version":1,"retention":7}');
		expect(await codes()).toEqual([
			'setting-wrong',
			'journal-line-corrupt',
			'journal-lines-newer',
			'journal-line-torn',
			'lock-stale',
		]);
		const found = await look();
		expect(found.find(({problem}) => problem.code === 'journal-line-corrupt')?.problem.line).toBe(
			2,
		);
		const repaired = await repair(home, found, START);
		expect(repaired.ok && repaired.value.done).toHaveLength(3);
		expect(await codes()).toEqual(['journal-lines-newer']);
		expect(ids(home)).toEqual(['pc:1', 'pc:2']);
		expect(readFileSync(join(home.journals, 'pc.damaged'), 'utf8')).toBe(`${bad}\n{"v":1,"to\n`);
		expect(readFileSync(join(home.journals, 'pc.jsonl'), 'utf8')).toContain(newer);
		restoreBackup(home.folder, names(home)[0] ?? '', START + DAY);
		expect(readFileSync(join(home.journals, 'pc.jsonl'), 'utf8')).toContain(bad);
	});

	test('tells clocks that were ahead, and undone answers whose journal is missing', async () => {
		const undo = {...answerEvent('a', {seq: 1, time: START}), type: 'undo', undoes: 'phone:9'};
		writeJournal(home, 'pc', [
			undo as ReviewEvent,
			answerEvent('a', {seq: 2, time: START + 200 * DAY}),
		]);
		expect(await codes()).toEqual(['events-ahead', 'undo-orphan']);
	});
});

test('replay finds a snapshot that says otherwise than the journals', async () => {
	writeJournal(home, 'pc', eventsOf('pc', 6));
	const opened = await openProgress(home, {pace: DEFAULT_PACE});
	expect(await replay(home, {pace: DEFAULT_PACE})).toMatchObject({
		value: {hasSnapshot: false, cards: 3, events: 6, differences: []},
	});
	if (opened.ok) await opened.value.save();
	expect(await replay(home, {pace: DEFAULT_PACE})).toMatchObject({
		value: {hasSnapshot: true, differences: []},
	});
	// One answer less than its mark says: whole, of the right hash, and wrong.
	const bytes = readFileSync(join(home.journals, 'pc.jsonl'));
	await writeSnapshot(home.folder, {
		packed: pack(foldAll(eventsOf('pc', 5), DEFAULT_PACE)),
		marks: {'pc.jsonl': {bytes: bytes.length, hash: hashOf(bytes), changed: 0}},
		pace: DEFAULT_PACE,
	});
	expect(await replay(home, {pace: DEFAULT_PACE})).toMatchObject({
		value: {hasSnapshot: true, differences: [{card: 'card-2'}]},
	});
	const found = await examine(home, {pace: DEFAULT_PACE, now: START + 100 * DAY});
	expect(found.find(({level}) => level === 'fault')?.problem.code).toBe('snapshot-differs');
	expect((await repair(home, found, START)).ok).toBe(true);
	expect(existsSync(join(home.folder, 'snapshot.json'))).toBe(false);
});
