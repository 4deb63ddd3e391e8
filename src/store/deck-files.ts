// Deck files on the disk: read, written, listed, and found by what people call them.
import {existsSync, readdirSync, statSync} from 'node:fs';
import {basename, dirname, join} from 'node:path';
import type {Deck} from '../decks/deck.js';
import {formatOf} from '../decks/index.js';
import {jsonFormat} from '../decks/json.js';
import {fail, ok, type Problem, type Result} from '../result.js';
import {diskProblem} from './disk-problem.js';
import {readLean} from './read-lean.js';
import {readText} from './read-text.js';
import {writeFileSafely} from './write-file.js';

/** A deck of 100,000 cards has about 60 MB. */
export const LARGEST = 200_000_000;

export type DeckFile = {readonly path: string; readonly deck: Deck};

export function readDeckFile(path: string): Result<DeckFile> {
	const format = formatOf(path) ?? jsonFormat;
	const lean = format === jsonFormat ? readLean(path, LARGEST) : undefined;
	if (lean) return ok({path, deck: lean});
	const text = readText(path, LARGEST);
	if (!text.ok) return text;
	const parsed = format.parse(text.value, path);
	return parsed.ok ? ok({path, deck: parsed.value}, parsed.warnings) : parsed;
}

/** The file as a whole or not at all; the format follows from the name's ending. */
export function writeDeckFile(path: string, deck: Deck): Result<string> {
	return writeFileSafely(path, (formatOf(path) ?? jsonFormat).print(deck));
}

/**
 * Makes a deck file canonical where it is; false where it was already, and nothing was written.
 * With `isCheck` nothing is written at all.
 */
export function tidyDeckFile(path: string, isCheck = false): Result<boolean> {
	const text = readText(path, LARGEST);
	if (!text.ok) return text;
	const tidied = (formatOf(path) ?? jsonFormat).tidy(text.value, path);
	if (!tidied.ok) return tidied;
	const isTidy = tidied.value === text.value;
	if (isTidy || isCheck) return ok(!isTidy, tidied.warnings);
	const written = writeFileSafely(path, tidied.value);
	return written.ok ? ok(true, tidied.warnings) : written;
}

/** Where the base of an installed deck is kept: what its author last gave, for three-way updates. */
export function basePathOf(path: string): string {
	return join(dirname(path), 'bases', basename(path));
}

/**
 * Every deck in the folders, by file name; of two with one id the first. What can't be read is
 * told as a warning; a folder that is missing has no decks, and Markdown without cards is no deck.
 */
export function listDecks(folders: readonly string[]): Result<readonly DeckFile[]> {
	const warnings: Problem[] = [];
	const found = new Map<string, DeckFile>();
	const taken = <T>(result: Result<T>): readonly T[] => {
		warnings.push(...(result.ok ? result.warnings : result.problems.filter(isWorthTelling)));
		return result.ok ? [result.value] : [];
	};
	const paths = folders.flatMap((folder) =>
		taken(deckNames(folder)).flatMap((names) => names.map((name) => join(folder, name))),
	);
	for (const file of paths.flatMap((path) => taken(readDeckFile(path)))) {
		if (!found.has(file.deck.head.id)) found.set(file.deck.head.id, file);
	}
	return ok([...found.values()], warnings);
}

/**
 * The deck that a path, an id, a title or a file's name stands for. A path wins over a name only
 * where a file is there.
 */
export function findDeck(wanted: string, known: readonly DeckFile[]): Result<DeckFile> {
	if (isFile(wanted)) return readDeckFile(wanted);
	const folded = wanted.toLowerCase();
	const exact = known.filter(({deck}) => deck.head.id === wanted);
	const named = known.filter(
		({path, deck}) =>
			deck.head.title.toLowerCase() === folded || deckNameOf(path).toLowerCase() === folded,
	);
	const [only, ...others] = exact.length > 0 ? exact : named;
	if (only && others.length === 0) return ok(only);
	if (only) {
		return fail({
			code: 'deck-ambiguous',
			message: `${others.length + 1} decks are called ${wanted}`,
			hint: `name one by its id: ${[only, ...others].map(({deck}) => deck.head.id).join(', ')}`,
		});
	}
	if (formatOf(wanted)) return readDeckFile(wanted);
	return fail({
		code: 'deck-missing',
		message: `there is no deck ${wanted}`,
		hint: 'whosaid decks lists them; a deck file may be named by its path',
	});
}

/** Whether a file, or a pipe, and no folder is there. */
export function isFile(path: string): boolean {
	return existsSync(path) && !statSync(path).isDirectory();
}

function deckNames(folder: string): Result<readonly string[]> {
	try {
		const names = existsSync(folder) ? readdirSync(folder) : [];
		return ok(
			names.filter((name) => !name.startsWith('.') && formatOf(name) && !isSidecar(name)).sort(),
		);
	} catch (error) {
		return fail(diskProblem(error, folder, 'read'));
	}
}

/** Notes may lie among decks. */
function isWorthTelling({code}: Problem): boolean {
	return code !== 'deck-not-a-deck';
}

/** JSON of another kind may lie among decks; decks end in `.deck.json`. */
function isSidecar(name: string): boolean {
	return /\.json$/iu.test(name) && !/\.deck\.json$/iu.test(name);
}

/** What a deck file is called without folder and ending. */
export function deckNameOf(path: string): string {
	const name = basename(path);
	const ending = formatOf(name)?.endings.find((one) => name.toLowerCase().endsWith(one)) ?? '';
	return name.slice(0, name.length - ending.length);
}
