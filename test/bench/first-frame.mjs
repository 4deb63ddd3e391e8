// Times the first usable frame of the built program against an empty Node, both in a pty.
import {spawn} from 'node:child_process';
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {performance} from 'node:perf_hooks';
import {fileURLToPath} from 'node:url';

const PROGRAM = fileURLToPath(new URL('../../dist/whosaid.js', import.meta.url));

/**
 * Milliseconds until `seen` accepts the output of a command run in a pty; then `bye` is typed.
 * Without `seen`, until the command has ended.
 */
function timeInPty(command, seen, bye) {
	return new Promise((resolve, reject) => {
		const home = mkdtempSync(join(tmpdir(), 'whosaid-bench-'));
		const started = performance.now();
		const child = spawn('script', ['-qfec', command, '/dev/null'], {
			env: {...process.env, WHOSAID_HOME: home, TERM: 'xterm-256color', COLUMNS: '80', LINES: '24'},
		});
		let output = '';
		let took;
		const look = () => {
			if (took !== undefined || !seen?.(output)) return;
			took = performance.now() - started;
			child.stdin.end(bye);
		};
		child.stdout.on('data', (bytes) => {
			output += bytes;
			look();
		});
		child.on('error', reject);
		child.on('close', () => {
			if (!seen) took = performance.now() - started;
			rmSync(home, {recursive: true, force: true});
			if (took === undefined) reject(new Error(`never seen in: ${output.slice(-500)}`));
			else resolve(took);
		});
	});
}

const median = (list) => list.toSorted((a, b) => a - b)[list.length >> 1];

/** Interleaved runs; the ratio of medians is the figure, the times are for orientation. */
export async function firstFrame(runs = 15) {
	const empty = [];
	const frame = [];
	for (let i = 0; i < runs; i++) {
		empty.push(await timeInPty('node -e 0'));
		frame.push(await timeInPty(`node ${PROGRAM}`, (text) => text.includes('Enter'), '\u0003'));
	}
	return {
		'node -e 0 (ms)': median(empty).toFixed(0),
		'first usable frame of whosaid (ms)': median(frame).toFixed(0),
		'ratio (bar: at most 4)': (median(frame) / median(empty)).toFixed(2),
	};
}
