// The order in which every format writes cards.
import {expect, test} from 'vitest';
import type {CardKind} from '../../src/cards/card.js';
import {inOrder} from '../../src/decks/encode.js';
import {card} from './make.js';

const at = (id: string, source: string, start: number, kind: CardKind = 'when') =>
	card(id, {kind, cite: {source, quote: 'q', start, end: start + 1}});

test('by the order of the sources, the place, the kind, the id; uncited cards last, as they were', () => {
	const cards = [
		card('b'),
		at('g', 'early', 10),
		card('a'),
		at('f', 'early', 9),
		at('d', 'late', 2, 'who-said'),
		at('e', 'late', 2, 'cloze'),
		at('c', 'late', 2, 'who-said'),
	];
	const sources = [{id: 'late'}, {id: 'early'}];
	expect(
		inOrder(cards, sources)
			.map(({id}) => id)
			.join(''),
	).toBe('ecdfgba');
});
