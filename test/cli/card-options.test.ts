// What may be asked of the generator, and how a wrong value is refused.
import {expect, test} from 'vitest';
import {readCardChoice} from '../../src/cli/card-options.js';
import {GATE} from '../../src/facts/gate.js';

test('nothing told: all kinds above the gate', () => {
	expect(readCardChoice({})).toMatchObject({ok: true, value: {minConfidence: GATE}});
});

test('kinds, counts and shares are read', () => {
	const read = readCardChoice({
		max: '20',
		perArticle: '3',
		kinds: 'when, cloze',
		minConfidence: '.9',
	});
	expect(read).toMatchObject({
		value: {max: 20, perArticle: 3, kinds: ['cloze', 'when'], minConfidence: 0.9},
	});
});

test.each([
	[{max: '0'}, '--max'],
	[{perArticle: 'many'}, '--per-article'],
	[{kinds: 'when,why'}, '"why"'],
	[{minConfidence: '2'}, '--min-confidence'],
])('%o is refused by name', (options, named) => {
	const read = readCardChoice(options);
	expect(read.ok ? '' : read.problems[0]?.message).toContain(named);
});
