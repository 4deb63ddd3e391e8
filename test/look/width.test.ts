// Widths that are told at a glance are those that are measured, and wrapped lines fit and lose no word.
import fc from 'fast-check';
import stringWidth from 'string-width';
import {expect, test} from 'vitest';
import {cells, graphemes} from '../../src/look/width.js';
import {wrap} from '../../src/look/wrap.js';

test('every character of the basic plane up to the symbols is as wide as measured', () => {
	for (let code = 0x20; code < 0x2c00; code++) {
		const text = String.fromCharCode(code);
		if (cells(`a${text}`) !== stringWidth(`a${text}`)) throw new Error(`U+${code.toString(16)}`);
		expect(graphemes(text)).toEqual([text]);
	}
});

const words = fc.array(
	fc.oneof(
		fc.string({unit: 'grapheme', minLength: 1, maxLength: 9}),
		fc.constantFrom('“harbour”', '漢字', '👩‍👩‍👧', 'e\u0301t\u00e9', 'שלום', 'w'.repeat(40)),
	),
	{maxLength: 20},
);

test('a grapheme wider than the line stands alone', () => {
	expect(wrap('\u{1D158}\u{1D165}\u{1D16E} a', 2)).toEqual(['\u{1D158}\u{1D165}\u{1D16E}', 'a']);
});

test('wrapped lines fit, and together are the text', () => {
	fc.assert(
		fc.property(words, fc.integer({min: 2, max: 30}), (parts, width) => {
			const text = parts.join(' ').replaceAll('\n', ' ');
			const lines = wrap(text, width);
			expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
			// A grapheme that is wider than the line stands alone: nothing can be done about it.
			for (const line of lines)
				if (graphemes(line).length > 1) expect(cells(line)).toBeLessThanOrEqual(width);
		}),
	);
});
