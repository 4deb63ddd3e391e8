// A deck that grows: other articles' cards and the author's own words stay, the rest is made anew.
import fc from 'fast-check';
import {expect, test} from 'vitest';
import {extendDeck} from '../../src/decks/extend.js';
import {jsonFormat} from '../../src/decks/json.js';
import {card, deck, someDeck} from './make.js';

const from = (source: string, id: string, rest = {}) =>
	card(id, {cite: {source, quote: 'q', start: 0, end: 1}, ...rest});
const ids = ({cards}: {readonly cards: readonly {readonly id: string}[]}) =>
	cards.map(({id}) => id);

test('cards of an article read anew give way to its new ones; all others stay', () => {
	const old = deck(
		[from('s1', 'a'), from('s1', 'b', {extra: {edited: true}}), from('s2', 'c'), card('own')],
		{
			sources: [{id: 's1'}, {id: 's2', published: '2021'}],
			parked: [from('s1', 'x'), from('s1', 'y')],
		},
	);
	const fresh = deck([from('s1', 'b'), from('s1', 'd'), from('s3', 'e'), from('s1', 'x')], {
		head: {...deck([]).head, id: 'other' as never, title: 'Other', generator: 'whosaid 9'},
		sources: [
			{id: 's3', published: '2020'},
			{id: 's1', title: 'Now with a title'},
		],
	});
	const grown = extendDeck(old, fresh);
	expect(grown.head).toEqual({...old.head, generator: 'whosaid 9'});
	expect(ids(grown)).toEqual(['b', 'c', 'own', 'd', 'e', 'x']);
	expect(grown.cards[0]).toEqual(from('s1', 'b', {extra: {edited: true}}));
	expect(grown.sources).toEqual([
		{id: 's3', published: '2020'},
		{id: 's2', published: '2021'},
		{id: 's1', title: 'Now with a title'},
	]);
	expect(grown.parked).toEqual([from('s1', 'y')]);
});

test('any deck grown by any other is a good deck, and growing it again changes nothing', () => {
	fc.assert(
		fc.property(someDeck, someDeck, (old, {parked, ...fresh}) => {
			const grown = extendDeck(old, fresh);
			expect(jsonFormat.parse(jsonFormat.print(grown), 'x').ok).toBe(true);
			const again = extendDeck(grown, fresh);
			expect(new Set(ids(again))).toEqual(new Set(ids(grown)));
		}),
	);
});
