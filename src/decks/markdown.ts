// Decks as Markdown that people write by hand: lines `Q:` and `A:`, or `C:` with [brackets].
import type {DeckFormat} from './format.js';
import {printMarkdown} from './markdown/print.js';
import {readMarkdown} from './markdown/read.js';
import {addIds} from './markdown/tidy.js';
import {withCard} from './markdown/with-card.js';

export const markdownFormat: DeckFormat = {
	name: 'markdown',
	endings: ['.deck.md', '.md'],
	parse: readMarkdown,
	print: printMarkdown,
	tidy: addIds,
	withCard,
};
