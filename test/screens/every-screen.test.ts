// What holds for every screen in every state: it fits, its keys work, Esc leads out, nothing throws.
import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {COLOURS, PLAIN} from '../../src/look/theme.js';
import {cells} from '../../src/look/width.js';
import {type App, type AppEffect, updateApp} from '../../src/screens/app.js';
import type {Size} from '../../src/screens/world.js';
import {SCENES} from '../golden/scenes.js';
import {press, SIZES, shown} from './drive.js';
import {NOON} from './make-world.js';

const OTHER_SIZES: readonly Size[] = [
	{columns: 40, rows: 10},
	{columns: 61, rows: 13},
	{columns: 200, rows: 60},
	{columns: 39, rows: 9},
	{columns: 1, rows: 1},
];
const scenes = Object.entries(SCENES);

function expectFit(app: App, size: Size, theme = PLAIN): void {
	const rows = shown(app, size, theme).split('\n');
	expect(rows.length).toBeLessThanOrEqual(size.rows);
	for (const row of rows) expect(cells(stripped(row))).toBeLessThanOrEqual(size.columns);
	expect(rows.join('').trim()).not.toBe('');
}

function stripped(row: string): string {
	return row.replace(/\u001B\[[\d;]*m/gu, '');
}

describe.each(scenes)('%s', (_, app) => {
	test('fits every size and is never blank', () => {
		for (const size of [...SIZES, ...OTHER_SIZES]) expectFit(app, size);
		expectFit(app, SIZES[0], {...COLOURS, ascii: true});
	});

	test('every key of its footer and its help does something', () => {
		const {page} = app;
		for (const {keys, help} of page.keys) {
			expect(help, keys.join(' ')).not.toBe('');
			const free = keys.filter((key) => !page.isTyping || key.length > 1);
			expect(free, `${help} has no key that can be pressed here`).not.toEqual([]);
			for (const name of free) {
				const text = name === 'space' ? ' ' : name.length === 1 ? name : '';
				expect(page.press({name, text}, app.world, NOON), name).toBeDefined();
			}
		}
	});

	test('Esc leads out', () => {
		let now = app;
		for (let i = 0; i < 6 && !now.isDone; i++) now = press(now, ['escape'])[0];
		expect(now.isDone).toBe(true);
	});

	test('in ASCII there is nothing but ASCII of our own', () => {
		const own = shown(app, SIZES[1], {...PLAIN, ascii: true}).match(/[─│┃▌█░▏✓✗≈‹›]/gu);
		expect(own).toBeNull();
	});
});

const KEYS = [
	...'123456789abcdefghijklmnopqrstuvwxyzQ?/:',
	...['enter', 'space', 'tab', 'shift+tab', 'up', 'down', 'left', 'right', 'pageup', 'pagedown'],
	...['home', 'end', 'backspace', 'delete', 'f1', 'ctrl+u', 'ctrl+w', '日', '👩‍👩‍👧', 'é'],
];
const step = fc.oneof(
	{weight: 9, arbitrary: fc.constantFrom(...KEYS, 'escape').map((key) => ({key, ms: 0}))},
	{weight: 1, arbitrary: fc.nat(20_000).map((ms) => ({key: null, ms}))},
);
const size = fc.record({
	columns: fc.integer({min: 1, max: 130}),
	rows: fc.integer({min: 1, max: 45}),
});

/** The app after keys and passing time, with what it wanted kept; effects are performed by nobody. */
function played(
	app: App,
	steps: readonly {readonly key: string | null; readonly ms: number}[],
	at: Size,
): readonly [App, readonly AppEffect[]] {
	let now = app;
	let time = NOON.at;
	const done: AppEffect[] = [];
	for (const {key, ms} of steps) {
		time += ms;
		const when = {at: time, offset: 0};
		const text =
			key === 'space' ? ' ' : key !== null && /^\P{L}?.?$|[^a-z0-9+]/u.test(key) ? key : '';
		const [next, ...effects] = updateApp(
			now,
			key === null
				? {type: 'wake', when, size: at}
				: {type: 'key', press: {name: key, text}, when, size: at},
		);
		now = next;
		done.push(...effects);
		if (now.isDone) break;
	}
	return [now, done];
}

test('no key throws, and what comes of any keys fits and is numbered without gaps', () => {
	fc.assert(
		fc.property(
			fc.constantFrom(...scenes),
			fc.array(step, {maxLength: 40}),
			size,
			([, app], steps, at) => {
				const [after, effects] = played(app, steps, at);
				expectFit(after, at);
				const events = effects.flatMap((effect) => (effect.type === 'save' ? [effect.event] : []));
				const first = app.world.writer.seq;
				expect(events.map(({seq}) => seq)).toEqual(events.map((_, i) => first + i));
				expect(after.world.writer.seq).toBe(first + events.length);
			},
		),
		{numRuns: 150},
	);
});
