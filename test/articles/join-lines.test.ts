// Hard-wrapped text flows again; what was a line of its own stays one.
import fc from 'fast-check';
import {expect, test} from 'vitest';
import {joinLines} from '../../src/articles/join-lines.js';
import {unmask} from '../../src/articles/unmask.js';

const LONG = 'The port of Bergen stays open for all of the ferries in winter,';
const joined = (raw: string): string => joinLines(unmask(raw)).text;

test.each([
	[`${LONG}\nsays Dahl.\n\nIt is cold.`, `${LONG} says Dahl.\n\nIt is cold.`],
	['The port stays\nopen.\n\nIt is cold.', 'The port stays open.\n\nIt is cold.'],
	['It is cold.\nIt is dark.\n\nGood.', 'It is cold.\nIt is dark.\n\nGood.'],
	[`${LONG}\nDAHL: It is cold.\n\nGood.`, `${LONG}\nDAHL: It is cold.\n\nGood.`],
	['It is cold.\nIt is dark.', 'It is cold.\nIt is dark.'],
	['The port\nstays\nopen\nin winter.', 'The port stays open in winter.'],
])('%j', (raw, text) => {
	expect(joined(raw)).toBe(text);
});

test('only line ends change, and nothing moves', () => {
	const piece = fc.constantFrom('Port ', 'open.', '\n', '\n\n', 'DAHL: ', LONG, '• ', 'and');
	fc.assert(
		fc.property(fc.array(piece, {maxLength: 20}), (pieces) => {
			const clean = unmask(pieces.join(''));
			const {text, rawStart} = joinLines(clean);
			expect(rawStart).toBe(clean.rawStart);
			expect(text).toHaveLength(clean.text.length);
			for (let i = 0; i < text.length; i++)
				if (text[i] !== clean.text[i]) expect([clean.text[i], text[i]]).toEqual(['\n', ' ']);
		}),
	);
});
