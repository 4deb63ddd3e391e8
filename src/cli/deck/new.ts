// `whosaid deck new <file>`: a deck to write by hand, with cards that show the form.
import {existsSync} from 'node:fs';
import type {Deck, DeckId} from '../../decks/deck.js';
import {formatOf} from '../../decks/index.js';
import {jsonFormat} from '../../decks/json.js';
import {markdownFormat} from '../../decks/markdown.js';
import {shortHash} from '../../doc/hash.js';
import {deckNameOf} from '../../store/deck-files.js';
import {writeFileSafely} from '../../store/write-file.js';
import {type Action, listOption, textOption} from '../command.js';
import {EXIT} from '../exit.js';
import {report, usage} from '../report.js';

/** Never writes over what is there. */
export const create: Action = async (context, [path = ''], options) => {
	const format = formatOf(path);
	if (path !== '-' && !format) {
		return usage(context, `${path}: a deck's name ends in .md or .deck.json`);
	}
	if (path !== '-' && existsSync(path)) {
		const hint = 'choose another name; whosaid deck edit changes a deck that is there';
		return report(context, [
			{code: 'file-exists', message: 'this is there already', file: path, hint},
		]);
	}
	const title = textOption(options, 'title') ?? (path === '-' ? 'New deck' : deckNameOf(path));
	const authors = listOption(options, 'author') ?? [];
	const deck: Deck = {
		head: {
			id: `d${shortHash('hand', title, ...authors)}` as DeckId,
			title,
			language: 'en',
			authors,
			version: '1.0.0',
		},
		sources: [],
		cards: [],
	};
	const text =
		format === jsonFormat ? jsonFormat.print(deck) : `${markdownFormat.print(deck)}${EXAMPLES}`;
	if (path === '-') {
		context.stdout.write(text);
		return EXIT.fine;
	}
	const written = writeFileSafely(path, text);
	if (!written.ok) return report(context, written.problems);
	context.stderr.write(
		`${path}: write your cards there; then whosaid deck lint, whosaid deck add\n`,
	);
	return EXIT.fine;
};

const EXAMPLES = `
## Examples, to be replaced by your own topic

Q: Which treaty ended the First World War between Germany and the Allies?
A: The Treaty of Versailles
Accept: Versailles
Note: Signed on 28 June 1919.

C: The North Atlantic Treaty was signed in [Washington] in [1949].
`;
