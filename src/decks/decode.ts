// A deck from what some format's text said: the one door for every format.
import * as v from 'valibot';
import type {Card, CardId, Choice, FactId} from '../cards/card.js';
import {fail, ok, type Problem, type Result} from '../result.js';
import type {Deck, DeckId, DeckSource, Extra} from './deck.js';
import {type Origin, problemsOf} from './faults.js';
import {faultOf} from './issue-words.js';
import {looseEnds} from './loose-ends.js';
import {normalizeJson} from './safe-text.js';
import {
	type CardRecord,
	type DeckRecord,
	deckFile,
	FORMAT,
	FORMAT_VERSION,
	type SourceRecord,
} from './schema.js';

/** `value` is fresh from JSON.parse or made alike; its texts are made normal in place. */
export function decodeDeck(value: unknown, origin: Origin): Result<Deck> {
	const early = notOurs(value, origin.file);
	if (early) return fail(early);
	const unsafe = normalizeJson(value);
	if (unsafe.length > 0) return fail(...problemsOf(unsafe, origin));
	const found = v.safeParse(deckFile, value, {abortPipeEarly: true});
	if (!found.success) return fail(...problemsOf(found.issues.map(faultOf), origin));
	const loose = looseEnds(found.output);
	return loose.length > 0 ? fail(...problemsOf(loose, origin)) : ok(toDeck(found.output));
}

/** Another file, or a format of the future: told before any talk of shapes. */
function notOurs(value: unknown, file: string): Problem | undefined {
	const head = typeof value === 'object' && value !== null ? value : {};
	if (!('format' in head) || head.format !== FORMAT) {
		return {
			code: 'deck-not-a-deck',
			message: `this is JSON but no deck ("format" is not "${FORMAT}")`,
			file,
			hint: 'name a file that whosaid generate wrote',
		};
	}
	const version = 'formatVersion' in head ? head.formatVersion : undefined;
	if (typeof version === 'number' && version > FORMAT_VERSION) {
		return {
			code: 'deck-newer-format',
			message: `the deck is of format ${version}; this program reads up to ${FORMAT_VERSION}`,
			file,
			hint: 'update whosaid',
		};
	}
	return undefined;
}

function toDeck({format, formatVersion, sources, cards, parked, ...rest}: DeckRecord): Deck {
	const {id, title, description, language, licence, authors, version, generator, ...extra} = rest;
	return {
		head: {
			id: id as DeckId,
			title,
			...given('description', description),
			language,
			...given('licence', licence),
			authors,
			version,
			...given('generator', generator),
			...kept(extra),
		},
		sources: sources.map(toSource),
		cards: cards.map(toCard),
		...(parked.length > 0 ? {parked: parked.map(toCard)} : {}),
	};
}

function toSource(record: SourceRecord): DeckSource {
	const {id, title, publisher, author, published, publishedBy, address, sha256, ...extra} = record;
	return {
		id,
		...given('title', title),
		...given('publisher', publisher),
		...given('author', author),
		...given('published', published),
		...given('publishedBy', publishedBy),
		...given('address', address),
		...given('sha256', sha256),
		...kept(extra),
	};
}

function toCard(record: CardRecord): Card {
	const {id, fact, kind, question, answer, accept, choices, note, tags, ...more} = record;
	const {source, quote, start, end, also, ...extra} = more;
	const isCited =
		source !== undefined && quote !== undefined && start !== undefined && end !== undefined;
	return {
		id: id as CardId,
		fact: fact as FactId,
		...{kind, question, answer, accept},
		choices: choices.map(({text, why, ...foreign}): Choice => ({text, why, ...kept(foreign)})),
		...given('note', note),
		tags,
		...(isCited ? {cite: {source, quote, start, end}} : {}),
		...given('also', also),
		...kept(extra),
	};
}

/** The member, or nothing where it has no value. */
function given<K extends string, T>(key: K, value: T | undefined): {readonly [key in K]?: T} {
	return value === undefined ? {} : ({[key]: value} as {readonly [key in K]?: T});
}

function kept(extra: Extra): {readonly extra?: Extra} {
	return Object.keys(extra).length > 0 ? {extra} : {};
}
