// A terminal of our own for end-to-end tests: a private tmux server, keys in, the screen out.
import {execFileSync, spawnSync} from 'node:child_process';
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {setTimeout as wait} from 'node:timers/promises';

/** Why the tests of this folder can't run here, or null. */
export const WITHOUT_TMUX: string | null =
	spawnSync('tmux', ['-V']).status === 0 ? null : 'there is no tmux here';

/** Longest wait for a screen; only a failing test waits so long. */
const PATIENCE = 60_000;
const POLL = 15;

export type Terminal = {
	/** Keys by tmux's names: `Enter`, `Escape`, `C-c`, `a`. */
	press(...keys: readonly string[]): void;
	/** Text as it is. */
	type(text: string): void;
	/** The rows of the screen, without spaces at their ends. */
	rows(): readonly string[];
	/** The screen with its colours, as SGR codes. */
	coloured(): string;
	/** The screen once it shows the text or what the pattern says; throws with the last screen. */
	until(wanted: string | RegExp | (() => boolean)): Promise<string>;
	resize(columns: number, rows: number): void;
	/** Whether the alternate screen is on, and the cursor seen. */
	modes(): {readonly isAlternate: boolean; readonly isCursorSeen: boolean};
	/** The process id of the program that runs in the shell, or null. */
	child(): number | null;
	close(): void;
};

let servers = 0;

/** A shell (`sh`, prompt `$ `) in a new terminal; nothing of the user's own tmux is read. */
export function openTerminal(
	size: {readonly columns: number; readonly rows: number},
	env: Readonly<Record<string, string>> = {},
): Terminal {
	const folder = mkdtempSync(join(tmpdir(), 'whosaid-tmux-'));
	const socket = join(folder, `s${++servers}`);
	const tmux = (...args: readonly string[]): string =>
		execFileSync('tmux', ['-S', socket, '-f', '/dev/null', ...args], {encoding: 'utf8'});
	const assignments = Object.entries({PS1: '$ ', LC_ALL: 'C.UTF-8', ...env});
	const shell = [
		'env',
		'-u',
		'NO_COLOR',
		...assignments.map(([name, value]) => `${name}=${value}`),
		'sh',
	];
	tmux('new-session', '-d', '-x', `${size.columns}`, '-y', `${size.rows}`, ...shell);
	tmux('set-option', '-g', 'status', 'off');
	tmux('resize-window', '-x', `${size.columns}`, '-y', `${size.rows}`);
	const rows = (): readonly string[] =>
		tmux('capture-pane', '-p').replace(/\n$/u, '').replaceAll('\u00A0', ' ').split('\n');
	return {
		press: (...keys) => void tmux('send-keys', ...keys),
		type: (text) => void tmux('send-keys', '-l', text),
		rows,
		coloured: () => tmux('capture-pane', '-p', '-e'),
		async until(wanted) {
			const end = Date.now() + PATIENCE;
			for (;;) {
				const screen = rows().join('\n');
				if (isSeen(wanted, screen)) return screen;
				if (Date.now() > end) throw new Error(`never saw ${wanted} on:\n${screen}`);
				await wait(POLL);
			}
		},
		resize: (columns, wide) => void tmux('resize-window', '-x', `${columns}`, '-y', `${wide}`),
		modes() {
			const [alternate, cursor] = tmux('display-message', '-p', '#{alternate_on} #{cursor_flag}')
				.trim()
				.split(' ');
			return {isAlternate: alternate === '1', isCursorSeen: cursor === '1'};
		},
		child() {
			const pane = tmux('display-message', '-p', '#{pane_pid}').trim();
			const found = spawnSync('pgrep', ['-P', pane], {encoding: 'utf8'}).stdout.trim();
			return found === '' ? null : Number(found.split('\n')[0]);
		},
		close() {
			spawnSync('tmux', ['-S', socket, 'kill-server']);
			rmSync(folder, {recursive: true, force: true});
		},
	};
}

function isSeen(wanted: string | RegExp | (() => boolean), screen: string): boolean {
	if (typeof wanted === 'function') return wanted();
	return typeof wanted === 'string' ? screen.includes(wanted) : wanted.test(screen);
}
