// The whole generator as one pure function: the facts of articles in, a deck out.

import type {Card, CardId, Citation} from '../cards/card.js';
import type {Deck, DeckHead, DeckId, DeckSource} from '../decks/deck.js';
import type {Article} from '../doc/article.js';
import {shortHash} from '../doc/hash.js';
import {GATE} from '../facts/gate.js';
import {type CardChoice, worthOf} from './choice.js';
import {seenCards} from './duplicates.js';
import {type Dropped, type Made, makeCards} from './make-cards.js';
import type {ArticleFacts} from './read-facts.js';

export type MadeDeck = {
	readonly deck: Deck;
	readonly dropped: readonly Dropped[];
	readonly unsure: number;
	/** Good cards that were left out, because there are enough. */
	readonly surplus: number;
};

export type MakeOptions = {
	/** `whosaid 0.1.0`. */
	readonly generator: string;
	readonly title?: string;
	/** The head of the deck this one replaces: its id, title and authors stay. */
	readonly head?: DeckHead;
	/** By default everything above the gate, as many cards as the articles' lengths deserve. */
	readonly choice?: CardChoice;
	/** Cards of a deck that is extended: what they ask is not asked again. */
	readonly existing?: readonly Card[];
};

/** So many articles on either side lend wrong answers: more are seldom needed. */
const NEIGHBOURS = 8;
const BY_DEFAULT: CardChoice = {minConfidence: GATE};

/** Same articles, same program: the same deck, whatever the order they came in. */
export function makeDeck(articles: readonly ArticleFacts[], options: MakeOptions): MadeDeck {
	const ordered = distinct(articles).sort(byDate);
	const choice = options.choice ?? BY_DEFAULT;
	const seen = seenCards(options.existing);
	const made = ordered.map((one, at) => {
		const near = ordered.slice(Math.max(0, at - NEIGHBOURS), at + NEIGHBOURS + 1);
		const others = near.filter((other) => other !== one).flatMap(({rivals}) => rivals);
		return makeCards(one, others, {choice, seen});
	});
	const cards = best(made, choice);
	const sources = ordered.map(({doc}) => sourceOf(doc.article));
	return {
		deck: {
			head: headOf(sources, options),
			sources,
			cards: withOtherSources(cards, made),
		},
		dropped: made.flatMap(({dropped}) => dropped),
		unsure: sum(made, ({unsure}) => unsure),
		surplus: sum(made, ({surplus, chosen}) => surplus + chosen.length) - cards.length,
	};
}

/** All cards, or the best of the run where it is limited; equals in the order of the articles. */
function best(made: readonly Made[], {max}: CardChoice): readonly Card[] {
	const all = made.flatMap(({chosen}) => chosen);
	if (max === undefined || all.length <= max) return all.map(({card}) => card);
	return [...all]
		.sort((a, b) => worthOf(b) - worthOf(a))
		.slice(0, max)
		.map(({card}) => card);
}

/** What a second article tells as well is cited as a second source. */
function withOtherSources(cards: readonly Card[], made: readonly Made[]): readonly Card[] {
	const others = new Map<CardId, Citation[]>();
	for (const {card, same} of made.flatMap(({dropped}) => dropped)) {
		if (same === undefined || !card.cite) continue;
		others.set(same, [...(others.get(same) ?? []), card.cite]);
	}
	return cards.map((card) => {
		const also = (others.get(card.id) ?? []).filter(({source}) => source !== card.cite?.source);
		return also.length > 0 ? {...card, also} : card;
	});
}

function sum(made: readonly Made[], of: (one: Made) => number): number {
	return made.reduce((total, one) => total + of(one), 0);
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
