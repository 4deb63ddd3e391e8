// The word tables: small letters, no word twice, every letter one the grammar knows.
import {readFileSync} from 'node:fs';
import {expect, test} from 'vitest';

const SRC = new URL('../../../src/passes/dates/', import.meta.url);
const load = (name: string): Record<string, unknown> =>
	JSON.parse(readFileSync(new URL(name, SRC), 'utf8'));

const {about, ...letters} = load('words.json');

test('every table says what it holds', () => {
	expect(about).toEqual(expect.any(String));
	expect(load('tense.json')['about']).toEqual(expect.any(String));
	expect(load('vetoes.json')['about']).toEqual(expect.any(String));
});

test('the grammar has one letter for each word', () => {
	const words = Object.values(letters).flatMap((table) => Object.keys(table as object));
	expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([]);
	expect(words.filter((word) => !/^[a-z]+$/u.test(word))).toEqual([]);
	expect(Object.keys(letters).filter((letter) => !/^[A-Za-z]$/u.test(letter))).toEqual([]);
	for (const table of Object.values(letters))
		for (const value of Object.values(table as object)) expect(value).toEqual(expect.any(Number));
});

test('every letter of the tables is used by a rule', () => {
	const rules = ['absolute-rules.ts', 'relative-rules.ts']
		.map((name) => readFileSync(new URL(name, SRC), 'utf8'))
		.join('');
	const patterns = [...rules.matchAll(/(?:pattern:|COUNT =|YEAR =|DAY =)\s+(['"`].*['"`])/gu)].join(
		'',
	);
	const unused = Object.keys(letters).filter((letter) => !patterns.includes(letter));
	expect(unused).toEqual(['x']);
});

test.each(['tense.json', 'vetoes.json'])('%s lists small words, each once', (name) => {
	const {about: _, ...lists} = load(name);
	for (const [list, words] of Object.entries(lists) as [string, string[]][]) {
		expect(
			words.filter((word) => !/^[a-z]+$/u.test(word)),
			list,
		).toEqual([]);
		expect(
			words.filter((word, at) => words.indexOf(word) !== at),
			list,
		).toEqual([]);
	}
});
