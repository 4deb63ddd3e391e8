// How fast the parser loads and parses, and how much memory and room it takes, on the seeds' own words.
import {spawnSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {performance} from 'node:perf_hooks';
import {gzipSync} from 'node:zlib';
import {annotate} from '../../src/make/annotate.js';
import {parseGreedily} from '../../src/passes/syntax/parser.js';
import {kindsOf, seeTags} from '../../src/passes/syntax/sight.js';
import {tagWords} from '../../src/passes/syntax/tagger.js';
import {tokenise} from '../../src/passes/syntax/tokenise.js';
import {decodeWeights, type Weights} from '../../src/passes/syntax/weights.js';
import {lookAt} from '../../src/passes/syntax/word-shapes.js';
import {seedReadings} from '../score/seed-readings.js';

const FILE = 'src/passes/syntax/english.weights';
const UNIT = 1_000_000;
const ROUNDS = 25;

function loaded(): Weights {
	const decoded = decodeWeights(readFileSync(FILE));
	if (!decoded.ok) throw new Error(decoded.problems[0]?.message);
	return decoded.value;
}

// First in this process, as in the program: nothing is compiled yet.
const started = performance.now();
const before = process.cpuUsage();
const weights = loaded();
const cpu = (process.cpuUsage(before).user + process.cpuUsage(before).system) / 1000;
const wall = performance.now() - started;
const {rss} = process.memoryUsage();
const kinds = kindsOf(weights.header.tags);

const sentences = (await seedReadings()).flatMap((reading) => {
	const doc = annotate(reading);
	return doc
		.layer('sentence')
		.map((sentence) =>
			tokenise(doc.text, sentence).map(({start, end}) => doc.text.slice(start, end)),
		);
});
const count = sentences.reduce((sum, forms) => sum + forms.length, 0);

/** Words a second of this process's own time, the best of a few rounds: warm, and alone as far as it goes. */
function speed(): number {
	const rounds = Array.from({length: ROUNDS}, () => {
		const start = process.cpuUsage().user;
		for (const forms of sentences) {
			const words = lookAt(forms, weights.lexicon);
			parseGreedily(seeTags(words, tagWords(words, weights.tags), kinds), weights);
		}
		return (process.cpuUsage().user - start) / UNIT;
	});
	return count / Math.min(...rounds);
}

const packed = spawnSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
	encoding: 'utf8',
});
const [tarball]: readonly {readonly size: number}[] = JSON.parse(packed.stdout || '[]');
const megabytes = (bytes: number): string => (bytes / UNIT).toFixed(2);
for (const [name, value] of [
	['load (ms on the clock; bar: 60)', wall.toFixed(0)],
	['load (ms of processor time)', cpu.toFixed(0)],
	['memory after loading (MB; bar: 150)', (rss / UNIT).toFixed(0)],
	['words a second, tagged and parsed (bar: 45000)', String(Math.round(speed()))],
	['memory after parsing (MB)', (process.memoryUsage().rss / UNIT).toFixed(0)],
	['weights, compressed (MB; bar: 4)', megabytes(gzipSync(readFileSync(FILE)).length)],
	['npm tarball (MB; bar: 6)', tarball ? megabytes(tarball.size) : 'not packed'],
] as const)
	console.log(`  ${name}: ${value}`);
