// Opens the deck an operand stands for: standard input, a file, or a deck that whosaid knows.
import {ok, type Result} from '../../result.js';
import {type DeckFile, findDeck, isFile, listDecks, readDeckFile} from '../../store/deck-files.js';
import {readDeckInput} from '../../store/deck-input.js';
import {openHome} from '../../store/home.js';
import type {Context} from '../context.js';

/** `-`, a path, or an id, title or file name of an installed or built-in deck. */
export async function openDeck(context: Context, wanted: string): Promise<Result<DeckFile>> {
	if (wanted === '-') {
		const read = await readDeckInput(context.stdin);
		if (!read.ok) return read;
		const {file, text, format} = read.value;
		const deck = format.parse(text, file);
		return deck.ok ? ok({path: '-', deck: deck.value}, deck.warnings) : deck;
	}
	if (isFile(wanted)) return readDeckFile(wanted);
	const home = openHome(context.flags.home);
	if (!home.ok) return home;
	const known = listDecks([home.value.decks, context.builtInDecks]);
	return known.ok ? findDeck(wanted, known.value) : known;
}
