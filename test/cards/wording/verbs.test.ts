// Verb forms: regular spelling by rule, irregular ones from the table.
import {expect, test} from 'vitest';
import {pastOf, verbReadings} from '../../../src/cards/wording/verbs.js';
import VERBS from '../../../src/cards/wording/verbs.json' with {type: 'json'};

test.each([
	['retaliate', 'retaliated'],
	['plan', 'planned'],
	['admit', 'admitted'],
	['open', 'opened'],
	['deny', 'denied'],
	['stay', 'stayed'],
	['fix', 'fixed'],
	['show', 'showed'],
	['hold', 'held'],
	['undertake', 'undertook'],
])('%s, %s', (base, past) => {
	expect(pastOf(base)).toBe(past);
	expect(verbReadings(past)).toContainEqual({base, form: 'past'});
});

test('every row of the table is three forms or one word, each once', () => {
	const bases = [...VERBS.irregular.map(([base]) => base), ...VERBS.regular];
	expect(new Set(bases).size).toBe(bases.length);
	for (const row of VERBS.irregular) expect(row).toHaveLength(3);
	for (const base of VERBS.regular) expect(base).toMatch(/^[a-z]{2,}$/u);
	for (const base of VERBS.doubling) expect(VERBS.regular).toContain(base);
});

test('what is no verb has no reading', () => {
	expect(verbReadings('herring')).toEqual([]);
});
