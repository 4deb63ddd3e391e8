// A deck from what some format's text said: the one door for every format.
import * as v from 'valibot';
import type {Card, CardId, Choice, FactId} from '../cards/card.js';
import {fail, ok, type Problem, type Result} from '../result.js';
import type {Deck, DeckId, DeckSource, Extra} from './deck.js';
import {type Fault, type Origin, problemsOf} from './faults.js';
import {faultOf} from './issue-words.js';
import {looseEnds, repeatedIds} from './loose-ends.js';
import {normalizeJson} from './safe-text.js';
import {
	type CardRecord,
	card as cardRecord,
	type DeckRecord,
	deckWithoutCards,
	FORMAT,
	FORMAT_VERSION,
	type SourceRecord,
} from './schema.js';

/** `value` is fresh from JSON.parse or made alike; its texts are made normal, its cards taken out, in place. */
export function decodeDeck(value: unknown, origin: Origin): Result<Deck> {
	const early = notOurs(value, origin.file);
	if (early) return fail(early);
	const unsafe = normalizeJson(value);
	if (unsafe.length > 0) return fail(...problemsOf(unsafe, origin));
	const found = v.safeParse(deckWithoutCards, value, {abortPipeEarly: true});
	const sources = found.success ? found.output.sources : [];
	const known = new Set(sources.map(({id}) => id));
	const decoded = [cardsOf(value, 'cards', known), cardsOf(value, 'parked', known)] as const;
	const wrong = [
		...(found.success ? [] : found.issues.map(faultOf)),
		...decoded.flatMap((list) => list.wrong),
	];
	if (!found.success || wrong.length > 0) return fail(...problemsOf(wrong, origin));
	const [cards, aside] = decoded;
	const loose = [...repeatedIds(sources, cards.cards, aside.cards), ...cards.loose, ...aside.loose];
	if (loose.length > 0) return fail(...problemsOf(loose, origin));
	return ok(toDeck(found.output, cards.cards, aside.cards));
}

type Decoded = {
	readonly cards: readonly Card[];
	/** Of the wrong shape. */
	readonly wrong: readonly Fault[];
	readonly loose: readonly Fault[];
};

/** One by one, each record let go of when its card is there: a deck of 50,000 is held once, not three times. */
function cardsOf(value: unknown, list: string, sources: ReadonlySet<string>): Decoded {
	const records = listIn(value, list);
	const cards: Card[] = [];
	const wrong: Fault[] = [];
	const loose: Fault[] = [];
	for (const [index, record] of records.entries()) {
		const path = [list, index];
		const found = v.safeParse(cardRecord, record, {abortPipeEarly: true});
		records[index] = undefined;
		if (found.success) {
			loose.push(...looseEnds(found.output, path, sources));
			cards.push(toCard(found.output));
		} else
			wrong.push(
				...found.issues.map(faultOf).map((one) => ({...one, path: [...path, ...one.path]})),
			);
	}
	return {cards, wrong, loose};
}

/** Cards are complained of even where something else is wrong already. */
function listIn(value: unknown, key: string): unknown[] {
	const list: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, key) : [];
	return Array.isArray(list) ? list : [];
}

/** Another file, or a format of the future: told before any talk of shapes. */
export function notOurs(value: unknown, file: string): Problem | undefined {
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

export function toDeck(
	{format, formatVersion, sources, cards: _, parked: __, ...rest}: DeckRecord,
	cards: readonly Card[],
	parked: readonly Card[],
): Deck {
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
		cards,
		...(parked.length > 0 ? {parked} : {}),
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

export function toCard(record: CardRecord): Card {
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
