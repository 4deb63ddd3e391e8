// What a deck format is: a way to read and to write decks. The list of them is index.ts.
import type {Card} from '../cards/card.js';
import type {Result} from '../result.js';
import type {Deck} from './deck.js';

export type DeckFormat = {
	readonly name: string;
	/** File name endings, with the dot, longest first: `.deck.json`. */
	readonly endings: readonly string[];
	/** `file` is for messages only. Never throws on any text. */
	parse(text: string, file: string): Result<Deck>;
	/** Canonical bytes: equal decks print equal. */
	print(deck: Deck): string;
	/** The file's own text made canonical, as far as the format allows; the same deck. Idempotent. */
	tidy(text: string, file: string): Result<string>;
	/**
	 * The file's text with this card in the place of the one with its id, or with one more card. The
	 * rest of the text keeps its look as far as the format allows.
	 */
	withCard(text: string, file: string, card: Card): Result<string>;
};
