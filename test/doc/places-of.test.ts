// Names and matches are found where patterns find them.
import fc from 'fast-check';
import {expect, test} from 'vitest';
import {matchesOf} from '../../src/doc/matches.js';
import {isBorderAt, placesOf} from '../../src/doc/places-of.js';

const text = fc
	.array(fc.constantFrom('a', 'Dahl', ' ', "O'Neill", 'O’Neill', 'é', 'Ø', '_', '.', '\u{1F600}'))
	.map((parts) => parts.join(''));
const name = fc.constantFrom('a', 'Dahl', "O'Neill", 'Ø', 'aa', 'Dahl a');

test('a name stands where a pattern of it matches, borders included', () => {
	fc.assert(
		fc.property(text, name, (whole, wanted) => {
			const source = wanted.replaceAll(/[^\p{L}\p{N} -]/gu, '.');
			const behind = new RegExp(`(?=\\b${source})`, 'gu');
			const all = [...whole.matchAll(behind)].map(({index}) => index);
			const found = placesOf(whole, wanted).map(({start}) => start);
			expect(found.filter((start) => isBorderAt(whole, start))).toEqual(all);
		}),
	);
});

test('nothing stands nowhere', () => {
	expect(placesOf('Dahl', '')).toEqual([]);
});

test('matches are those of matchAll', () => {
	fc.assert(
		fc.property(text, (whole) => {
			for (const pattern of [/\p{L}+/gu, /(?<word>Dahl)|(')/gu, /x*/gu, /\b/gu])
				expect([...matchesOf(pattern, whole)]).toEqual([...whole.matchAll(pattern)]);
		}),
	);
});
