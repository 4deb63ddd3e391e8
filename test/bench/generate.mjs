// Times the deck of the five seeds, start of the program included.
import {spawnSync} from 'node:child_process';
import {readdirSync} from 'node:fs';
import {join} from 'node:path';
import {performance} from 'node:perf_hooks';
import {fileURLToPath} from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Interleaved with an empty Node; the bar is one second, start included. */
export function generateSeeds(runs = 9) {
	const seeds = readdirSync(join(ROOT, 'seeds'))
		.filter((name) => name.endsWith('.txt'))
		.map((name) => join(ROOT, 'seeds', name));
	const time = (args) => {
		const started = performance.now();
		const {status} = spawnSync(process.execPath, args, {stdio: ['ignore', 'ignore', 'inherit']});
		if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}`);
		return performance.now() - started;
	};
	const empty = [];
	const made = [];
	for (let i = 0; i < runs; i++) {
		empty.push(time(['-e', '0']));
		made.push(time([join(ROOT, 'dist/whosaid.js'), 'generate', ...seeds, '--format', 'jsonl']));
	}
	const median = (list) => list.toSorted((a, b) => a - b)[list.length >> 1];
	return {
		'generate seeds (ms; bar: under 1000)': median(made).toFixed(0),
		'ratio to node -e 0': (median(made) / median(empty)).toFixed(2),
	};
}
