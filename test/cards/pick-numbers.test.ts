// Wrong numbers: near, of the same unit and form, in the order of size, and none that is told.
import fc from 'fast-check';
import {expect, test} from 'vitest';
import type {CardId} from '../../src/cards/card.js';
import {pickNumbers} from '../../src/cards/pick-numbers.js';

const id = 'c000000000001' as CardId;
const texts = (answer: string, shown = ''): readonly string[] =>
	pickNumbers(id, answer, shown).map(({text}) => text);

test.each([
	'More than 1.5 million',
	'40',
	'$75',
	'11,491',
	'15 percent',
	'Three',
	'about seven',
	'$2,000',
])('%s', (answer) => {
	const all = texts(answer);
	expect(all).toHaveLength(4);
	expect(new Set(all).size).toBe(4);
	expect(all).toContain(answer);
	const form = (text: string): string =>
		text.replace(/[\d,.]+/u, '0').replace(/\b(?:t\p{L}+|f\p{L}+|s\p{L}+|e\p{L}+|nine|one)$/iu, 'n');
	expect(new Set(all.map(form)).size).toBe(1);
});

test.each(['Several ships', '40 to 50', '0'])('%s has none', (answer) => {
	expect(texts(answer)).toEqual([]);
});

test('no number that is shown', () => {
	expect(texts('40', 'Of 60 ships and 30 boats how many came?')).not.toContain('60');
});

test('a share stays below a hundred, and digits are as round as the right ones', () => {
	expect(texts('60 percent').every((text) => Number.parseInt(text, 10) < 100)).toBe(true);
	fc.assert(
		fc.property(fc.integer({min: 2, max: 9_000_000}), (value) => {
			const all = texts(String(value)).map(Number);
			expect([...all].sort((a, b) => a - b)).toEqual(all);
			expect(new Set(all).size).toBe(all.length);
		}),
	);
});
