// Pieces of a passage: nothing is lost, marks pair, words know whether they are quoted.
import fc from 'fast-check';
import {expect, test} from 'vitest';
import {piecesOf, replaced, textOf} from '../../../src/facts/plain/pieces.js';
import {invented} from '../invented.js';

test('words, marks and possessives are pieces of their own', () => {
	const doc = invented('Oslo\'s ports say "we pay" in full.');
	const pieces = piecesOf(doc, {start: 0, end: doc.text.length}) ?? [];
	expect(pieces.filter(({isWord}) => isWord).map(({text}) => text)).toEqual([
		...['Oslo', 'ports', 'say', 'we', 'pay', 'in', 'full'],
	]);
	expect(pieces.filter(({isWord, isQuoted}) => isWord && isQuoted)).toHaveLength(2);
	expect(textOf(pieces)).toBe("Oslo's ports say “we pay” in full.");
	const [first] = pieces;
	expect(first && textOf(replaced(pieces, first, 'Norway'))).toBe(
		"Norway's ports say “we pay” in full.",
	);
});

test('a mark that is not closed: no pieces', () => {
	const doc = invented('Oslo says "we pay in full.');
	expect(piecesOf(doc, {start: 0, end: doc.text.length})).toBeUndefined();
});

test('any text: the pieces cover it without gap or overlap', () => {
	fc.assert(
		fc.property(fc.string({maxLength: 60}), (tail) => {
			const doc = invented(`Norway pays. ${tail}`);
			const pieces = piecesOf(doc, {start: 0, end: doc.text.length});
			let end = 0;
			for (const piece of pieces ?? []) {
				expect(piece.start).toBe(end);
				end = piece.end;
			}
			if (pieces) expect(end).toBe(doc.text.length);
		}),
	);
});
