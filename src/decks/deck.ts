// A deck: cards with the sources they cite. One file, no progress and no settings in it.
import type {Card} from '../cards/card.js';
import type {PartialDay} from '../doc/article.js';

/** `d` and 12 hexadecimal digits, or what a hand-written deck calls itself. */
export type DeckId = string & {readonly brand: 'DeckId'};

/** How the date of a source is known: told by the user, read in metadata or in the text. */
export type DeckSource = {
	readonly id: string;
	readonly title?: string;
	readonly publisher?: string;
	readonly author?: string;
	readonly published?: PartialDay;
	readonly publishedBy?: 'given' | 'metadata' | 'text';
	readonly address?: string;
	/** SHA-256 of the raw text, hexadecimal. */
	readonly sha256?: string;
	readonly extra?: Extra;
};

export type DeckHead = {
	readonly id: DeckId;
	readonly title: string;
	readonly description?: string;
	/** BCP 47: `en`. */
	readonly language: string;
	readonly licence?: string;
	readonly authors: readonly string[];
	/** The deck's own version, set by its author. */
	readonly version: string;
	/** What made it: `whosaid 0.1.0`; absent when written by hand. */
	readonly generator?: string;
	readonly extra?: Extra;
};

/** Keys of a newer or foreign program, kept as they were. */
export type Extra = Readonly<Record<string, unknown>>;

export type Deck = {
	readonly head: DeckHead;
	readonly sources: readonly DeckSource[];
	readonly cards: readonly Card[];
	/** Withdrawn by the author and kept for the progress on them; never asked. Absent when empty. */
	readonly parked?: readonly Card[];
};
