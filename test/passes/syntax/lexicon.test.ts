// What the lexicon knows of words and of their inflected forms.
import {expect, test} from 'vitest';
import {sensesOf, UNKNOWN, VERB_BIT} from '../../../src/passes/syntax/lexicon.js';
import {syntaxWeights} from '../../support/syntax-pass.js';

const {lexicon} = syntaxWeights();

test.each([
	['announce', 'announces'],
	['announce', 'announced'],
	['announce', 'announcing'],
	['deny', 'denies'],
	['deny', 'denied'],
	['permit', 'permitted'],
	['say', 'said'],
])('%s is known in %s', (verb, form) => {
	const {verb: kind, frames} = sensesOf(lexicon, verb);
	expect(kind).toBeGreaterThan(0);
	expect(sensesOf(lexicon, form)).toMatchObject({verb: kind, frames});
});

test.each([
	['treaty', 'treaties'],
	['minister', 'ministers'],
	['church', 'churches'],
])('%s is known in %s', (noun, form) => {
	const {noun: kind} = sensesOf(lexicon, noun);
	expect(kind).toBeGreaterThan(0);
	expect(sensesOf(lexicon, form).noun).toBe(kind);
});

test('a form is told from its verb, and a verb from what is none', () => {
	expect(sensesOf(lexicon, 'announces').known).not.toBe(sensesOf(lexicon, 'announce').known);
	expect(sensesOf(lexicon, 'announce').known & VERB_BIT).toBe(VERB_BIT);
	expect(sensesOf(lexicon, 'treaty').known & VERB_BIT).toBe(0);
});

test.each(['', 's', 'ed', 'qzxvk', 'ingings', '🙂', 'x'.repeat(5000)])(
	'“%s” is unknown or harmless',
	(word) => {
		const senses = sensesOf(lexicon, word);
		expect(Object.keys(senses)).toEqual(Object.keys(UNKNOWN));
	},
);
