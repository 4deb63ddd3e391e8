// The built program in a real terminal: what was answered stays, however the program ends.
import {existsSync, mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {afterEach, beforeEach, describe, expect, test} from 'vitest';
import {openTerminal, type Terminal, WITHOUT_TMUX} from './tmux.js';

const PROGRAM = fileURLToPath(new URL('../../dist/whosaid.js', import.meta.url));
const SIZE = {columns: 80, rows: 24};
if (WITHOUT_TMUX) console.log(`skipped: end-to-end tests, ${WITHOUT_TMUX}`);

describe.skipIf(WITHOUT_TMUX !== null)('in a terminal', () => {
	let home: string;
	let terminal: Terminal;

	beforeEach(() => {
		expect(existsSync(PROGRAM), 'npm run build comes first').toBe(true);
		home = mkdtempSync(join(tmpdir(), 'whosaid-e2e-'));
		terminal = openTerminal(SIZE, {WHOSAID_HOME: home});
	});
	afterEach(() => {
		terminal.close();
		rmSync(home, {recursive: true, force: true});
	});

	const start = (command = 'study'): void => {
		terminal.type(`node ${PROGRAM} ${command}`);
		terminal.press('Enter');
	};
	const answersKept = (): number =>
		readdirSync(join(home, 'journal'))
			.filter((name) => name.endsWith('.jsonl'))
			.flatMap((name) => readFileSync(join(home, 'journal', name), 'utf8').split('\n'))
			.filter((line) => line.includes('"type":"answer"')).length;
	const answer = async (): Promise<void> => {
		await terminal.until('Who said');
		terminal.press('Space');
		await terminal.until('3 Good');
		terminal.press('3');
	};

	test('two answers are kept when the program is killed, and it goes on from there', async () => {
		start();
		const before = /(\d+) left/u.exec(await terminal.until(/\d+ left/u))?.[1];
		await answer();
		await terminal.until(/^(?![\s\S]*3 Good)[\s\S]*Who said/u);
		await answer();
		await terminal.until(/^(?![\s\S]*3 Good)/u);
		expect(answersKept()).toBe(2);
		const child = terminal.child();
		expect(child).not.toBeNull();
		process.kill(child ?? 0, 'SIGKILL');
		// The line may be broken by the edge of the screen.
		await terminal.until(/Kill\s*ed/u);
		// A killed program leaves the terminal as it was; people open another.
		terminal.close();
		terminal = openTerminal(SIZE, {WHOSAID_HOME: home});
		start();
		const after = /(\d+) left/u.exec(await terminal.until(/\d+ left/u))?.[1];
		expect(answersKept()).toBe(2);
		expect(Number(after)).toBeLessThan(Number(before));
		terminal.press('q');
	});
});
