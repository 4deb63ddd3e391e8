// The user's own decks: a deck that was made or reworded here is kept in the home's folder.
import {existsSync} from 'node:fs';
import type {Deck} from '../decks/deck.js';
import {diffDecks, isEmptyDiff} from '../decks/diff.js';
import {formatOf} from '../decks/index.js';
import {jsonFormat} from '../decks/json.js';
import {ok, type Result} from '../result.js';
import {type DeckFile, LARGEST} from './deck-files.js';
import {installDeck, isInstalled, saveOwnText, textOf} from './installed-decks.js';
import {readText} from './read-text.js';

export type OwnDecks = {
	/** Writes the deck over its file in the folder, or into a new one; the path. */
	keep(deck: Deck): Result<string>;
};

/** `known` tells where decks lie that are there already. */
export function openOwnDecks(folder: string, known: readonly DeckFile[]): OwnDecks {
	const files = new Map(known.map((file) => [file.deck.head.id, file]));
	return {
		keep(deck) {
			const old = files.get(deck.head.id);
			const written = old ? keepOver(folder, old, deck) : keepNew(folder, deck);
			if (!written.ok) return written;
			files.set(deck.head.id, {path: written.value.path, deck});
			return ok(written.value.path);
		},
	};
}

function keepNew(folder: string, deck: Deck): Result<DeckFile> {
	const read = jsonFormat.parse(jsonFormat.print(deck), deck.head.title);
	return read.ok ? installDeck(folder, {path: '-', deck}) : read;
}

/** What its author gave becomes the base of a later update, beside the user's own wording. */
function keepOver(folder: string, old: DeckFile, deck: Deck): Result<DeckFile> {
	const isOwn = isInstalled(folder, old) && existsSync(old.path);
	const text = isOwn ? editedText(old, deck) : ok(jsonFormat.print(deck));
	return text.ok ? saveOwnText(folder, old, text.value) : text;
}

/** Cards that were reworded are put into the file's text, whose look stays; all else makes it anew. */
function editedText({path, deck: old}: DeckFile, deck: Deck): Result<string> {
	const {head, sources, cards} = diffDecks(old, deck);
	const isReworded = isEmptyDiff({head, sources, cards: {...cards, changed: []}});
	if (!isReworded) return ok(textOf(path, deck));
	let text = readText(path, LARGEST);
	for (const {after} of cards.changed) {
		if (text.ok) text = (formatOf(path) ?? jsonFormat).withCard(text.value, path, after);
	}
	return text;
}
