// Installed decks: copies in the user's own folder, each with the base its author gave beside it.
import {existsSync, mkdirSync, readdirSync, realpathSync, rmSync} from 'node:fs';
import {dirname, join} from 'node:path';
import type {Deck} from '../decks/deck.js';
import {formatOf} from '../decks/index.js';
import {jsonFormat} from '../decks/json.js';
import {fail, ok, type Result} from '../result.js';
import {basePathOf, type DeckFile, deckNameOf, readDeckFile} from './deck-files.js';
import {diskProblem} from './disk-problem.js';
import {writeFileSafely} from './write-file.js';

/** Copies a deck into the folder, base first; a deck of another id is never written over. */
export function installDeck(folder: string, {path, deck}: DeckFile): Result<DeckFile> {
	const name = freeName(folder, path === '-' ? deck.head.title : deckNameOf(path), deck);
	if (!name.ok) return name;
	const installed = {path: join(folder, name.value), deck};
	const text = jsonFormat.print(deck);
	const based = writeBase(installed.path, text);
	if (!based.ok) return based;
	const written = writeFileSafely(installed.path, text);
	return written.ok ? ok(installed) : written;
}

/** Whether the file lies in the folder of installed decks itself. */
export function isInstalled(folder: string, {path}: Pick<DeckFile, 'path'>): boolean {
	try {
		return realpathSync(dirname(path)) === realpathSync(folder);
	} catch {
		// A folder that is not there holds no deck.
		return false;
	}
}

/** Without the decks of the program that the user has taken out of the list; own copies always show. */
export function withoutHidden(
	files: readonly DeckFile[],
	folder: string,
	hidden: readonly string[],
): readonly DeckFile[] {
	return files.filter((file) => !hidden.includes(file.deck.head.id) || isInstalled(folder, file));
}

/** Takes an installed deck and its base out of the folder. */
export function removeInstalled(folder: string, file: DeckFile): Result<string> {
	if (!isInstalled(folder, file)) throw new Error(`${file.path} is no installed deck`);
	try {
		rmSync(file.path);
		rmSync(basePathOf(file.path), {force: true});
		return ok(file.path);
	} catch (error) {
		return fail(diskProblem(error, file.path, 'write'));
	}
}

/** What the author gave last; the deck itself where nobody kept a base. */
export function baseOf({path, deck}: DeckFile): Result<Deck> {
	const base = basePathOf(path);
	if (!existsSync(base)) return ok(deck);
	const read = readDeckFile(base);
	return read.ok ? ok(read.value.deck, read.warnings) : read;
}

/** Remembers what the author gave last, as the text of a deck file of the same format. */
export function writeBase(path: string, text: string): Result<string> {
	const beside = basePathOf(path);
	try {
		mkdirSync(dirname(beside), {recursive: true});
	} catch (error) {
		return fail(diskProblem(error, dirname(beside), 'write'));
	}
	return writeFileSafely(beside, text);
}

/**
 * Writes the text of an installed deck, in its format, as the user wants it. For a deck that is not
 * installed yet the text is JSON.
 */
export function saveOwnText(folder: string, file: DeckFile, text: string): Result<DeckFile> {
	const isCopy = isInstalled(folder, file);
	const format = isCopy ? (formatOf(file.path) ?? jsonFormat) : jsonFormat;
	// Nothing is written that could not be read again.
	const read = format.parse(text, file.path);
	if (!read.ok) return read;
	const installed = isCopy ? ok(file) : installDeck(folder, file);
	if (!installed.ok) return installed;
	const {path, deck} = installed.value;
	const isBased = existsSync(basePathOf(path));
	const based = isBased ? ok(path) : writeBase(path, textOf(path, deck));
	if (!based.ok) return based;
	const written = writeFileSafely(path, text);
	return written.ok ? ok({path, deck: read.value}) : written;
}

/** A deck as the text of a file with this name. */
export function textOf(path: string, deck: Deck): string {
	return (formatOf(path) ?? jsonFormat).print(deck);
}

/** A file name nobody has, made of the words a person knows the deck by. */
function freeName(folder: string, words: string, {head}: Deck): Result<string> {
	const slug = slugOf(words);
	try {
		const taken = new Set(readdirSync(folder).map((name) => name.toLowerCase()));
		const names = [`${slug}.deck.json`, `${slug}-${slugOf(head.id)}.deck.json`];
		return ok(names.find((name) => !taken.has(name)) ?? `${slugOf(head.id)}.deck.json`);
	} catch (error) {
		return fail(diskProblem(error, folder, 'read'));
	}
}

/** Lower-case letters, digits and hyphens of a text; `deck` where it has none. */
export function slugOf(text: string): string {
	const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
	return (
		plain
			.replace(/[^\p{L}\p{N}]+/gu, '-')
			.replace(/^-|-$/gu, '')
			.slice(0, 60) || 'deck'
	);
}
