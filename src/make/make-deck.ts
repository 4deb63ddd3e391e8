// The whole generator as one pure function: the facts of articles in, a deck out.

import type {Deck, DeckHead, DeckId, DeckSource} from '../decks/deck.js';
import type {Article} from '../doc/article.js';
import {shortHash} from '../doc/hash.js';
import {type Dropped, makeCards} from './make-cards.js';
import type {ArticleFacts} from './read-facts.js';

export type MadeDeck = {
	readonly deck: Deck;
	readonly dropped: readonly Dropped[];
	readonly unsure: number;
};

export type MakeOptions = {
	/** `whosaid 0.1.0`. */
	readonly generator: string;
	readonly title?: string;
	/** The head of the deck this one replaces: its id, title and authors stay. */
	readonly head?: DeckHead;
};

/** Same articles, same program: the same deck, whatever the order they came in. */
export function makeDeck(articles: readonly ArticleFacts[], options: MakeOptions): MadeDeck {
	const ordered = distinct(articles).sort(byDate);
	const made = ordered.map((one) => {
		const others = ordered.filter((other) => other !== one).flatMap(({rivals}) => rivals);
		return makeCards(one, others);
	});
	const sources = ordered.map(({doc}) => sourceOf(doc.article));
	return {
		deck: {
			head: headOf(sources, options),
			sources,
			cards: made.flatMap(({cards}) => cards),
		},
		dropped: made.flatMap(({dropped}) => dropped),
		unsure: made.reduce((sum, {unsure}) => sum + unsure, 0),
	};
}

function headOf(sources: readonly DeckSource[], {generator, title, head}: MakeOptions): DeckHead {
	const fresh: DeckHead = {
		id: `d${shortHash('deck', ...sources.map(({id}) => id))}` as DeckId,
		title: title ?? titleOf(sources),
		language: 'en',
		authors: [],
		version: '1.0.0',
	};
	return {...fresh, ...head, ...(title === undefined ? {} : {title}), generator};
}

/** A title for a deck that was given none. */
function titleOf(sources: readonly DeckSource[]): string {
	const [only] = sources;
	if (sources.length === 1 && only?.title) return only.title;
	const publishers = [...new Set(sources.flatMap(({publisher}) => publisher ?? []))].sort();
	const count = `${sources.length} ${sources.length === 1 ? 'article' : 'articles'}`;
	return publishers.length === 0
		? `Who said what: ${count}`
		: `Who said what: ${publishers.join(', ')}`;
}

function sourceOf({id, sha256, source}: Article): DeckSource {
	return {id, ...source, sha256};
}

function distinct(articles: readonly ArticleFacts[]): ArticleFacts[] {
	return [...new Map(articles.map((one) => [one.doc.article.id, one])).values()];
}

function byDate(a: ArticleFacts, b: ArticleFacts): number {
	const left = key(a);
	const right = key(b);
	return left < right ? -1 : left > right ? 1 : 0;
}

function key({doc}: ArticleFacts): string {
	return `${doc.article.source.published ?? '9999'} ${doc.article.id}`;
}
