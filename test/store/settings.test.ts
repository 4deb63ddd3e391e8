// Settings: decoded at the door, changed one by one, brought to today's form after a backup.
import {existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import fc from 'fast-check';
import {afterEach, beforeEach, describe, expect, test} from 'vitest';
import {migrateSettings} from '../../src/store/migrate-settings.js';
import {openSettings, type SettingsStore} from '../../src/store/settings.js';
import {DEFAULT_PACE} from '../../src/study/default-pace.js';
import {SETTINGS} from '../../src/study/settings.js';

let folder = '';
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'whosaid-settings-'));
});
afterEach(() => rmSync(folder, {recursive: true, force: true}));

const file = (): string => join(folder, 'config.json');
const stored = (): Record<string, unknown> => JSON.parse(readFileSync(file(), 'utf8'));

async function open(): Promise<SettingsStore & {readonly codes: readonly string[]}> {
	const opened = await openSettings(folder);
	if (!opened.ok) throw new Error(opened.problems[0]?.message);
	return {...opened.value, codes: opened.warnings.map(({code}) => code)};
}

describe('opening', () => {
	test('an empty folder has the defaults, and nothing is written', async () => {
		const {settings, codes} = await open();
		expect(settings.pace).toEqual(DEFAULT_PACE);
		expect(codes).toEqual([]);
		expect(existsSync(file())).toBe(false);
	});

	test('values that can’t be fall back one by one, and each is told', async () => {
		const wrong = {
			version: 1,
			retention: 7,
			newPerDay: 3,
			exam: 'soon',
			decks: {d1: {newPerDay: -1}},
		};
		writeFileSync(file(), JSON.stringify(wrong));
		const {settings, codes} = await open();
		expect(settings.pace).toMatchObject({retention: 0.9, newPerDay: 3, decks: {d1: {}}});
		expect(settings.pace).not.toHaveProperty('exam');
		expect(codes).toEqual(['setting-wrong', 'setting-wrong', 'setting-wrong']);
		expect(stored()).toEqual(wrong);
	});

	test('a file that is no JSON is kept aside', async () => {
		writeFileSync(file(), '{"retention": 0.8');
		expect((await open()).codes).toEqual(['settings-broken']);
		expect(readFileSync(`${file()}.broken-1`, 'utf8')).toBe('{"retention": 0.8');
	});

	test('settings of a newer program are left as they are, unknown ones too', async () => {
		const newer = {version: 9, newPerDay: 3, mood: 'fine'};
		writeFileSync(file(), JSON.stringify(newer));
		const {settings, codes, change} = await open();
		expect(codes).toEqual(['settings-newer']);
		expect(settings.pace.newPerDay).toBe(3);
		change('newPerDay', 4);
		expect(stored()).toEqual({...newer, newPerDay: 4});
		expect(existsSync(join(folder, 'backups'))).toBe(false);
	});

	test('any JSON at all opens, with settings that can be', async () => {
		await fc.assert(
			fc.asyncProperty(
				fc.dictionary(
					fc.constantFrom(...SETTINGS.map(({key}) => key), 'decks', 'weights', 'version'),
					fc.jsonValue(),
				),
				async (raw) => {
					writeFileSync(file(), JSON.stringify(raw));
					const {settings} = await open();
					expect(settings.pace.retention).toBeGreaterThanOrEqual(0.7);
					expect(settings.pace.retention).toBeLessThanOrEqual(0.97);
					expect(settings.pace.weights?.length ?? 21).toBe(21);
				},
			),
			{numRuns: 40},
		);
	});
});

describe('migration', () => {
	test('an old file is brought to today’s form, after a backup', async () => {
		writeFileSync(file(), JSON.stringify({newPerDay: 7, learningSteps: [1, 1441], mood: 'fine'}));
		const {settings, codes} = await open();
		expect(codes).toEqual([]);
		expect(settings.pace).toMatchObject({newPerDay: 7, learningSteps: [1]});
		expect(stored()).toEqual({newPerDay: 7, learningSteps: [1], mood: 'fine', version: 1});
		const [backup = ''] = readdirSync(join(folder, 'backups'));
		expect(backup).toMatch(/-migration$/u);
		const old = readFileSync(join(folder, 'backups', backup, 'config.json'), 'utf8');
		expect(JSON.parse(old)).toMatchObject({learningSteps: [1, 1441]});
		await open();
		expect(readdirSync(join(folder, 'backups'))).toHaveLength(1);
	});

	test('takes the steps from its version on, in their order', () => {
		const steps = ['a', 'b', 'c'].map((name) => (old: Readonly<Record<string, unknown>>) => ({
			...old,
			steps: `${old['steps'] ?? ''}${name}`,
		}));
		expect(migrateSettings({}, steps)).toEqual({steps: 'abc', version: 3});
		expect(migrateSettings({version: 2}, steps)).toEqual({steps: 'c', version: 3});
		expect(migrateSettings({version: 3}, steps)).toBeNull();
		expect(migrateSettings({version: 4}, steps)).toBeNull();
	});
});

describe('changing', () => {
	test('one setting, over all and of a deck, and back to the default', async () => {
		const {change} = await open();
		expect(change('retention', 0.85)).toMatchObject({ok: true, value: {pace: {retention: 0.85}}});
		change('newPerDay', 3, 'd1');
		change('exam', '2027-01-15', 'd1');
		expect(stored()).toEqual({
			version: 1,
			retention: 0.85,
			decks: {d1: {newPerDay: 3, exam: '2027-01-15'}},
		});
		expect((await open()).settings.pace.decks).toEqual({d1: {newPerDay: 3, exam: '2027-01-15'}});
		change('newPerDay', undefined, 'd1');
		change('exam', undefined, 'd1');
		change('retention', undefined);
		expect(stored()).toEqual({version: 1});
	});

	test('refuses what can’t be, and leaves the file', async () => {
		const {change} = await open();
		expect(change('retention', 0.5)).toMatchObject({
			ok: false,
			problems: [{code: 'setting-wrong'}],
		});
		expect(change('mood', 1)).toMatchObject({ok: false, problems: [{code: 'setting-unknown'}]});
		expect(change('rollover', 4, 'd1')).toMatchObject({
			ok: false,
			problems: [{code: 'setting-unknown'}],
		});
		expect(existsSync(file())).toBe(false);
	});

	test('keeps what another program changed meanwhile', async () => {
		const one = await open();
		const two = await open();
		one.change('newPerDay', 3);
		two.rememberDeck('d7');
		expect(stored()).toMatchObject({newPerDay: 3, lastDeck: 'd7'});
	});
});

test('every setting of the table is kept and read again', async () => {
	const store = await open();
	const changed = SETTINGS.map((setting) => {
		const down = setting.step(store.settings, -1);
		const typed = (text: string) => setting.parse(store.settings, text);
		const preferences =
			setting.isTyped && down === store.settings ? (typed('3') ?? typed('2027-01-15')) : down;
		expect(preferences).toBeDefined();
		const value = preferences && setting.value(preferences);
		expect(store.set(setting.key, value).ok).toBe(true);
		return value;
	});
	expect(store.set('keys', {home: {g: 'n'}}).ok).toBe(true);
	const again = (await open()).settings;
	expect(SETTINGS.map((setting) => setting.value(again))).toEqual(changed);
	expect(again.looks.keys).toEqual({home: {g: 'n'}});
});

test('every setting is typed as it is shown', async () => {
	const {settings} = await open();
	for (const setting of SETTINGS) {
		const parsed = setting.parse(settings, setting.text(settings));
		expect(parsed && setting.value(parsed)).toEqual(setting.value(settings));
	}
});
