// What is glued to paragraphs, and what whole paragraphs are.
import fc from 'fast-check';
import {expect, test} from 'vitest';
import {readText} from '../../src/articles/text.js';
import {createDoc} from '../../src/doc/doc.js';
import {runPasses} from '../../src/doc/pass.js';
import {blockParts} from '../../src/passes/block-parts.js';
import {blocksPass} from '../../src/passes/blocks.js';

function blocks(raw: string): readonly (readonly [string, string])[] {
	const reading = readText({name: 'a.txt', raw, given: {}});
	if (!reading.ok) throw new Error('not read');
	const {article, clean, hints} = reading.value;
	const doc = runPasses(createDoc(article, clean, hints), [blocksPass]);
	return doc
		.layer('block')
		.map(({start, end, props}) => [props.label, doc.text.slice(start, end)] as const);
}

test.each([
	['ORLA-NEWS. The port is open.', ['dateline', 'ORLA-NEWS.']],
	['BERGEN, December 14 (NTB) — The port is open.', ['dateline', 'BERGEN, December 14 (NTB) —']],
	['BERGEN - The port is open.', ['dateline', 'BERGEN -']],
	['(NTB) - The port is open.', ['dateline', '(NTB) -']],
] as const)('%s', (raw, line) => {
	expect(blocks(raw)).toEqual([line, ['paragraph', 'The port is open.']]);
});

test.each([
	[
		'The port is open.NORWAYBERGEN and Ferries',
		[
			['paragraph', 'The port is open.'],
			['tags', 'NORWAYBERGEN and Ferries'],
		],
	],
	[
		'The port is open.A ferry leaves the port / photo NTB',
		[
			['paragraph', 'The port is open.'],
			['caption', 'A ferry leaves the port / photo NTB'],
		],
	],
	['The port is open.The ferry is late.', [['paragraph', 'The port is open.The ferry is late.']]],
	['NATO is open. The ferry is late.', [['paragraph', 'NATO is open. The ferry is late.']]],
] as const)('%s', (raw, expected) => {
	expect(blocks(raw)).toEqual(expected);
});

test.each([
	['Photo: Port of Bergen', 'credit'],
	['• © Kari Nord', 'credit'],
	['Leave a Reply', 'form'],
	['and the ferries.', 'fragment'],
	['By Kari Nord', 'byline'],
] as const)('%s is a %s', (line, label) => {
	expect(blocks(`The port is open today.\n\n${line}\n\nThe ferry is late.`)[1]?.[0]).toBe(label);
});

test('the parts of a paragraph cover its words, in order', () => {
	const piece = fc.constantFrom(
		'ORLA',
		'-NEWS. ',
		'The port ',
		'is open.',
		'Tags',
		' photo ',
		'— ',
		'"',
	);
	fc.assert(
		fc.property(fc.array(piece, {minLength: 1, maxLength: 12}), fc.nat(4), (pieces, index) => {
			const text = pieces.join('');
			const parts = blockParts(text, {start: 0, end: text.length}, index);
			const rest = parts.map(({start, end}) => text.slice(start, end)).join('');
			expect(rest.replace(/\s/gu, '')).toBe(text.replace(/\s/gu, ''));
			for (const [i, {start}] of parts.entries())
				expect(start).toBeGreaterThanOrEqual(parts[i - 1]?.end ?? 0);
		}),
	);
});
