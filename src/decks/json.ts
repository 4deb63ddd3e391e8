// Decks as `*.deck.json`: one canonical way to write each.
import {fail, ok, type Result} from '../result.js';
import type {Deck} from './deck.js';
import {decodeDeck} from './decode.js';
import {encodeDeck} from './encode.js';
import type {DeckFormat} from './format.js';
import {jsonOrigin, notJson} from './json-lines.js';
import {replaceCard} from './replace-card.js';
import {isSafeJson, safeJson} from './safe-text.js';

export const jsonFormat: DeckFormat = {
	name: 'json',
	endings: ['.deck.json', '.json'],
	parse,
	print,
	tidy(text, file) {
		const deck = parse(text, file);
		return deck.ok ? ok(print(deck.value), deck.warnings) : deck;
	},
	withCard(text, file, card) {
		const deck = parse(text, file);
		if (!deck.ok) return deck;
		const edited = print(replaceCard(deck.value, card));
		const read = parse(edited, file);
		return read.ok ? ok(edited) : read;
	},
};

function parse(text: string, file: string): Result<Deck> {
	let value: unknown;
	try {
		value = JSON.parse(text.replace(/^\uFEFF/u, ''));
	} catch {
		return fail(notJson(text, file));
	}
	return decodeDeck(value, jsonOrigin(text, file));
}

/** Tabs, one member a line, a line end after the last. */
function print(deck: Deck): string {
	const record = encodeDeck(deck);
	const quick = JSON.stringify(record, null, '\t');
	const json = isSafeJson(quick) ? quick : JSON.stringify(safeJson(record), null, '\t');
	return `${json}\n`;
}
