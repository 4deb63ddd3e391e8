// The help page: every key that works on the screen it was opened from.
import {Box} from 'ink';
import type {ReactNode} from 'react';
import {pad} from '../look/clip.js';
import type {Line} from '../look/styled.js';
import type {Theme} from '../look/theme.js';
import {keyName} from './frame.js';
import {Lines, visible} from './lines.js';
import type {Page} from './screen.js';
import type {Size} from './world.js';

const KEYS_WIDTH = 20;

export function helpView(page: Page, size: Size, theme: Theme): ReactNode {
	const rows: readonly Line[] = page.keys.map(({keys, help}) => [
		{text: pad(keys.map(keyName).join(' '), KEYS_WIDTH), tone: theme.accent},
		{text: help, tone: {}},
	]);
	const always: readonly Line[] = [
		[
			{text: pad('? F1', KEYS_WIDTH), tone: theme.accent},
			{text: 'this page, and back', tone: {}},
		],
		[
			{text: pad('Ctrl-C', KEYS_WIDTH), tone: theme.accent},
			{text: 'leave; everything is saved', tone: {}},
		],
	];
	const title: Line = [{text: `Keys: ${page.name}`, tone: theme.title}];
	return (
		<Box flexDirection="column" width={size.columns}>
			<Lines lines={visible([title, [], ...rows, ...always], size.rows, 0)} />
		</Box>
	);
}
