// Markdown: words without marks, offsets, front matter, and Markdown no person wrote.
import fc from 'fast-check';
import {expect, test} from 'vitest';
import {readMarkdown} from '../../src/articles/markdown.js';
import type {Reading} from '../../src/articles/reading.js';
import {expectLettersFound, expectSound, rawWords} from './readings.js';

const TEXT = `---
title: "Bridge: and board"
date: 2021-12-08
author: [Ina Berg, 'Ole Lund']
url: https://example.org/bridge#top
---
# Bridge and board
The minister, *Ada Quill*, said that
the \\*bridge\\* would be **re**built &amp; paid.  
Nobody left.

> "We have [signed](https://example.org/paper) it,"
> Quill said.

- The board meets
  again in June.
- A second reading follows.

![a picture](x.png)

<div>no words</div>

\`\`\`
no code
\`\`\`
`;

function read(raw: string): Reading {
	const result = readMarkdown({name: 'a.md', raw, given: {}});
	if (!result.ok) throw new Error('never');
	return result.value;
}

test('Markdown gives its words', () => {
	expect(read(TEXT).clean.text).toBe(
		[
			'Bridge and board',
			'The minister, Ada Quill, said that the *bridge* would be rebuilt & paid.\nNobody left.',
			'"We have signed it," Quill said.',
			'The board meets again in June.',
			'A second reading follows.',
		].join('\n\n'),
	);
});

test('a cited span shows the same words in the file', () => {
	const reading = read(TEXT);
	expectSound(reading);
	expectLettersFound(reading);
	expect(rawWords(reading, '"We have signed it,"')).toBe(
		'"We have [signed](https://example.org/paper) it,"',
	);
	expect(rawWords(reading, 'it," Quill')).toBe('it,"\n> Quill');
});

test('headings and items are told, front matter is metadata', () => {
	const {article, clean, hints} = read(TEXT);
	expect(hints.map(({start, end, props}) => [props.label, clean.text.slice(start, end)])).toEqual([
		['headline', 'Bridge and board'],
		['item', 'The board meets again in June.'],
		['item', 'A second reading follows.'],
	]);
	expect(article.source).toEqual({
		title: 'Bridge: and board',
		author: 'Ina Berg, Ole Lund',
		published: '2021-12-08',
		publishedBy: 'metadata',
		address: 'https://example.org/bridge',
	});
});

test.each([
	['no front matter', 'Words, said he.\n\n---\n\nMore words.', 'Words, said he.\n\nMore words.'],
	['front matter never closed', '---\ntitle: A', 'title: A'],
	['CRLF', '# A\r\nB c\r\nd\r\n\r\nE', 'A\n\nB c d\n\nE'],
	['nothing', '', ''],
	['inline code', 'The `code` stays.', 'The code stays.'],
])('%s', (_, raw, text) => {
	expect(read(raw).clean.text).toBe(text);
});

test.each([
	['deep quotes', '>'.repeat(100_000)],
	['deep lists', '- '.repeat(100_000)],
	['many brackets', '['.repeat(200_000)],
	['many stars', '*a_b '.repeat(200_000)],
	['many backticks', '`a``b'.repeat(200_000)],
	['a line of 5 MB', 'Words of one line, said he. '.repeat(190_000)],
	['many tags', '<a '.repeat(100_000)],
])('%s: no overflow, and over before the time limit of a test', (_, marks) => {
	expectSound(read(`${marks}Words, said he.`));
});

test('mutated Markdown never throws and keeps words and offsets together', () => {
	const piece = fc.constantFrom(
		...['*', '_', '`', '> ', '- ', '1. ', '\n', '\n\n', '\r\n', '[', '](', ')', '![', '<', '&amp;'],
		...[
			'\\',
			'---\n',
			'# ',
			'\t',
			'\u0001',
			'\u2029',
			'😀',
			'\u0000',
			'&#32;',
			'<!--',
			'```\n',
			'===',
		],
	);
	const cut = fc.tuple(fc.nat(TEXT.length), fc.nat(20), piece);
	fc.assert(
		fc.property(fc.array(cut, {minLength: 1, maxLength: 8}), (cuts) => {
			const reading = read(
				cuts.reduce((md, [at, n, one]) => md.slice(0, at) + one + md.slice(at + n), TEXT),
			);
			expectSound(reading);
			expectLettersFound(reading);
		}),
		{numRuns: 500},
	);
});
