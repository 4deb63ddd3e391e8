// "The inquiry" behind an inquiry told of before points back; "the world" does not.
import {readFileSync} from 'node:fs';
import * as v from 'valibot';
import {expect, test} from 'vitest';
import {knownFromBefore} from '../../../src/facts/plain/known-things.js';
import {invented} from '../invented.js';

const doc = invented(
	'Norway began an inquiry, heard fishermen, wrote letters, met the world and saw a harbour film. Here it ends.',
);
const AT = doc.text.indexOf('Here');

test.each([
	['The inquiry heard nobody.', 'inquiry'],
	['Nobody liked the harbour film.', 'harbour film'],
	['The latest quotas will harm Bergen.', 'latest quotas'],
	['Of the three, Bergen is best.', 'three'],
	['The inquiry of Bergen heard nobody.', null],
	['Nobody in the world knew.', null],
	['The fishermen of Bergen knew.', null],
	['The ship sank.', null],
	['Nobody read the letters.', 'letters'],
	['The White House knew of the North Sea.', null],
])('%s', (text, wanted) => {
	expect(knownFromBefore(doc, AT, text)).toBe(wanted);
});

test('the table holds words in lower case, each once', () => {
	const table = v.parse(
		v.strictObject({
			about: v.string(),
			known: v.array(v.pipe(v.string(), v.regex(/^\p{Ll}+$/u))),
			fresh: v.array(v.pipe(v.string(), v.regex(/^\p{Ll}+$/u))),
			pointingPlurals: v.array(v.pipe(v.string(), v.regex(/^\p{Ll}+s$/u))),
		}),
		JSON.parse(readFileSync('src/facts/plain/known-things.json', 'utf8')),
	);
	expect(new Set(table.known).size).toBe(table.known.length);
	expect(new Set(table.fresh).size).toBe(table.fresh.length);
	expect(new Set(table.pointingPlurals).size).toBe(table.pointingPlurals.length);
});
