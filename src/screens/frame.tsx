// The frame every screen stands in: the body, a rule, and a footer with the main keys.
import {Box, Text} from 'ink';
import type {ReactNode} from 'react';
import {clip} from '../look/clip.js';
import type {Theme} from '../look/theme.js';
import {cells} from '../look/width.js';
import {bodySize} from './frame-size.js';
import type {Page} from './screen.js';
import type {Size} from './world.js';

type FrameProps = {
	readonly page: Page;
	readonly size: Size;
	readonly theme: Theme;
};

export function Frame({page, size, theme}: FrameProps): ReactNode {
	const {notice} = page;
	const width = bodySize(size).columns;
	return (
		<Box flexDirection="column" width={width + 2} height={size.rows} paddingX={1}>
			<Box flexDirection="column" flexGrow={1} height={size.rows - 2} overflow="hidden">
				{page.view(bodySize(size), theme)}
			</Box>
			<Text {...theme.dim}>{(theme.ascii ? '-' : '─').repeat(width)}</Text>
			<Text {...(notice ? theme.bad : theme.dim)}>
				{clip(notice ?? footer(page, width), width)}
			</Text>
		</Box>
	);
}

/** The main keys with their words, as many as fit, the key for help always among them. */
function footer(page: Page, width: number): string {
	const last = page.isTyping ? 'F1 keys' : '? keys';
	let line = '';
	for (const {keys, help, main} of page.keys) {
		const next = `${keyName(keys[0] ?? '')} ${help}   `;
		if (main && cells(line + next + last) <= width) line += next;
	}
	return line + last;
}

/** A key as people read it on a keyboard. */
export function keyName(key: string): string {
	const names: Readonly<Record<string, string>> = {
		enter: 'Enter',
		escape: 'Esc',
		space: 'Space',
		up: '↑',
		down: '↓',
		left: '←',
		right: '→',
		pageup: 'PgUp',
		pagedown: 'PgDn',
		tab: 'Tab',
	};
	return names[key] ?? key.replace(/^ctrl\+/u, 'Ctrl-');
}
