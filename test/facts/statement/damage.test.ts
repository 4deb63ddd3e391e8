// Signs of damage by a machine in a sentence.
import {expect, test} from 'vitest';
import {isDamaged} from '../../../src/facts/statement/damage.js';

test.each([
	['We need legal and legal guarantees.', true],
	['They have duties in regarding the coast.', true],
	['It broke the law, as in in breach of the treaty.', true],
	['We are ready to talk, but we are ready to close the harbours.', true],
	['We are ready to talk, but we are not ready to close the harbours.', false],
	['We will talk, but we will close the harbours.', false],
	['The harbours of the coast are closed for good.', false],
])('%s', (sentence, wanted) => {
	expect(isDamaged(sentence)).toBe(wanted);
});

test('the same words twice are a figure of speech or a slip', () => {
	expect(isDamaged('We hear the words of Oslo, we hear the words of others.')).toBe(true);
});
