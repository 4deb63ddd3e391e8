// A deck read card by card is the deck read as a whole; whatever is odd is left to that.
import fc from 'fast-check';
import {expect, test} from 'vitest';
import type {Deck} from '../../src/decks/deck.js';
import {encodeDeck} from '../../src/decks/encode.js';
import {jsonFormat} from '../../src/decks/json.js';
import {leanDeck} from '../../src/decks/lean-deck.js';
import {card, deck, someDeck} from './make.js';

/** Cut into parts of so many bytes. */
function lean(text: string, size: number): Deck | undefined {
	const bytes = new TextEncoder().encode(text);
	const reading = leanDeck();
	for (let at = 0; at < bytes.length; at += size)
		if (!reading.push(bytes.subarray(at, at + size))) return undefined;
	return reading.end();
}

function whole(text: string): Deck | undefined {
	const read = jsonFormat.parse(text, 'x.deck.json');
	return read.ok ? read.value : undefined;
}

test('any deck, printed or in one line, cut anywhere', () => {
	fc.assert(
		fc.property(someDeck, fc.integer({min: 1, max: 400}), fc.boolean(), (made, size, isPrinted) => {
			const printed = jsonFormat.print(made);
			const text = isPrinted ? printed : JSON.stringify(JSON.parse(printed));
			expect(lean(text, size)).toEqual(whole(text));
			expect(lean(text, size)).toBeDefined();
		}),
	);
});

test('a text with anything in it is read as a whole reads it, or not at all', () => {
	const good = jsonFormat.print(deck([card('c1'), card('c2', {tags: ['a "b" \\', 'ü“']})]));
	const bit = fc.constantFrom(
		'"',
		'\\',
		'{',
		'}',
		'[',
		']',
		',',
		':',
		' ',
		'\n',
		'0',
		'\\u0041',
		'',
	);
	fc.assert(
		fc.property(
			fc.nat(good.length),
			fc.nat(3),
			bit,
			fc.integer({min: 1, max: 90}),
			(at, less, put, size) => {
				const text = good.slice(0, at) + put + good.slice(at + less);
				const read = lean(text, size);
				if (read) expect(read).toEqual(whole(text));
			},
		),
		{numRuns: 2000},
	);
});

const ONE = JSON.stringify(encodeDeck(deck([card('c1')])));
const CARDS = JSON.stringify(JSON.parse(ONE).cards);

test.each([
	['two lists of cards', ONE.replace('"cards":', `"cards":${CARDS},"cards":`)],
	['a name written with an escape', ONE.replace('"cards":', '"c\\u0061rds":')],
	['a name that ends like one', ONE.replace('"cards":', `"x\\"parked":${CARDS},"cards":`)],
	['the same card twice', ONE.replace('"cards":[', `"cards":[${CARDS.slice(1, -1)},`)],
	[
		'a source that is not there',
		ONE.replace('"question":', '"source":"s9","quote":"x","start":0,"end":1,"question":'),
	],
	[
		'a key that reaches into JavaScript',
		ONE.replace('"question":', '"__proto__":{"x":1},"question":'),
	],
	['no deck', '[]'],
	['nothing', ''],
])('%s: read as a whole', (_, text) => {
	expect(lean(text, 1000)).toBe(undefined);
});
