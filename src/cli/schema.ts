// `whosaid schema`: the JSON Schema of deck files.
import {deckJsonSchema} from '../decks/json-schema.js';
import type {Action} from './command.js';
import {EXIT} from './exit.js';

export const schema: Action = async ({stdout}) => {
	stdout.write(`${JSON.stringify(deckJsonSchema(), null, '\t')}\n`);
	return EXIT.fine;
};
