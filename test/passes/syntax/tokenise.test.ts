// Words of invented sentences, and what must hold of the words of any text at all.
import fc from 'fast-check';
import {expect, test} from 'vitest';
import {tokenise} from '../../../src/passes/syntax/tokenise.js';

const wordsOf = (text: string): readonly string[] =>
	tokenise(text, {start: 0, end: text.length}).map(({start, end}) => text.slice(start, end));

test.each([
	["She didn't pay.", "She did n't pay ."],
	['They cannot, he’ll say', 'They can not , he ’ll say'],
	["the ships' masts and Dahl's boat", "the ships ' masts and Dahl 's boat"],
	['a high-ranking officer', 'a high - ranking officer'],
	['a co-founder re-elected nation-wide', 'a co-founder re-elected nation-wide'],
	[
		'Mr. Dahl met J. Berg at 5 p.m. in the U.S. today.',
		'Mr. Dahl met J. Berg at 5 p.m. in the U.S. today .',
	],
	['$1,200.50 or 30% of it', '$ 1,200.50 or 30 % of it'],
	['See https://example.org/a?b=1, now', 'See https://example.org/a?b=1, now'],
	['Well... no -- "yes"!', 'Well ... no -- " yes " !'],
	['(so-called) 🙂🙂 port', '( so-called ) 🙂🙂 port'],
])('%s', (text, words) => {
	expect(wordsOf(text).join(' ')).toBe(words);
});

test('words rise, do not overlap, and leave out nothing but white space', () => {
	fc.assert(
		fc.property(fc.string({unit: 'binary', maxLength: 200}), (text) => {
			const words = tokenise(text, {start: 0, end: text.length});
			let at = 0;
			for (const {start, end} of words) {
				expect(end).toBeGreaterThan(start);
				expect(text.slice(at, start).trim()).toBe('');
				at = end;
			}
			expect(text.slice(at).trim()).toBe('');
		}),
	);
});
