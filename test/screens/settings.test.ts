// Settings and help: values changed in place, refused where they are none; keys of one's own.
import fc from 'fast-check';
import {expect, test} from 'vitest';
import {COLOURS, PLAIN} from '../../src/look/theme.js';
import {cells} from '../../src/look/width.js';
import {startApp, updateApp} from '../../src/screens/app.js';
import {DEFAULT_PACE} from '../../src/study/default-pace.js';
import {DEFAULT_HABITS} from '../../src/study/habits.js';
import {DEFAULT_LOOKS} from '../../src/study/preferences.js';
import {SETTINGS} from '../../src/study/settings.js';
import {press, SIZES, shown} from './drive.js';
import {makeCard, makeDeck, makeWorld, NOON} from './make-world.js';

const world = makeWorld([makeDeck([makeCard(1)])]);
const settings = startApp({screen: 'settings'}, world, NOON);
const home = startApp({screen: 'home'}, world, NOON);
const DEFAULTS = {pace: DEFAULT_PACE, habits: DEFAULT_HABITS, looks: DEFAULT_LOOKS};

test('every setting reads back what it shows, and steps stay valid', () => {
	fc.assert(
		fc.property(
			fc.constantFrom(...SETTINGS),
			fc.array(fc.constantFrom<1 | -1>(1, -1), {maxLength: 40}),
			(setting, steps) => {
				const changed = steps.reduce((now, by) => setting.step(now, by), DEFAULTS);
				const again = setting.parse(DEFAULTS, setting.text(changed));
				expect(again && setting.value(again)).toEqual(setting.value(changed));
			},
		),
	);
});

test.each([
	['retention', '0,95', 0.95],
	['retention', '0.5', undefined],
	['retention', '', undefined],
	['newPerDay', '12', 12],
	['newPerDay', '1.5', undefined],
	['learningSteps', '1, 10 60', [1, 10, 60]],
	['learningSteps', '1 x', undefined],
	['way', 'Type', 'type'],
	['fuzz', 'off', false],
	['fuzz', 'maybe', undefined],
])('%s from “%s” is %s', (key, text, value) => {
	const setting = SETTINGS.find((one) => one.key === key);
	const parsed = setting?.parse(DEFAULTS, text);
	expect(parsed && setting?.value(parsed)).toEqual(value);
});

test('a change holds at once and is kept', () => {
	const [app, effects] = press(settings, ['right']);
	expect(effects).toMatchObject([{type: 'set', key: 'way', value: 'type'}]);
	expect(app.world.habits.way).toBe('type');
	const [typed, kept] = press(settings, ['j', 'j', 'enter', '7', 'enter']);
	expect(kept).toMatchObject([{type: 'set', key: 'newPerDay', value: 7}]);
	expect(typed.world.pace.newPerDay).toBe(7);
	expect(press(typed, ['r'])[0].world.pace.newPerDay).toBe(DEFAULT_PACE.newPerDay);
});

test('what is no value is refused with what would be one; what cannot be kept is taken back', () => {
	const [app, effects] = press(settings, ['j', 'j', 'enter', 'x', 'enter']);
	expect(effects).toEqual([]);
	expect(shown(app)).toContain('New cards a day takes 0 to 10000.');
	const [changed] = press(settings, ['right']);
	const problem = {code: 'disk-full', message: 'the disk is full'};
	const [failed] = updateApp(changed, {type: 'failed', problem});
	expect(failed.world.habits.way).toBe('choose');
	expect(shown(failed)).toContain('Not kept: the disk is full.');
});

test('a key of one’s own works, is shown, and can be given up', () => {
	const [bound, effects] = press(home, ['?', 'j', 'enter', 'n']);
	expect(effects).toMatchObject([{type: 'set', key: 'keys', value: {home: {g: 'n'}}}]);
	const [back] = press(bound, ['escape']);
	expect(shown(back)).toContain('n generate');
	expect(press(back, ['n'])[0].page.name).toBe('generate');
	expect(press(back, ['g'])[0].page.name).toBe('generate');
	const [, given] = press(back, ['?', 'j', 'r']);
	expect(given).toMatchObject([{type: 'set', key: 'keys', value: {home: {}}}]);
});

test('a key that is taken, and one that is none, are refused', () => {
	const [taken, none] = [
		press(home, ['?', 'j', 'enter', 's']),
		press(home, ['?', 'j', 'enter', '?']),
	];
	expect(taken[1]).toEqual([]);
	expect(shown(taken[0])).toContain('s is taken here: stats.');
	expect(shown(none[0])).toContain('but not the question mark');
});

test('help closes by its keys and by keys it does not know', () => {
	for (const key of ['?', 'escape', 'z', 'f1']) expect(press(home, ['?', key])[0].help).toBeNull();
});

test('settings and help stay inside every size', () => {
	for (const size of SIZES) {
		for (const keys of [[], ['j', 'j', 'enter'], ['?'], ['?', 'enter'], Array(13).fill('j')]) {
			const [app] = press(settings, keys, size);
			for (const theme of [COLOURS, {...PLAIN, ascii: true}]) {
				const rows = shown(app, size, theme).split('\n');
				expect(rows.length).toBeLessThanOrEqual(size.rows);
				expect(Math.max(...rows.map(cells))).toBeLessThanOrEqual(size.columns);
			}
		}
	}
});
