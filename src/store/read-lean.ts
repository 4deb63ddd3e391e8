// Reads a deck of JSON without ever holding its text.
import {closeSync, fstatSync, openSync, readSync} from 'node:fs';
import type {Deck} from '../decks/deck.js';
import {leanDeck} from '../decks/lean-deck.js';

const AT_ONCE = 1 << 18;

/**
 * Undefined where anything is wrong, be it with the file or the deck: whoever reads it as a whole
 * tells what. Pipes are left alone, since they can be read once only.
 */
export function readLean(path: string, largest: number): Deck | undefined {
	try {
		const file = openSync(path, 'r');
		try {
			const status = fstatSync(file);
			return status.isFile() && status.size <= largest ? readFrom(file) : undefined;
		} finally {
			closeSync(file);
		}
	} catch {
		return undefined;
	}
}

function readFrom(file: number): Deck | undefined {
	const deck = leanDeck();
	const bytes = new Uint8Array(AT_ONCE);
	for (let read = readSync(file, bytes); read > 0; read = readSync(file, bytes)) {
		const part = bytes.subarray(0, read);
		if (part.includes(0) || !deck.push(part)) return undefined;
	}
	return deck.end();
}
