// Times starts with 50,000 cards and 100,000 answers: without any, from the snapshot, from the journals.
import {spawnSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {performance} from 'node:perf_hooks';
import {fileURLToPath} from 'node:url';
import {Worker} from 'node:worker_threads';
import {runDev} from '../support/run-dev.mjs';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const PROGRAM = join(ROOT, 'dist/whosaid.js');
const DAY = 86_400_000;
const median = (list) => list.toSorted((a, b) => a - b)[list.length >> 1];

/** Two answers to each card, in one journal. */
function longJournal(cards = 50_000) {
	const start = Date.UTC(2026, 0, 1);
	const lines = [];
	for (let round = 0; round < 2; round++) {
		for (let i = 0; i < cards; i++) {
			const event = {
				v: 1,
				device: 'bench',
				seq: lines.length + 1,
				at: start + round * 9 * DAY + i * 100,
				offset: 0,
				deck: 'd0123456789ab',
				card: `c${i.toString(16).padStart(12, '0')}`,
				type: 'answer',
				grade: round > 0 && i % 9 === 0 ? 1 : round ? 3 : 4,
				mode: 'reveal',
				took: 4000,
				shown: 11_520,
				reps: round,
				content: '0123456789ab',
			};
			lines.push(`${JSON.stringify(event)}\n`);
		}
	}
	return lines.join('');
}

function start(home, args = ['decks', '--json']) {
	const started = performance.now();
	const {status} = spawnSync(process.execPath, [PROGRAM, '--home', home, ...args], {input: ''});
	if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}`);
	return performance.now() - started;
}

/** Interleaved starts; the differences are the figures. */
export function startWithHistory(runs = 9) {
	const folder = mkdtempSync(join(tmpdir(), 'whosaid-bench-'));
	const home = (name) => join(folder, name);
	try {
		for (const name of ['snapshot', 'journals']) {
			mkdirSync(join(home(name), 'journal'), {recursive: true});
			writeFileSync(join(home(name), 'journal/bench.jsonl'), longJournal());
		}
		start(home('snapshot'), ['study', '--plain']);
		const times = {none: [], snapshot: [], journals: []};
		for (let i = 0; i < runs; i++) {
			for (const name of Object.keys(times)) times[name].push(start(home(name)));
		}
		const none = median(times.none);
		return {
			'without history (ms)': none.toFixed(0),
			'more with a fresh snapshot (ms; bar: 150)': (median(times.snapshot) - none).toFixed(0),
			'more from the journals (ms; bar: 3000)': (median(times.journals) - none).toFixed(0),
			ratios: `${(median(times.snapshot) / none).toFixed(2)} and ${(median(times.journals) / none).toFixed(2)}`,
		};
	} finally {
		rmSync(folder, {recursive: true, force: true});
	}
}

/** Prints its own figures. */
export async function persistAnswers() {
	const folder = mkdtempSync(join(tmpdir(), 'whosaid-bench-'));
	try {
		mkdirSync(join(folder, 'journal'));
		writeFileSync(join(folder, 'journal/bench.jsonl'), longJournal());
		const code = await runDev('test/bench/persist.ts', [folder]);
		return code === 0 ? {} : {failed: code};
	} finally {
		rmSync(folder, {recursive: true, force: true});
	}
}

/** Training in its thread: how long, and how long the main thread was kept waiting at most. */
export async function trainParameters() {
	const folder = mkdtempSync(join(tmpdir(), 'whosaid-bench-'));
	try {
		writeFileSync(join(folder, 'bench.jsonl'), longJournal());
		const pace = {
			retention: 0.9,
			maximumInterval: 36_500,
			learningSteps: [1, 10],
			relearningSteps: [10],
			rollover: 4,
			fuzz: true,
		};
		const started = performance.now();
		let last = started;
		let gap = 0;
		const timer = setInterval(() => {
			gap = Math.max(gap, performance.now() - last - 5);
			last = performance.now();
		}, 5);
		const news = await new Promise((resolve, reject) => {
			const worker = new Worker(join(ROOT, 'dist/optimize-worker.js'), {
				workerData: {journals: folder, pace},
			});
			worker.on('message', (one) => one.type !== 'progress' && resolve(one));
			worker.on('error', reject);
		});
		clearInterval(timer);
		return {
			outcome: news.type,
			'training on 100,000 reviews (ms; bar: 2000)': (news.milliseconds ?? 0).toFixed(0),
			'all of it, judging too (ms)': (performance.now() - started).toFixed(0),
			'longest wait of the main thread (ms; bar: 50)': gap.toFixed(0),
		};
	} finally {
		rmSync(folder, {recursive: true, force: true});
	}
}
