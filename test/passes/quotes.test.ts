// Quotations of invented paragraphs, in all the ways papers mark them and forget to.
import fc from 'fast-check';
import {expect, test} from 'vitest';
import {readText} from '../../src/articles/text.js';
import {createDoc} from '../../src/doc/doc.js';
import {runPasses} from '../../src/doc/pass.js';
import {blocksPass} from '../../src/passes/blocks.js';
import {quotesPass} from '../../src/passes/quotes/quotes.js';

function quotes(raw: string): readonly string[] {
	const reading = readText({name: 'a.txt', raw, given: {}});
	if (!reading.ok) throw new Error('not read');
	const {article, clean, hints} = reading.value;
	const doc = runPasses(createDoc(article, clean, hints), [blocksPass, quotesPass]);
	return doc.layer('quote').map(({props}) => doc.text.slice(props.inner.start, props.inner.end));
}

test.each([
	['“The port is open,” said Dahl.', ['The port is open,']],
	['"The port is open," said Dahl.', ['The port is open,']],
	['«The port is open», said Dahl.', ['The port is open']],
	['»The port is open«, said Dahl.', ['The port is open']],
	['„The port is open,“ said Dahl. „It is cold.“', ['The port is open,', 'It is cold.']],
	["``The port is open,'' said Dahl.", ['The port is open,']],
	['‘The port is open,’ said Dahl, whose ferry’s late.', ['The port is open,']],
	['“The port is “open” today,” said Dahl.', ['The port is “open” today,']],
	['"The port is "open" today," said Dahl.', ['The port is "open" today,']],
	['“The port is open, ”Dahl said. “It is cold.”', ['The port is open,', 'It is cold.']],
	['“The port is open, "Dahl said.', ['The port is open,']],
	['“The port is open — said Dahl, who left.', ['The port is open']],
	['Dahl called it “fine“ and left.', ['fine']],
	['The pipe is 5" wide. "It is cold," said Dahl.', ['It is cold,']],
	['Nobody said a thing.', []],
	['', []],
] as const)('%s', (raw, expected) => {
	expect(quotes(raw)).toEqual(expected);
});

test.each([
	[
		'opened anew in each paragraph, closed in the last',
		'“The port is open.\n\n“It is cold.\n\n“We stay,” said Dahl.',
		['The port is open.', 'It is cold.', 'We stay,'],
	],
	[
		'opened once, closed three paragraphs on',
		'“The port is open.\n\nIt is cold.\n\nWe stay,” said Dahl.',
		['The port is open.\n\nIt is cold.\n\nWe stay,'],
	],
	[
		'never closed: it ends with its paragraph',
		'“The port is open, said Dahl.\n\nThe ferry is late.\n\n“It is cold,” said Nord.',
		['The port is open, said Dahl.', 'It is cold,'],
	],
] as const)('%s', (_name, raw, expected) => {
	expect(quotes(raw)).toEqual(expected);
});

test('whatever the marks, quotations stand apart and in order', () => {
	const piece = fc.constantFrom(
		'“',
		'”',
		'"',
		'«',
		'»',
		'„',
		"''",
		' The port',
		' is open',
		',',
		'.',
		'\n\n',
		' — said Dahl',
	);
	fc.assert(
		fc.property(fc.array(piece, {maxLength: 40}), (pieces) => {
			const reading = readText({name: 'a.txt', raw: `Bergen ${pieces.join('')}`, given: {}});
			if (!reading.ok) throw new Error('not read');
			const {article, clean, hints} = reading.value;
			const doc = runPasses(createDoc(article, clean, hints), [blocksPass, quotesPass]);
			let free = 0;
			for (const {start, end, props} of doc.layer('quote')) {
				expect(start).toBeGreaterThanOrEqual(free);
				expect(props.inner.start).toBeGreaterThan(start - 1);
				expect(props.inner.end).toBeLessThanOrEqual(end);
				free = end;
			}
		}),
		{numRuns: 300},
	);
});
