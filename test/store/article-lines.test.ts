// Articles one a line: split whatever the chunks, bounded, each told apart from what is none.
import fc from 'fast-check';
import {expect, test} from 'vitest';
import {readArticleLine, splitLines} from '../../src/store/article-lines.js';

async function* chunks(bytes: Uint8Array, sizes: readonly number[]): AsyncGenerator<Uint8Array> {
	let at = 0;
	for (const size of sizes) {
		yield bytes.subarray(at, at + size);
		at += size;
	}
	yield bytes.subarray(at);
}

async function all<T>(source: AsyncIterable<T>): Promise<readonly T[]> {
	const list: T[] = [];
	for await (const one of source) list.push(one);
	return list;
}

test('lines are the same however the bytes arrive', async () => {
	const texts = fc.array(
		fc.string({unit: 'grapheme'}).map((text) => text.replace(/[\r\n]/gu, '')),
		{maxLength: 6},
	);
	await fc.assert(
		fc.asyncProperty(texts, fc.array(fc.integer({min: 1, max: 9})), async (lines, sizes) => {
			const bytes = new TextEncoder().encode(lines.join('\n'));
			const split = await all(splitLines(chunks(bytes, sizes)));
			const wanted = lines.map((text, i) => ({text, number: i + 1}));
			expect(split).toEqual(
				wanted.map((line) => line).filter(({text}) => text.trim() !== '' && text !== '\uFEFF'),
			);
		}),
	);
});

test('a line that is too long is told once and holds no memory; the next is read', async () => {
	const bytes = new TextEncoder().encode(`a\n${'x'.repeat(100)}\nb`);
	const sizes = Array.from({length: 20}, () => 5);
	expect(await all(splitLines(chunks(bytes, sizes), 20))).toEqual([
		{text: 'a', number: 1},
		{text: null, number: 2},
		{text: 'b', number: 3},
	]);
});

const read = (text: string | null, given = {}) =>
	readArticleLine({text, number: 7}, 'standard input', given);

test('what a line says of its article is known of it', async () => {
	const line = {
		id: 12,
		text: 'A river is long.',
		title: 'Rivers',
		published: '2021-12-08',
		author: null,
	};
	const found = await read(JSON.stringify(line), {publisher: 'The Post', title: 'Other'});
	expect(found).toMatchObject({
		ok: true,
		value: {
			id: '12',
			reading: {
				article: {
					raw: 'A river is long.',
					source: {
						title: 'Rivers',
						publisher: 'The Post',
						published: '2021-12-08',
						publishedBy: 'given',
					},
				},
			},
		},
	});
});

test('HTML in a line is read as HTML', async () => {
	const found = await read(
		JSON.stringify({text: '<html><body><p>A river is long.</p></body></html>'}),
	);
	expect(found).toMatchObject({ok: true, value: {reading: {clean: {text: 'A river is long.'}}}});
});

test.each([
	['{"text": ', 'line-not-article', 'not JSON'],
	['[]', 'line-not-article', 'no article'],
	['{"id": "a"}', 'line-not-article', '"text" is missing'],
	['{"text": 3}', 'line-not-article', '"text" should be text, and is 3'],
	['{"id": [], "text": "a"}', 'line-not-article', '"id" should be text or a number, and is Array'],
	['3', 'line-not-article', 'it is no object in braces'],
	['{"text": " "}', 'file-empty', 'no text'],
	['{"text": "&nbsp;"}', 'file-empty', 'no text'],
	[null, 'line-too-long', 'too long'],
	['{"__proto__": {"text": "a"}}', 'line-not-article', '"text" is missing'],
])('%s is one problem with its line', async (text, code, message) => {
	const found = await read(text);
	expect(found.ok ? [] : found.problems).toEqual([
		expect.objectContaining({
			code,
			message: expect.stringContaining(message),
			file: 'standard input',
			line: 7,
			hint: expect.any(String),
		}),
	]);
});

test('a date that is none is a warning', async () => {
	const found = await read(JSON.stringify({text: 'A river is long.', published: 'yesterday'}));
	expect(found).toMatchObject({ok: true, warnings: [{code: 'line-date', line: 7}]});
});
