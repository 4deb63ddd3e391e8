// The shape of a deck file, version 1: what a reader demands, and what `whosaid schema` publishes.
import * as v from 'valibot';

export const FORMAT = 'whosaid-deck';
export const FORMAT_VERSION = 1;

/** Longer than this is no text of a card. */
const LONGEST_TEXT = 20_000;

/** What a hash or a person may have chosen as an id. */
const ID = /^[\w.:-]{1,80}$/;

// Patterns have no `u` flag: JSON Schema knows no flags.
const text = v.pipe(
	v.string(),
	v.maxLength(LONGEST_TEXT, `must not be longer than ${LONGEST_TEXT} characters`),
);
const filled = v.pipe(text, v.regex(/\S/, 'must not be empty'));
const id = v.pipe(
	v.string(),
	v.regex(ID, 'must be an id of letters, digits, . : _ - (at most 80)'),
);
const offset = v.pipe(
	v.number(),
	v.integer('must be a whole number'),
	v.minValue(0, 'must not be negative'),
	v.maxValue(Number.MAX_SAFE_INTEGER, 'is too large'),
);
const day = v.pipe(
	v.string(),
	v.regex(
		/^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/,
		'must be YYYY, YYYY-MM or YYYY-MM-DD',
	),
);

const KINDS = [
	'who-said',
	'what-said',
	'cloze',
	'when',
	'where',
	'which-treaty',
	'to-whom',
	'who-denied',
	'who-declined',
	'who-asked',
	'who-did',
	'in-order',
	'free',
] as const;

const source = v.looseObject({
	id,
	title: v.exactOptional(text),
	publisher: v.exactOptional(text),
	author: v.exactOptional(text),
	published: v.exactOptional(day),
	publishedBy: v.exactOptional(v.picklist(['given', 'metadata', 'text'])),
	address: v.exactOptional(text),
	sha256: v.exactOptional(
		v.pipe(v.string(), v.regex(/^[\da-f]{64}$/, 'must be 64 hexadecimal digits')),
	),
});

const choice = v.looseObject({text: filled, why: v.optional(text, '')});

const citation = v.looseObject({source: id, quote: text, start: offset, end: offset});

export const card = v.looseObject({
	id,
	fact: id,
	kind: v.picklist(KINDS),
	question: filled,
	answer: filled,
	accept: v.optional(v.array(text), []),
	choices: v.optional(v.array(choice), []),
	note: v.exactOptional(text),
	tags: v.optional(v.array(text), []),
	source: v.exactOptional(id),
	quote: v.exactOptional(text),
	start: v.exactOptional(offset),
	end: v.exactOptional(offset),
	also: v.exactOptional(v.array(citation)),
});

export const deckFile = v.looseObject({
	format: v.literal(FORMAT),
	formatVersion: v.literal(FORMAT_VERSION),
	id,
	title: filled,
	description: v.exactOptional(text),
	language: v.pipe(
		v.string(),
		v.regex(/^[A-Za-z]{2,8}(?:-[A-Za-z\d]{1,8})*$/, 'must be a language such as en'),
	),
	licence: v.exactOptional(text),
	authors: v.optional(v.array(text), []),
	version: filled,
	generator: v.exactOptional(text),
	sources: v.array(source),
	cards: v.array(card),
	parked: v.optional(v.array(card), []),
});

/** The same but for the cards, which are looked at one by one: a large deck is no small thing to hold twice. */
export const deckWithoutCards = v.looseObject({
	...deckFile.entries,
	cards: v.array(v.unknown()),
	parked: v.optional(v.array(v.unknown()), []),
});

export type DeckRecord = v.InferOutput<typeof deckWithoutCards>;
export type CardRecord = v.InferOutput<typeof card>;
export type SourceRecord = v.InferOutput<typeof source>;
