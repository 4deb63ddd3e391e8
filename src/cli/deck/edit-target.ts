// What `deck edit` changes: a file of the user's, standard input, or a deck that whosaid knows.
import type {DeckFormat} from '../../decks/format.js';
import {formatOf} from '../../decks/index.js';
import {jsonFormat} from '../../decks/json.js';
import {ok, type Result} from '../../result.js';
import {type DeckFile, isFile, LARGEST} from '../../store/deck-files.js';
import {readDeckInput} from '../../store/deck-input.js';
import {openHome} from '../../store/home.js';
import {isInstalled} from '../../store/installed-decks.js';
import {readText} from '../../store/read-text.js';
import type {Context} from '../context.js';
import {openDeck} from './open-deck.js';

export type Target = {
	readonly file: DeckFile;
	/** As it is now, in the format it will be written in. */
	readonly text: string;
	readonly format: DeckFormat;
	/** A file outside the folder of installed decks, which is changed where it lies. */
	readonly isOwnFile: boolean;
};

export async function openTarget(context: Context, wanted: string): Promise<Result<Target>> {
	if (wanted === '-') {
		const read = await readDeckInput(context.stdin);
		if (!read.ok) return read;
		const {file, text, format} = read.value;
		const deck = format.parse(text, file);
		if (!deck.ok) return deck;
		return ok({file: {path: file, deck: deck.value}, text, format, isOwnFile: true});
	}
	const opened = await openDeck(context, wanted);
	if (!opened.ok) return opened;
	const file = opened.value;
	const home = openHome(context.flags.home);
	if (!home.ok) return home;
	const isCopy = isInstalled(home.value.decks, file);
	const isOwnFile = isFile(wanted) && !isCopy;
	if (!isCopy && !isOwnFile) {
		// It comes with the program: changing it makes the user's own copy, which is JSON.
		return ok({file, text: jsonFormat.print(file.deck), format: jsonFormat, isOwnFile});
	}
	const text = readText(file.path, LARGEST);
	if (!text.ok) return text;
	return ok({file, text: text.value, format: formatOf(file.path) ?? jsonFormat, isOwnFile});
}
