// Whether every card's words stand in the articles it cites, where it says they stand.
import type {Card, CardId} from '../cards/card.js';
import type {Article} from '../doc/article.js';
import {type CleanText, toRaw} from '../doc/clean-text.js';
import type {Span} from '../doc/span.js';
import type {Deck, DeckSource} from './deck.js';
import {safe} from './safe-text.js';

/** An article as it was read. */
export type CitedArticle = {readonly article: Article; readonly clean: CleanText};

export type Finding = {
	readonly code:
		| 'article-not-given'
		| 'article-changed'
		| 'no-citation'
		| 'quote-elsewhere'
		| 'quote-missing';
	/** The source; absent for a card that cites none. */
	readonly source?: string;
	/** Absent where the finding is about the whole article. */
	readonly card?: CardId;
	/** In the raw text, where the words stand instead. */
	readonly at?: Span;
};

export type Verification = {
	readonly cards: number;
	/** Cards whose words stand exactly where they should. */
	readonly right: number;
	readonly findings: readonly Finding[];
};

/** Articles are matched to sources by the hash of their text, else by id. */
export function verifyDeck(deck: Deck, articles: readonly CitedArticle[]): Verification {
	const found = new Map(deck.sources.map((source) => [source.id, articleOf(source, articles)]));
	const results = deck.cards.map((card) => verifyCard(card, found));
	const findings = results.filter((result) => typeof result === 'object');
	return {
		cards: deck.cards.length,
		right: results.filter((result) => result === 'right').length,
		findings: [...deck.sources.flatMap((source) => sourceFinding(source, found)), ...findings],
	};
}

function articleOf(
	{id, sha256}: DeckSource,
	articles: readonly CitedArticle[],
): CitedArticle | undefined {
	const same = articles.find(({article}) => article.sha256 === sha256);
	return same ?? articles.find(({article}) => article.id === id);
}

type Found = ReadonlyMap<string, CitedArticle | undefined>;

function sourceFinding({id, sha256}: DeckSource, found: Found): readonly Finding[] {
	const article = found.get(id)?.article;
	if (!article) return [{code: 'article-not-given', source: id}];
	const isSame = sha256 === undefined || sha256 === article.sha256;
	return isSame ? [] : [{code: 'article-changed', source: id}];
}

function verifyCard({id, cite}: Card, articles: Found): Finding | 'right' | 'not given' {
	if (!cite) return {code: 'no-citation', card: id};
	const {source} = cite;
	const clean = articles.get(source)?.clean;
	if (!clean) return 'not given';
	const quote = fold(cite.quote);
	const isThere = quote !== '' && fold(clean.text.slice(...cleanRange(clean, cite))) === quote;
	if (isThere) return 'right';
	const at = find(clean, quote);
	return at
		? {code: 'quote-elsewhere', source, card: id, at}
		: {code: 'quote-missing', source, card: id};
}

/** The units of the clean text that stand for the raw ones in a span. */
function cleanRange({rawStart, rawEnd}: CleanText, {start, end}: Span): readonly [number, number] {
	return [firstAtLeast(rawStart, start), firstAtLeast(rawEnd, end + 1)];
}

/** Index of the first member of a rising array that is not below `limit`. */
function firstAtLeast(rising: Int32Array, limit: number): number {
	let low = 0;
	let high = rising.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((rising[middle] ?? 0) < limit) low = middle + 1;
		else high = middle;
	}
	return low;
}

/** Where the words first stand, whatever the white space between them. */
function find(clean: CleanText, quote: string): Span | undefined {
	if (quote === '') return undefined;
	const words = quote.split(' ').map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&'));
	const match = new RegExp(words.join('\\s+'), 'u').exec(clean.text);
	if (!match) return undefined;
	return toRaw(clean, {start: match.index, end: match.index + match[0].length});
}

/** As decks keep words: NFC, white space folded, nothing that a deck may not hold. */
function fold(text: string): string {
	return safe(text).replace(/\s+/gu, ' ').trim();
}
