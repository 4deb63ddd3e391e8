// What every deck format keeps: print then parse is the same deck, one deck has one print, and no
// text makes a format throw.
import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import type {Deck} from '../../src/decks/deck.js';
import {inOrder} from '../../src/decks/encode.js';
import {FORMATS, formatOf} from '../../src/decks/index.js';
import {someDeck} from './make.js';

test.each([
	['talks.deck.json', 'json'],
	['TALKS.JSON', 'json'],
	['nato.md', 'markdown'],
	['nato.deck.md', 'markdown'],
	['nato.txt', undefined],
	['', undefined],
])('%s is of format %s', (file, name) => {
	expect(formatOf(file)?.name).toBe(name);
});

/** The deck with its cards in the order in which every format prints them. */
function ordered(deck: Deck): Deck {
	const {parked, ...rest} = deck;
	return {
		...rest,
		cards: inOrder(deck.cards, deck.sources),
		...(parked ? {parked: inOrder(parked, deck.sources)} : {}),
	};
}

describe.each(FORMATS)('$name', (format) => {
	test('parse after print is the deck', () => {
		fc.assert(
			fc.property(someDeck, (deck) => {
				const read = format.parse(format.print(deck), 'x');
				expect(read).toEqual({ok: true, value: ordered(deck), warnings: []});
			}),
			{numRuns: 120},
		);
	});

	test('the order of cards that cite a place shows in no byte', () => {
		const shuffled = someDeck.chain((deck) =>
			fc.tuple(
				fc.constant(deck),
				fc
					.shuffledSubarray([...deck.cards], {minLength: deck.cards.length})
					.map((cards) => [
						...cards.filter(({cite}) => cite),
						...deck.cards.filter(({cite}) => !cite),
					]),
			),
		);
		fc.assert(
			fc.property(shuffled, ([deck, cards]) => {
				expect(format.print({...deck, cards})).toBe(format.print(deck));
			}),
		);
	});

	test('what is printed is tidy: LF, NFC, one line end at the end', () => {
		fc.assert(
			fc.property(someDeck, (deck) => {
				const text = format.print(deck);
				expect(text).toBe(text.normalize('NFC'));
				expect(text).not.toContain('\r');
				expect(text).toMatch(/[^\n]\n$/u);
				expect(format.tidy(text, 'x')).toEqual({ok: true, value: text, warnings: []});
			}),
		);
	});

	test('no text makes it throw', () => {
		const texts = fc.oneof(
			fc.string({unit: 'binary', maxLength: 200}),
			fc.json(),
			mutated(format.print),
		);
		fc.assert(
			fc.property(texts, (text) => {
				const read = format.parse(text, 'x.md');
				expect(read.ok || read.problems.length > 0).toBe(true);
				const tidied = format.tidy(text, 'x.md');
				expect(tidied.ok).toBe(read.ok);
				if (tidied.ok) expect(format.tidy(tidied.value, 'x.md')).toEqual(tidied);
				if (tidied.ok) expect(format.parse(tidied.value, 'x.md')).toEqual(read);
			}),
			{numRuns: 500},
		);
	});
});

/** A printed deck with some of its text cut, repeated or overwritten. */
function mutated(print: (deck: Deck) => string): fc.Arbitrary<string> {
	return fc
		.tuple(
			someDeck,
			fc.nat(2000),
			fc.nat(20),
			fc.oneof(fc.string({maxLength: 5}), fc.constant('\n')),
		)
		.map(([deck, at, length, put]) => {
			const text = print(deck);
			const place = at % text.length;
			return text.slice(0, place) + put + text.slice(place + length);
		});
}
