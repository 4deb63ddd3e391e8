// What browse finds, and that narrowing finds the same as searching anew.
import fc from 'fast-check';
import {expect, test} from 'vitest';
import {parseQuery} from '../../../src/screens/browse/query.js';
import {allHits, indexDecks, search} from '../../../src/screens/browse/search.js';
import {answered, makeCard, makeDeck, makeWorld, NOON} from '../make-world.js';

const cards = [1, 2, 3, 4, 5, 6].map((n) => makeCard(n, n === 6 ? {kind: 'cloze'} : {}));
const events = [
	answered(1, 48),
	{...answered(2, 1), type: 'suspend'} as never,
	{...answered(3, 1), type: 'flag', reason: 'no'} as never,
	answered(4, 100, 4),
];
const world = makeWorld(
	[makeDeck(cards.slice(0, 5)), makeDeck(cards.slice(5), 'd2', 'Other')],
	events,
);
const entries = indexDecks(world.decks);
const known = {...world, when: NOON};

function found(query: string): readonly number[] {
	return search(entries, {terms: parseQuery(query), before: allHits(entries), known}).found.map(
		(place) => place + 1,
	);
}

test.each([
	['', [1, 2, 3, 4, 5, 6]],
	['day 3', [3]],
	['MARQUEZ', [1, 3, 5]],
	['person:marquez -"day 5"', [1, 3]],
	['answer:brunel', [2, 4, 6]],
	['question:brunel', []],
	['tag:jose', [1, 3, 5]],
	['kind:clo', [6]],
	['deck:other', [6]],
	['deck:d1 source:coast', [3]],
	['source:"tide weekly"', [1, 2, 4, 5]],
	['is:new', [2, 3, 5, 6]],
	['is:sus', [2]],
	['is:flagged', [3]],
	['-is:new', [1, 4]],
	['is:learning', [1]],
	['due:today', [1]],
	['due:365', [1, 4]],
	['is:nonsense', []],
	['-is:nonsense', []],
	['due:never', []],
	['is:', [1, 2, 3, 4, 5, 6]],
	['“the harbour”', [1, 2, 3, 4, 5, 6].slice(0, 0)],
])('%s', (query, wanted) => {
	expect(found(query)).toEqual(wanted);
});

test('an unknown filter says what there is', () => {
	expect(parseQuery('is:x')).toMatchObject([
		{type: 'unknown', said: expect.stringContaining('new')},
	]);
});

test('typing on finds what the whole query finds', () => {
	const piece = fc.constantFrom(
		'h',
		'harb',
		'day 3',
		'person:',
		'brun',
		'-',
		'"',
		' ',
		'is:',
		'n',
		'due:1',
		'5',
		'deck:oth',
	);
	fc.assert(
		fc.property(fc.array(piece, {maxLength: 8}), (pieces) => {
			let hits = allHits(entries);
			let query = '';
			for (const one of pieces) {
				query += one;
				hits = search(entries, {terms: parseQuery(query), before: hits, known});
				expect(hits.found.map((place) => place + 1)).toEqual(found(query));
			}
		}),
	);
});
