// The JSON Schema of deck files, for editors and for other programs that write decks.
import {toJsonSchema} from '@valibot/to-json-schema';
import {deckFile, FORMAT_VERSION} from './schema.js';

/** Draft 7. It knows no more than shapes: that ids are unique and sources exist is the reader's. */
export function deckJsonSchema(): object {
	return {
		...toJsonSchema(deckFile, {typeMode: 'input'}),
		title: `whosaid deck, format ${FORMAT_VERSION}`,
		description: 'A deck of question cards, each with the words it rests on. UTF-8, NFC, LF.',
	};
}
