// Where a generated deck goes: a name for it, the deck that is there already, and what is told.
import {existsSync, statSync} from 'node:fs';
import {basename, dirname, join} from 'node:path';
import type {Deck} from '../../decks/deck.js';
import {diffDecks} from '../../decks/diff.js';
import {extendDeck} from '../../decks/extend.js';
import {formatOf} from '../../decks/index.js';
import {jsonFormat} from '../../decks/json.js';
import {printable} from '../../look/printable.js';
import {fail, ok, type Problem, type Result} from '../../result.js';
import {readDeckFile, writeDeckFile} from '../../store/deck-files.js';
import {slugOf} from '../../store/installed-decks.js';
import {type Options, textOption} from '../command.js';
import type {Context} from '../context.js';
import {EXIT, type ExitCode} from '../exit.js';
import {report} from '../report.js';

/** `-` or a file: as it is named, in the folder that is named, or called after the articles. */
export function outputName(output: string | undefined, paths: readonly string[]): string {
	if (output === '-') return output;
	const isFolder = output !== undefined && existsSync(output) && statSync(output).isDirectory();
	if (output !== undefined && !isFolder) return output;
	const [only = ''] = paths;
	const name =
		paths.length === 1 && only !== '-' ? basename(only).replace(/\.[^.]+$/u, '') : 'articles';
	return join(isFolder ? output : '', `${slugOf(name)}.deck.json`);
}

/** The deck that lies there and is to grow; what is no deck is never written over. */
export function deckToExtend(
	output: string | undefined,
	options: Options,
): Result<Deck | undefined> {
	if (output === undefined || output === '-') return ok(undefined);
	const wrong = wrongPlace(output);
	if (wrong) return fail(wrong);
	if (!existsSync(output)) return ok(undefined);
	const old = readDeckFile(output);
	if (!old.ok) {
		const hint = 'choose another name with -o; nothing was written';
		return fail(...old.problems.map((problem) => ({...problem, hint})));
	}
	const {deck} = old.value;
	if (options['replace'] === true) return ok({...deck, sources: [], cards: [], parked: []});
	const title = textOption(options, 'title');
	return ok(title === undefined ? deck : {...deck, head: {...deck.head, title}}, old.warnings);
}

/** Told before anything is read: making cards may take minutes. */
function wrongPlace(output: string): Problem | undefined {
	if (!formatOf(output)) {
		return {
			code: 'deck-ending',
			message: 'a deck file ends in .deck.json or .md',
			file: output,
			hint: `-o ${output.replace(/\.[^./\\]*$/u, '')}.deck.json`,
		};
	}
	if (existsSync(dirname(output))) return undefined;
	return {
		code: 'folder-missing',
		message: `there is no folder ${dirname(output)} to write this into`,
		file: output,
		hint: 'make it first, or choose another name with -o',
	};
}

export function saveDeck(
	context: Context,
	output: string,
	{fresh, old}: {readonly fresh: Deck; readonly old: Deck | undefined},
): ExitCode {
	const deck = old ? extendDeck(old, fresh) : fresh;
	if (output === '-') {
		context.stdout.write((formatOf(output) ?? jsonFormat).print(deck));
		return EXIT.fine;
	}
	const written = writeDeckFile(output, deck);
	if (!written.ok) return report(context, written.problems);
	const {stderr} = context;
	stderr.write(
		`${count(fresh.cards.length, 'card')} from ${count(fresh.sources.length, 'article')}: ${printable(output)}\n`,
	);
	if (old && old.cards.length > 0) stderr.write(`${growth(old, deck)}\n`);
	if (deck.cards.length > 0) stderr.write(`study them: whosaid study ${printable(output)}\n`);
	return EXIT.fine;
}

/** `the deck had 5 cards: 3 added, 1 withdrawn; it has 7`. */
function growth(old: Deck, deck: Deck): string {
	const {added, changed, withdrawn} = diffDecks(old, deck).cards;
	const counts = [
		[added.length, 'added'],
		[changed.length, 'changed'],
		[withdrawn.length, 'withdrawn'],
	] as const;
	const words = counts
		.filter(([number]) => number > 0)
		.map(([number, what]) => `${number} ${what}`);
	return `the deck had ${count(old.cards.length, 'card')}: ${words.join(', ') || 'none changed'}; it has ${deck.cards.length}`;
}

function count(number: number, noun: string): string {
	return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
