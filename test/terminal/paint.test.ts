// Painting: whatever was on the screen, it shows the wanted frame afterwards, and equal rows cost nothing.
import fc from 'fast-check';
import {expect, test} from 'vitest';
import {paint} from '../../src/terminal/paint.js';

const ESCAPE = /\u001B\[(?:(\d+);(\d+)H|(\?2026[hl])|(0?m)|(K))/gu;

/** The rows a terminal shows after the bytes; it knows only what paint may send. */
function replay(rows: readonly string[], bytes: string): readonly string[] {
	const screen = [...rows];
	let row = 0;
	let at = 0;
	for (const match of bytes.matchAll(ESCAPE)) {
		const text = bytes.slice(at, match.index);
		if (text !== '') screen[row] = text + (screen[row] ?? '').slice(text.length);
		const written = text.length;
		if (match[1] !== undefined) row = Number(match[1]) - 1;
		if (match[5] !== undefined)
			screen[row] = (screen[row] ?? '').slice(0, written || lengthAt(bytes, match.index));
		at = match.index + match[0].length;
	}
	expect(bytes.slice(at)).toBe('');
	return screen;
}

/** Text written to this row before the line is cleared behind it. */
function lengthAt(bytes: string, end: number): number {
	const before = bytes.slice(0, end).replace(/\u001B\[0?m$/u, '');
	return before.slice(before.lastIndexOf('H') + 1).length;
}

const frame = fc.array(fc.stringMatching(/^[a-z ]{0,12}$/), {maxLength: 8});

test('the painted screen is the wanted screen', () => {
	fc.assert(
		fc.property(frame, frame, (before, wanted) => {
			const after = replay(before, paint(before, wanted));
			const rows = Math.max(before.length, wanted.length);
			expect(Array.from({length: rows}, (_, i) => after[i] ?? '')).toEqual(
				Array.from({length: rows}, (_, i) => wanted[i] ?? ''),
			);
		}),
	);
});

test('rows that stay cost nothing, one that changes only itself', () => {
	expect(paint(['a', 'b'], ['a', 'b'])).toBe('');
	const bytes = paint(['same', 'old', 'same'], ['same', 'new', 'same']);
	expect(bytes).toContain('\u001B[2;1Hnew');
	expect(bytes).not.toContain('same');
	expect(bytes.length).toBeLessThan(40);
});
