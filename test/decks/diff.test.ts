// What a diff tells, as data and as text.
import fc from 'fast-check';
import {expect, test} from 'vitest';
import {diffDecks, isEmptyDiff} from '../../src/decks/diff.js';
import {printDiff} from '../../src/decks/diff-text.js';
import {card, deck, someDeck} from './make.js';

const cite = {source: 's1', quote: 'the words', start: 5, end: 14};

test('added, withdrawn, changed field by field, moved', () => {
	const {head} = deck([]);
	const before = deck(
		[card('c1'), card('c2', {note: 'Once.'}), card('c3', {cite}), card('c4', {cite})],
		{sources: [{id: 's1', title: 'One'}]},
	);
	const after = deck(
		[
			card('c2', {answer: 'Another\none.', accept: ['a'], extra: {mine: {x: 1}}}),
			card('c3', {cite: {...cite, start: 7, end: 16}}),
			card('c4', {cite: {...cite, quote: 'other words'}}),
			card('c5'),
		],
		{head: {...head, version: '1.1.0'}, sources: [{id: 's1', title: 'Two'}, {id: 's2'}]},
	);
	expect(printDiff(diffDecks(before, after))).toBe(`~ the deck
    version
      - 1.0.0
      + 1.1.0
+ source s2
~ source s1  Two
    title
      - One
      + Two
+ c5  What is c5?
    = It is c5.
- c1  What is c1?
    = It is c1.
~ c2  What is c2?
    answer
      - It is c2.
      + Another / one.
    accept
      - []
      + ["a"]
    note
      - Once.
    mine
      + {"x":1}
~ c4  What is c4?
    cite
      - {"source":"s1","quote":"the words","start":5,"end":14}
      + {"source":"s1","quote":"other words","start":5,"end":14}
> c3  s1 5-14 to s1 7-16
cards: 1 added, 2 changed, 1 withdrawn, 1 moved
`);
});

test('a deck has no diff to itself, whatever the order of its cards', () => {
	fc.assert(
		fc.property(someDeck, (one) => {
			const diff = diffDecks(one, {...one, cards: [...one.cards].reverse()});
			expect(isEmptyDiff(diff)).toBe(true);
			expect(printDiff(diff)).toBe('no changes\n');
		}),
	);
});

test('a diff read backwards tells the contrary', () => {
	fc.assert(
		fc.property(someDeck, someDeck, (a, b) => {
			const there = diffDecks(a, b);
			const back = diffDecks(b, a);
			expect(back.cards.added).toEqual(there.cards.withdrawn);
			expect(back.cards.changed.length).toBe(there.cards.changed.length);
			expect(isEmptyDiff(there)).toBe(isEmptyDiff(back));
		}),
	);
});
