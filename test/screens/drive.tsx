// Presses keys on an app and shows what it draws, for the tests of screens.
import {Box, renderToString} from 'ink';
import {PLAIN} from '../../src/look/theme.js';
import {type App, type AppEffect, updateApp} from '../../src/screens/app.js';
import {appView} from '../../src/screens/app-view.js';
import type {Size} from '../../src/screens/world.js';
import {NOON} from './make-world.js';

export const SIZES: readonly [Size, Size, Size] = [
	{columns: 40, rows: 12},
	{columns: 80, rows: 24},
	{columns: 120, rows: 40},
];

/** Keys by name; a name of one character types it. */
export function press(
	app: App,
	keys: readonly string[],
	size = SIZES[1],
): readonly [App, readonly AppEffect[]] {
	let now = app;
	const done: AppEffect[] = [];
	for (const name of keys) {
		const text = name.length === 1 ? name : name === 'space' ? ' ' : '';
		const [next, ...effects] = updateApp(now, {type: 'key', press: {name, text}, size, when: NOON});
		now = next;
		done.push(...effects);
	}
	return [now, done];
}

export function shown(app: App, size = SIZES[1], theme = PLAIN): string {
	return renderToString(<Box>{appView(app, size, theme)}</Box>, {columns: size.columns});
}
