// The ASCII twin of a frame: only ASCII, and as wide as before.
import fc from 'fast-check';
import {expect, test} from 'vitest';
import {toAscii} from '../../src/look/to-ascii.js';
import {cells} from '../../src/look/width.js';

test.each([
	['“Márquez”…', '"Marquez"~'],
	['\u001B[1m→ next\u001B[22m', '\u001B[1m> next\u001B[22m'],
	['日本 ok', '???? ok'],
])('%s', (text, wanted) => {
	expect(toAscii(text)).toBe(wanted);
});

test('only ASCII is left, line by line as wide as before', () => {
	const text = fc.array(
		fc.oneof(fc.string(), fc.constantFrom('日本', 'é', '…', '👩‍💻', 'שלום', '─')),
	);
	fc.assert(
		fc.property(text, (parts) => {
			const line = parts.join('').replaceAll(/\p{C}/gu, '');
			expect(toAscii(line)).toMatch(/^[\u0000-\u007E]*$/u);
			expect(cells(toAscii(line))).toBe(cells(line));
		}),
	);
});
