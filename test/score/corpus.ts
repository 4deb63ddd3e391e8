// Where the corpora are, and how a scorer is run over a file of predictions.
import {spawnSync} from 'node:child_process';
import {existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

/** The path of a corpus file, or undefined, said aloud, where there is none. */
export function corpus(name: string): string | undefined {
	const folder = process.env['WHOSAID_CORPORA'];
	const path = folder === undefined ? undefined : join(folder, name);
	if (path !== undefined && existsSync(path)) return path;
	console.log('skipped: no corpora');
	return undefined;
}

/** The values of a file of JSON lines; whatever shape the caller says they have. */
export function readLines<T>(path: string): readonly T[] {
	const lines = readFileSync(path, 'utf8').trim().split('\n');
	return lines.map((line): T => JSON.parse(line));
}

/** Runs a scorer over predictions as JSON lines; `args` place them with `PRED`. */
export function score(
	scorer: string,
	args: readonly string[],
	predictions: readonly unknown[],
): void {
	run(scorer, args, {predictions, output: 'inherit'});
}

/** The same for a scorer that prints JSON, of whatever shape the caller says. */
export function scoreJson<T>(
	scorer: string,
	args: readonly string[],
	predictions: readonly unknown[],
): T {
	return JSON.parse(run(scorer, args, {predictions, output: 'pipe'}));
}

function run(
	scorer: string,
	args: readonly string[],
	{
		predictions,
		output,
	}: {readonly predictions: readonly unknown[]; readonly output: 'inherit' | 'pipe'},
): string {
	const folder = mkdtempSync(join(tmpdir(), 'whosaid-score-'));
	const file = join(folder, 'predictions.jsonl');
	writeFileSync(file, predictions.map((line) => `${JSON.stringify(line)}\n`).join(''));
	const filled = args.map((arg) => (arg === 'PRED' ? file : arg));
	const {status, stdout} = spawnSync(process.execPath, [scorer, ...filled], {
		stdio: ['inherit', output, 'inherit'],
		encoding: 'utf8',
	});
	rmSync(folder, {recursive: true, force: true});
	if (status !== 0) process.exitCode = 1;
	return stdout ?? '';
}
