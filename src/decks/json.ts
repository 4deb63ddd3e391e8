// Decks as `*.deck.json`: decoded through one schema, written in one canonical way.
import * as v from 'valibot';
import type {Card, CardId, Choice, FactId} from '../cards/card.js';
import {fail, ok, type Problem, type Result} from '../result.js';
import type {Deck, DeckId, DeckSource, Extra} from './deck.js';
import type {DeckFormat} from './format.js';
import {lineOfPath, notJson, pathWords, wrongShape} from './json-problems.js';
import {type CardRecord, type DeckFile, deckFile, FORMAT, FORMAT_VERSION} from './schema.js';

export const jsonFormat: DeckFormat = {
	name: 'json',
	endings: ['.deck.json', '.json'],
	parse,
	print,
};

function parse(text: string, file: string): Result<Deck> {
	let value: unknown;
	try {
		value = JSON.parse(text.replace(/^\uFEFF/u, ''));
	} catch {
		return fail(notJson(text, file));
	}
	const early = notOurs(value, file);
	if (early) return fail(early);
	const found = v.safeParse(deckFile, value, {abortPipeEarly: true});
	if (!found.success) return fail(...wrongShape(text, file, found.issues));
	const loose = looseEnds(found.output, text, file);
	return loose.length > 0 ? fail(...loose) : ok(toDeck(found.output));
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

/** What no schema says: ids that repeat, sources that are not there, choices without the answer. */
function looseEnds(deck: DeckFile, text: string, file: string): readonly Problem[] {
	const problems: Problem[] = [];
	const wrong = (code: string, path: readonly (string | number)[], message: string): void => {
		const words = pathWords([...path]);
		problems.push({
			code,
			message: `${words}: ${message}`,
			file,
			line: lineOfPath(text, [...path]),
			hint: 'correct it there, or generate the deck again',
		});
	};
	const sources = new Set(deck.sources.map(({id}) => id));
	if (sources.size < deck.sources.length)
		wrong('deck-repeated-id', ['sources'], 'two sources have one id');
	const ids = new Set<string>();
	for (const [i, card] of deck.cards.entries()) {
		if (problems.length >= 5) break;
		if (ids.has(card.id))
			wrong('deck-repeated-id', ['cards', i, 'id'], `another card has the id ${card.id}`);
		ids.add(card.id);
		if (card.source !== undefined && !sources.has(card.source)) {
			wrong('deck-no-such-source', ['cards', i, 'source'], `no source has the id ${card.source}`);
		}
		if (card.choices.length > 0 && !card.choices.some((choice) => choice.text === card.answer)) {
			wrong(
				'deck-choices-without-answer',
				['cards', i, 'choices'],
				'the answer is not among the choices',
			);
		}
	}
	return problems;
}

function toDeck({format, formatVersion, sources, cards, ...rest}: DeckFile): Deck {
	const {id, title, description, language, licence, authors, version, generator, ...extra} = rest;
	return {
		head: {
			id: id as DeckId,
			title,
			...optional({description}),
			language,
			...optional({licence}),
			authors,
			version,
			...optional({generator}),
			...kept(extra),
		},
		sources: sources.map(toSource),
		cards: cards.map(toCard),
	};
}

function toSource(record: DeckFile['sources'][number]): DeckSource {
	const {id, title, publisher, author, published, publishedBy, address, sha256, ...extra} = record;
	return {
		id,
		...optional({title, publisher, author, published, publishedBy, address, sha256}),
		...kept(extra),
	};
}

function toCard(record: CardRecord): Card {
	const {id, fact, kind, question, answer, accept, choices, note, tags, ...more} = record;
	const {source, quote, start, end, ...extra} = more;
	const cited =
		source !== undefined && quote !== undefined && start !== undefined && end !== undefined;
	return {
		id: id as CardId,
		fact: fact as FactId,
		kind,
		question,
		answer,
		accept,
		choices: choices.map(({text, why}): Choice => ({text, why})),
		...optional({note}),
		tags,
		...(cited ? {cite: {source, quote, start, end}} : {}),
		...kept(extra),
	};
}

function print({head, sources, cards}: Deck): string {
	const {id, title, description, language, licence, authors, version, generator, extra} = head;
	const top = {
		format: FORMAT,
		formatVersion: FORMAT_VERSION,
		...{id, title, description, language, licence, authors, version, generator},
		...sorted(extra),
	};
	const order = new Map(sources.map((source, i) => [source.id, i]));
	const place = ({cite}: Card): number => (cite ? (order.get(cite.source) ?? 0) : sources.length);
	const ordered = [...cards].sort(
		(a, b) =>
			place(a) - place(b) ||
			(a.cite?.start ?? 0) - (b.cite?.start ?? 0) ||
			compare(a.kind, b.kind) ||
			compare(a.id, b.id),
	);
	const lines = JSON.stringify(
		{...top, sources: sources.map(sourceRecord), cards: ordered.map(cardRecord)},
		null,
		'\t',
	);
	return `${lines.normalize('NFC')}\n`;
}

function sourceRecord({id, extra, ...known}: DeckSource): object {
	const {title, publisher, author, published, publishedBy, address, sha256} = known;
	return {id, title, publisher, author, published, publishedBy, address, sha256, ...sorted(extra)};
}

function cardRecord({cite, extra, ...card}: Card): object {
	const {id, fact, kind, question, answer, accept, choices, note, tags} = card;
	const {source, quote, start, end} = cite ?? {};
	return {
		...{id, fact, kind, question, answer},
		accept: accept.length > 0 ? accept : undefined,
		choices: choices.length > 0 ? choices.map(({text, why}) => ({text, why})) : undefined,
		note,
		tags: tags.length > 0 ? tags : undefined,
		...{source, quote, start, end},
		...sorted(extra),
	};
}

function compare(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}

/** The members that are there. */
function optional<T extends Record<string, unknown>>(
	members: T,
): {[K in keyof T]?: Exclude<T[K], undefined>} {
	const there = Object.entries(members).filter(([, value]) => value !== undefined);
	return Object.fromEntries(there) as {[K in keyof T]?: Exclude<T[K], undefined>};
}

function kept(extra: Extra): {readonly extra?: Extra} {
	return Object.keys(extra).length > 0 ? {extra} : {};
}

function sorted(extra: Extra | undefined): Extra {
	return Object.fromEntries(Object.entries(extra ?? {}).sort(([a], [b]) => compare(a, b)));
}
