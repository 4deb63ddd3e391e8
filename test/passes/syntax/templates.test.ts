// Templates: the same values give the same hashes, another atom or template gives another.
import fc from 'fast-check';
import {expect, test} from 'vitest';
import {compileTemplates, hashFeatures} from '../../../src/passes/syntax/templates.js';

const NAMES = ['a', 'b', 'c'];
const LINES = ['a', 'b', 'a b', 'b c', 'a b c'];
const templates = compileTemplates(NAMES, LINES);

function hashed(values: readonly number[]): readonly number[] {
	const out = new Int32Array(LINES.length);
	hashFeatures(templates, Int32Array.from(values), out);
	return [...out];
}

test('each template has a hash of its own, for the atoms it names alone', () => {
	fc.assert(
		fc.property(
			fc.tuple(fc.integer(), fc.integer(), fc.integer()),
			fc.integer(),
			([a, b, c], other) => {
				const one = hashed([a, b, c]);
				expect(new Set(one).size).toBe(LINES.length);
				expect(hashed([a, b, c])).toEqual(one);
				fc.pre(other !== c);
				const changed = hashed([a, b, other]).map((hash, i) => hash !== one[i]);
				expect(changed).toEqual([false, false, false, true, true]);
			},
		),
		{numRuns: 200, seed: 4},
	);
});

test('what begins alike is hashed once', () => {
	expect(templates.parents.length).toBeLessThan(LINES.join(' ').split(' ').length);
});

test('an unknown atom is our bug', () => {
	expect(() => compileTemplates(NAMES, ['a d'])).toThrow('no atom is called d');
});
