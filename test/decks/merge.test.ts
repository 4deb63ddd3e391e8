// Three-way merge: nothing of disjoint edits is lost, sides are alike, conflicts are told.
import fc from 'fast-check';
import {expect, test} from 'vitest';
import type {Deck} from '../../src/decks/deck.js';
import {jsonFormat} from '../../src/decks/json.js';
import {mergeDecks} from '../../src/decks/merge.js';
import {edited, someBase, someEdits, touches} from './edits.js';
import {card, deck, someDeck} from './make.js';

const print = jsonFormat.print;

test('what only one side did is what comes out', () => {
	fc.assert(
		fc.property(someBase, someEdits, (base, edits) => {
			const mine = edited(base, edits, {prefix: 'm'});
			expect(print(mergeDecks({base, mine, theirs: base}).deck)).toBe(print(mine));
			expect(print(mergeDecks({base, mine: base, theirs: mine}).deck)).toBe(print(mine));
			expect(print(mergeDecks({base, mine, theirs: mine}).deck)).toBe(print(mine));
			expect(mergeDecks({base, mine, theirs: mine}).conflicts).toEqual([]);
		}),
	);
});

test('disjoint edits commute, and all of them are there', () => {
	fc.assert(
		fc.property(someBase, someEdits, someEdits, (base, ours, all) => {
			// Setting and withdrawing one card meet; an answer set takes the choices with it.
			const touched = ours.map((edit) => touches(base, edit));
			const isFree = (thing: string): boolean =>
				thing === 'new' ||
				!touched.some(
					(one) =>
						one === thing ||
						(cardOf(one) === cardOf(thing) && (one.endsWith('/') || thing.endsWith('/'))),
				);
			const others = all.filter((edit) => isFree(touches(base, edit)));
			const mine = edited(base, ours, {prefix: 'm'});
			const theirs = edited(base, others, {prefix: 't'});
			const merged = mergeDecks({base, mine, theirs});
			expect(merged.conflicts).toEqual([]);
			expect(print(merged.deck)).toBe(print(mergeDecks({base, mine: theirs, theirs: mine}).deck));
			const both = edited(base, others, {prefix: 't', start: mine});
			expect(print(byId(merged.deck))).toBe(print(byId(both)));
		}),
		{numRuns: 150},
	);
});

test('any two decks merge into a good deck', () => {
	fc.assert(
		fc.property(someDeck, someDeck, someDeck, (base, mine, theirs) => {
			for (const prefer of ['mine', 'theirs'] as const) {
				const {deck: merged} = mergeDecks({base, mine, theirs}, prefer);
				expect(jsonFormat.parse(print(merged), 'x').ok).toBe(true);
			}
		}),
	);
});

test('one field changed on both sides is a conflict; the preferred side is taken', () => {
	const base = deck([card('c1')]);
	const mine = deck([card('c1', {answer: 'My answer.', note: 'Mine.'})]);
	const theirs = deck([card('c1', {answer: 'Their answer.', tags: ['theirs']})]);
	const merged = mergeDecks({base, mine, theirs});
	expect(merged.deck.cards[0]).toEqual(
		card('c1', {answer: 'My answer.', note: 'Mine.', tags: ['theirs']}),
	);
	expect(merged.conflicts).toEqual([
		{
			of: 'card',
			id: 'c1',
			field: 'answer',
			base: 'It is c1.',
			mine: 'My answer.',
			theirs: 'Their answer.',
			took: 'mine',
		},
	]);
	const other = mergeDecks({base, mine, theirs}, 'theirs');
	expect(other.deck.cards[0]?.answer).toBe('Their answer.');
});

test('a card withdrawn here and changed there stays, and is told', () => {
	const base = deck([card('c1'), card('c2')]);
	const mine = deck([card('c1', {note: 'Mine.'})]);
	const merged = mergeDecks({base, mine, theirs: deck([card('c2')])});
	expect(merged.deck.cards).toEqual([card('c1', {note: 'Mine.'})]);
	expect(merged.conflicts).toMatchObject([{id: 'c1', field: null, took: 'mine'}]);
});

test('choices follow the answer they hold', () => {
	const choices = ['It is c1.', 'Maybe.'].map((text) => ({text, why: ''}));
	const base = deck([card('c1', {choices})]);
	const mine = deck([card('c1', {choices: [...choices, {text: 'Never.', why: ''}]})]);
	const theirs = deck([card('c1', {answer: 'No.', choices: [{text: 'No.', why: ''}]})]);
	const both = mergeDecks({base, mine, theirs});
	expect(both.deck.cards[0]).toMatchObject({answer: 'No.', choices: [{text: 'No.'}]});
	expect(both.conflicts.at(-1)).toMatchObject({field: 'choices', took: 'theirs'});
});

test('a source stays as long as a card cites it', () => {
	const cite = {source: 's1', quote: 'q', start: 0, end: 1};
	const base = deck([card('c1', {cite})], {sources: [{id: 's1'}]});
	const mine = deck([card('c1', {cite}), card('c2', {cite})], {sources: [{id: 's1'}]});
	const merged = mergeDecks({base, mine, theirs: deck([])});
	expect(merged.deck.cards.map(({id}) => id)).toEqual(['c2']);
	expect(merged.deck.sources).toEqual([{id: 's1'}]);
});

test('the side that put the sources in another order is followed', () => {
	const of = (...ids: readonly string[]) => deck([], {sources: ids.map((id) => ({id}))});
	const order = (mine: Deck, theirs: Deck): readonly string[] =>
		mergeDecks({base: of('a', 'b', 'c'), mine, theirs}).deck.sources.map(({id}) => id);
	expect(order(of('c', 'a', 'b'), of('a', 'b', 'c'))).toEqual(['c', 'a', 'b']);
	expect(order(of('a', 'b', 'c'), of('d', 'c', 'b', 'a'))).toEqual(['d', 'c', 'b', 'a']);
	expect(order(of('c', 'b', 'a', 'x'), of('b', 'a', 'c', 'd'))).toEqual(['a', 'x', 'b', 'c', 'd']);
});

test('a card that its author put between two stays between them', () => {
	const of = (...ids: readonly string[]) => deck(ids.map((id) => card(id)));
	const merged = mergeDecks({
		base: of('a', 'b', 'c'),
		mine: of('a', 'mine', 'b', 'c'),
		theirs: of('new', 'newer', 'a', 'b', 'also', 'c'),
	});
	expect(merged.deck.cards.map(({id}) => id)).toEqual([
		'new',
		'newer',
		'a',
		'mine',
		'b',
		'also',
		'c',
	]);
});

function cardOf(thing: string): string {
	return thing.split('/')[0] ?? '';
}

/** Merging puts new cards where they stood, and edits one after the other put them last. */
function byId(one: Deck): Deck {
	return {...one, cards: one.cards.toSorted((a, b) => (a.id < b.id ? -1 : 1))};
}
