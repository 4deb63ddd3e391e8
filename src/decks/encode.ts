// A deck as the record that formats write: keys in a fixed order, cards by source and place.
import type {Card, Choice, Citation} from '../cards/card.js';
import type {Deck, DeckSource, Extra} from './deck.js';
import {FORMAT, FORMAT_VERSION} from './schema.js';

/** Members without a value are undefined, and lists of a card without members too. */
export function encodeDeck({head, sources, cards, parked = []}: Deck): object {
	const {id, title, description, language, licence, authors, version, generator, extra} = head;
	return {
		format: FORMAT,
		formatVersion: FORMAT_VERSION,
		...{id, title, description, language, licence, authors, version, generator},
		...sorted(extra),
		sources: sources.map(encodeSource),
		cards: inOrder(cards, sources).map(encodeCard),
		parked: filled(inOrder(parked, sources).map(encodeCard)),
	};
}

/**
 * By the order of the sources and the place in them, then kind, then id. Uncited cards come last
 * and stay in the order their author gave them.
 */
export function inOrder(
	cards: readonly Card[],
	sources: readonly {readonly id: string}[],
): readonly Card[] {
	const order = new Map(sources.map(({id}, i) => [id, i]));
	const rank = ({cite}: Card): number => (cite && order.get(cite.source)) ?? sources.length;
	return [...cards].sort((a, b) => rank(a) - rank(b) || (a.cite && b.cite ? byPlace(a, b) : 0));
}

function byPlace(a: Card, b: Card): number {
	const start = ({cite}: Card): number => cite?.start ?? 0;
	return start(a) - start(b) || compare(a.kind, b.kind) || compare(a.id, b.id);
}

/** Code unit order, the same in every locale. */
export function compare(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}

export function encodeSource({extra, ...source}: DeckSource): object {
	const {id, title, publisher, author, published, publishedBy, address, sha256} = source;
	return {
		...{id, title, publisher, author, published, publishedBy, address, sha256},
		...sorted(extra),
	};
}

function encodeCard(card: Card): object {
	const {id, fact, kind, question, answer, accept, choices, note, tags, cite, also, extra} = card;
	const {source, quote, start, end} = cite ?? {};
	// One literal: spreads into it cost ten times as much, and decks may have 100,000 cards.
	const record = {
		id,
		fact,
		kind,
		question,
		answer,
		accept: filled(accept),
		choices: filled(choices.map(encodeChoice)),
		note,
		tags: filled(tags),
		source,
		quote,
		start,
		end,
		also: also?.map(encodeCitation),
	};
	return extra ? {...record, ...sorted(extra)} : record;
}

function encodeCitation({source, quote, start, end, ...foreign}: Citation): object {
	return {source, quote, start, end, ...sorted(foreign)};
}

function encodeChoice({text, why, extra}: Choice): object {
	return {text, why, ...sorted(extra)};
}

function filled<T>(list: readonly T[]): readonly T[] | undefined {
	return list.length > 0 ? list : undefined;
}

function sorted(extra: Extra | undefined): Extra | undefined {
	return extra && Object.fromEntries(Object.entries(extra).sort(([a], [b]) => compare(a, b)));
}
