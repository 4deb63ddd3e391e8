// Words that tell what they are about.
import {expect, test} from 'vitest';
import {isTopical} from '../../../src/facts/statement/topical.js';
import {invented} from '../invented.js';

const doc = invented(
	`The quota of the herring fleet was cut. The quota had been cut before, and no quota was ever raised. The quota again. ${'The weather was fine and the sea was calm. '.repeat(70)}`,
);

test.each([
	['We shall ask Bergen for help again', true],
	['We shall need 12 boats for that', true],
	['Every cut of a quota hurts us', true],
	['We were all very glad to be back', false],
	['I thought somebody had to do something', false],
])('%s', (sentence, isTold) => {
	expect(isTopical(doc, sentence)).toBe(isTold);
});
