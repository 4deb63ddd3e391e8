// The user's own decks: a deck that was made or reworded here is kept in the home's folder.
import {existsSync, mkdirSync} from 'node:fs';
import {dirname, join} from 'node:path';
import type {Deck} from '../decks/deck.js';
import {ok, type Result} from '../result.js';
import {basePathOf, type DeckFile, writeDeckFile} from './deck-files.js';

export type OwnDecks = {
	/** Writes the deck over its file in the folder, or into a new one; the path. */
	keep(deck: Deck): Result<string>;
};

/** `known` tells where decks lie that are there already. */
export function openOwnDecks(folder: string, known: readonly DeckFile[]): OwnDecks {
	const paths = new Map(known.map(({path, deck}) => [deck.head.id, {path, deck}]));
	return {
		keep(deck) {
			const old = paths.get(deck.head.id);
			const isOwn = old !== undefined && dirname(old.path) === folder;
			const path = isOwn ? old.path : freeName(folder, deck.head.title);
			// What its author gave is the base of a later update, beside the user's own wording.
			const based = old && !isOwn ? writeBase(path, old.deck) : ok(path);
			const written = based.ok ? writeDeckFile(path, deck) : based;
			if (written.ok) paths.set(deck.head.id, {path, deck});
			return written;
		},
	};
}

function writeBase(path: string, deck: Deck): Result<string> {
	const base = basePathOf(path);
	mkdirSync(dirname(base), {recursive: true});
	return writeDeckFile(base, deck);
}

/** `nato-talks.deck.json`, with a number where that is taken. */
function freeName(folder: string, title: string): string {
	const words = title.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
	const name = words.join('-').slice(0, 60).replace(/-+$/u, '') || 'deck';
	let path = join(folder, `${name}.deck.json`);
	for (let n = 2; existsSync(path); n++) path = join(folder, `${name}-${n}.deck.json`);
	return path;
}
