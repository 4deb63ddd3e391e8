// How the app looks: the page in its frame, the help page over it, or a word about a tiny terminal.
import {Text} from 'ink';
import type {ReactNode} from 'react';
import {clip} from '../look/clip.js';
import type {Theme} from '../look/theme.js';
import type {App} from './app.js';
import {Frame} from './frame.js';
import {SMALLEST} from './frame-size.js';
import {withOwnKeys} from './own-keys.js';
import type {Size} from './world.js';

export function appView({page, help, world}: App, size: Size, theme: Theme): ReactNode {
	if (size.columns < SMALLEST.columns || size.rows < SMALLEST.rows) {
		const words = `whosaid needs ${SMALLEST.columns}x${SMALLEST.rows}; this is ${size.columns}x${size.rows}`;
		return <Text>{clip(words, size.columns)}</Text>;
	}
	const own = withOwnKeys(page.name, page.keys, world.looks.keys);
	const shown = help ?? {...page, keys: own};
	return <Frame page={shown} size={size} theme={theme} />;
}
