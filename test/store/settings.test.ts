// Settings on the disk: what is set is there the next time, under the key the table names.
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, expect, test} from 'vitest';
import {openSettings} from '../../src/store/settings.js';
import {SETTINGS} from '../../src/study/settings.js';

const folder = mkdtempSync(join(tmpdir(), 'whosaid-settings-'));
afterAll(() => rmSync(folder, {recursive: true}));

async function open() {
	const opened = await openSettings(folder);
	if (!opened.ok) throw new Error('the settings did not open');
	return opened.value;
}

test('every setting of the table is kept and read again', async () => {
	const store = await open();
	const changed = SETTINGS.map((setting) => {
		const down = setting.step(store.settings, -1);
		const preferences =
			setting.isTyped && down === store.settings ? setting.parse(store.settings, '3') : down;
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
