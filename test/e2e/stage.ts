// The built program for end-to-end tests: where it is, how it is started, what it kept.
import {existsSync, mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {openTerminal, type Terminal, WITHOUT_TMUX} from './tmux.js';

const PROGRAM = fileURLToPath(new URL('../../dist/whosaid.js', import.meta.url));
const SIZE = {columns: 80, rows: 24};
/** A day in a slow terminal. */
export const LONG = 300_000;

if (WITHOUT_TMUX) console.log(`skipped: end-to-end tests, ${WITHOUT_TMUX}`);
export const CANNOT = WITHOUT_TMUX !== null;

export type Stage = {
	readonly home: string;
	readonly terminal: Terminal;
	/** Types the command line in the shell. */
	start(command: string): void;
	/** As if the window were closed and another opened: the home stays. */
	reopen(): Stage;
	/** Types of the events kept so far, oldest first. */
	kept(): readonly string[];
	close(): void;
};

export function openStage(env: Readonly<Record<string, string>> = {}): Stage {
	if (!existsSync(PROGRAM)) throw new Error('there is no program yet: npm run build');
	return stageIn(mkdtempSync(join(tmpdir(), 'whosaid-e2e-')), env);
}

function stageIn(home: string, env: Readonly<Record<string, string>>): Stage {
	const terminal = openTerminal(SIZE, {WHOSAID_HOME: home, ...env});
	return {
		home,
		terminal,
		start(command) {
			terminal.type(`node ${PROGRAM} ${command}`);
			terminal.press('Enter');
		},
		reopen() {
			terminal.close();
			return stageIn(home, env);
		},
		kept: () => keptIn(join(home, 'journal')),
		close() {
			terminal.close();
			rmSync(home, {recursive: true, force: true});
		},
	};
}

function keptIn(folder: string): readonly string[] {
	if (!existsSync(folder)) return [];
	return readdirSync(folder)
		.filter((name) => name.endsWith('.jsonl'))
		.flatMap((name) => readFileSync(join(folder, name), 'utf8').split('\n'))
		.flatMap((line) => /"type":"(\w+)"/u.exec(line)?.[1] ?? []);
}
