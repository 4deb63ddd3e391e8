// A deck from a stream: read whole, up to a limit, its format told by its first character.

import type {DeckFormat} from '../decks/format.js';
import {jsonFormat} from '../decks/json.js';
import {markdownFormat} from '../decks/markdown.js';
import {fail, ok, type Result} from '../result.js';
import {LARGEST} from './deck-files.js';

/** A deck's text as it was given. */
export type DeckText = {readonly file: string; readonly text: string; readonly format: DeckFormat};

export async function readDeckInput(input: AsyncIterable<unknown>): Promise<Result<DeckText>> {
	const file = 'standard input';
	const chunks: Buffer[] = [];
	let size = 0;
	for await (const chunk of input) {
		const bytes = chunk instanceof Uint8Array ? Buffer.from(chunk) : Buffer.from(String(chunk));
		size += bytes.length;
		if (size > LARGEST) {
			const message = `this has more than ${LARGEST / 1e6} MB, too much for a deck`;
			return fail({code: 'file-too-large', message, file, hint: 'split it'});
		}
		chunks.push(bytes);
	}
	const text = Buffer.concat(chunks).toString('utf8');
	return ok({file, text, format: formatOfText(text)});
}

/** JSON where it begins like it, else Markdown. */
function formatOfText(text: string): DeckFormat {
	return /^\uFEFF?\s*[{[]/u.test(text) || text.trim() === '' ? jsonFormat : markdownFormat;
}
