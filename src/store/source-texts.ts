// The texts of articles that decks cite: kept when a deck is made here, found again by their hash.
import {existsSync, mkdirSync} from 'node:fs';
import {join} from 'node:path';
import type {Reading} from '../articles/reading.js';
import {ok, type Result} from '../result.js';
import {diskProblem} from './disk-problem.js';
import {readText} from './read-text.js';
import {writeFileSafely} from './write-file.js';

/** Characters; longer ones are no articles anybody opens from a card. */
const LONGEST = 2_000_000;
const HASH = /^[0-9a-f]{64}$/u;

/** Keeps the clean text of each article under the hash of its raw text; those kept already stay. */
export function keepSourceTexts(folder: string, readings: readonly Reading[]): Result<number> {
	let kept = 0;
	try {
		mkdirSync(folder, {recursive: true});
	} catch (error) {
		return {ok: false, problems: [diskProblem(error, folder, 'write')]};
	}
	for (const {article, clean} of readings) {
		const path = join(folder, `${article.sha256}.txt`);
		if (existsSync(path) || clean.text.length > LONGEST) continue;
		const written = writeFileSafely(path, clean.text);
		if (!written.ok) return written;
		kept++;
	}
	return ok(kept);
}

/** The clean text, or null where it is not on this machine; `seeds` is the folder that comes with the program. */
export async function findSourceText(
	sha256: string | undefined,
	{folder, seeds}: {readonly folder: string; readonly seeds: string},
): Promise<string | null> {
	// What a deck calls a hash becomes part of a path.
	if (sha256 === undefined || !HASH.test(sha256)) return null;
	const path = join(folder, `${sha256}.txt`);
	if (existsSync(path)) {
		const text = readText(path, LONGEST * 4);
		return text.ok ? text.value : null;
	}
	if (!existsSync(seeds)) return null;
	// The readers of articles are loaded only where they are needed.
	const {readArticles} = await import('./read-articles.js');
	const read = await readArticles([seeds]);
	if (!read.ok) return null;
	return read.value.find(({article}) => article.sha256 === sha256)?.clean.text ?? null;
}
