// Deck files on the disk: read, written, listed, and found by what people call them.
import {existsSync, readdirSync} from 'node:fs';
import {basename, join} from 'node:path';
import type {Deck} from '../decks/deck.js';
import {formatOf} from '../decks/index.js';
import {jsonFormat} from '../decks/json.js';
import {fail, ok, type Problem, type Result} from '../result.js';
import {readText} from './read-text.js';
import {writeFileSafely} from './write-file.js';

const LARGEST = 200_000_000;

export type DeckFile = {readonly path: string; readonly deck: Deck};

export function readDeckFile(path: string): Result<DeckFile> {
	const text = readText(path, LARGEST);
	if (!text.ok) return text;
	const parsed = (formatOf(path) ?? jsonFormat).parse(text.value, path);
	return parsed.ok ? ok({path, deck: parsed.value}, parsed.warnings) : parsed;
}

/** The file as a whole or not at all; the format follows from the name's ending. */
export function writeDeckFile(path: string, deck: Deck): Result<string> {
	return writeFileSafely(path, (formatOf(path) ?? jsonFormat).print(deck));
}

/** Every deck in the folders, by file name; what can't be read is told as a warning. */
export function listDecks(folders: readonly string[]): Result<readonly DeckFile[]> {
	const warnings: Problem[] = [];
	const found: DeckFile[] = [];
	for (const folder of folders) {
		if (!existsSync(folder)) continue;
		for (const name of readdirSync(folder).sort()) {
			if (!name.endsWith('.deck.json')) continue;
			const read = readDeckFile(join(folder, name));
			if (!read.ok) warnings.push(...read.problems);
			else if (!found.some(({deck}) => deck.head.id === read.value.deck.head.id))
				found.push(read.value);
		}
	}
	return ok(found, warnings);
}

/** The deck that a path, an id, a title or a file's name stands for. */
export function findDeck(wanted: string, known: readonly DeckFile[]): Result<DeckFile> {
	const folded = wanted.toLowerCase();
	const named = known.find(
		({path, deck}) =>
			deck.head.id === wanted ||
			deck.head.title.toLowerCase() === folded ||
			basename(path)
				.replace(/\.deck\.json$|\.json$/u, '')
				.toLowerCase() === folded,
	);
	if (named && !existsSync(wanted)) return ok(named);
	if (existsSync(wanted) || formatOf(wanted)) return readDeckFile(wanted);
	return fail({
		code: 'deck-missing',
		message: `there is no deck ${wanted}`,
		hint: 'whosaid decks lists them; a deck file may be named by its path',
	});
}
