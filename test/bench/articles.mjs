// Times a stream of articles of 500 words, made by repeating the seeds; one thread, and two.
import {spawnSync} from 'node:child_process';
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {performance} from 'node:perf_hooks';
import {fileURLToPath} from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const WORDS = 500;

/** Told on stderr when the program ends: its most memory in kilobytes, its seconds on a processor. */
const TELL = `data:text/javascript,process.on('exit', () => {
	const {maxRSS, userCPUTime, systemCPUTime} = process.resourceUsage();
	process.stderr.write('used ' + maxRSS + ' ' + (userCPUTime + systemCPUTime) / 1e6);
})`;

/** JSON lines: the seeds' paragraphs one after the other, cut at 500 words. */
function articles(count) {
	const seeds = join(ROOT, 'seeds');
	const paragraphs = readdirSync(seeds)
		.filter((name) => name.endsWith('.txt'))
		.flatMap((name) => readFileSync(join(seeds, name), 'utf8').split('\n'))
		.filter((line) => line.trim() !== '');
	let next = 0;
	return Array.from({length: count}, (_, id) => {
		const text = [];
		for (let words = 0; words < WORDS; next++) {
			const paragraph = paragraphs[next % paragraphs.length];
			words += paragraph.split(/\s+/).length;
			text.push(paragraph);
		}
		return `${JSON.stringify({id: String(id), text: text.join('\n\n'), published: '2021-12-08'})}\n`;
	}).join('');
}

function run(count, jobs) {
	const started = performance.now();
	const {status, stderr, stdout} = spawnSync(
		process.execPath,
		[
			'--import',
			TELL,
			join(ROOT, 'dist/whosaid.js'),
			'generate',
			'-',
			'--format',
			'jsonl',
			'--jobs',
			String(jobs),
		],
		{input: articles(count), encoding: 'utf8', maxBuffer: 1_000_000_000},
	);
	if (status !== 0) throw new Error(`generate ended with ${status}: ${stderr}`);
	const [, memory, processor] = /used (\d+) ([\d.]+)/.exec(stderr) ?? [];
	return {
		seconds: (performance.now() - started) / 1000,
		processor: Number(processor),
		megabytes: Number(memory) / 1024,
		cards: stdout.split('\n').length - 1,
	};
}

/** The start of the program is taken off by a run of one article. */
export function streamArticles(count = 1000) {
	const start = run(1, 1);
	const few = run(count / 10, 1);
	const one = run(count, 1);
	const two = run(count, 2);
	return {
		'articles of 500 words a second of one processor (bar: at least 60)': (
			count /
			(one.processor - start.processor)
		).toFixed(0),
		'time with two threads against one': (two.seconds / one.seconds).toFixed(2),
		'cards an article': (one.cards / count).toFixed(1),
		[`most memory at ${count} articles against ${count / 10}`]: (
			one.megabytes / few.megabytes
		).toFixed(2),
		'most memory (MB)': one.megabytes.toFixed(0),
	};
}
