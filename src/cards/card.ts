// A card asks one fact one way. Its id outlives rewording; its content hash tells edits.
import type {ArticleId} from '../doc/article.js';
import {shortHash} from '../doc/hash.js';

/** `c` and 12 hexadecimal digits. */
export type CardId = string & {readonly brand: 'CardId'};
export type FactId = string & {readonly brand: 'FactId'};

/** How a fact is asked. Hand-written cards are `free`. */
export type CardKind =
	| 'who-said'
	| 'what-said'
	| 'cloze'
	| 'when'
	| 'where'
	| 'which-treaty'
	| 'to-whom'
	| 'who-denied'
	| 'who-declined'
	| 'who-asked'
	| 'who-did'
	| 'in-order'
	| 'free';

/** One line of a multiple choice; the right one has the answer's words and `why` is `answer`. */
export type Choice = {
	readonly text: string;
	readonly why: string;
	/** Keys of a newer or foreign program, kept as they were. */
	readonly extra?: Readonly<Record<string, unknown>>;
};

/** Where the words stand that prove the answer. */
export type Citation = {
	/** Id of the source in the deck. */
	readonly source: string;
	/** The words, verbatim after decoding of entities; white space folded. */
	readonly quote: string;
	/** In the source's raw text, UTF-16 units, end exclusive. */
	readonly start: number;
	readonly end: number;
};

export type Card = {
	readonly id: CardId;
	readonly fact: FactId;
	readonly kind: CardKind;
	readonly question: string;
	readonly answer: string;
	/** Other answers that are as right, without the answer itself. */
	readonly accept: readonly string[];
	/** Empty, or three or four in the order they are shown, one of them the answer. */
	readonly choices: readonly Choice[];
	/** A short remark for the back: the role, "year not stated". */
	readonly note?: string;
	readonly tags: readonly string[];
	/** Absent on hand-written cards without a source. */
	readonly cite?: Citation;
	/** Where else it is proved: in other articles that tell the same, or by other sentences. */
	readonly also?: readonly Citation[];
	/** Keys of a newer or foreign program, kept as they were. */
	readonly extra?: Readonly<Record<string, unknown>>;
};

/** Ids of the sources the card cites, the first one first. */
export function citedSources({cite, also = []}: Pick<Card, 'cite' | 'also'>): readonly string[] {
	return [...(cite ? [cite] : []), ...also].map(({source}) => source);
}

/** The id of the card that asks `fact` of `source` in the way of `kind`; `variant` tells two of one kind. */
export function cardId(source: ArticleId, fact: string, kind: CardKind, variant = ''): CardId {
	return `c${shortHash('card', source, fact, kind, variant)}` as CardId;
}

/** Changes whenever what the learner sees changes; not for identity. */
export function contentHash(card: Card): string {
	const {question, answer, accept, choices, note, cite} = card;
	return shortHash(
		'content',
		question,
		answer,
		...accept,
		'\u001E',
		...choices.map((choice) => choice.text),
		'\u001E',
		note ?? '',
		cite?.quote ?? '',
	);
}
