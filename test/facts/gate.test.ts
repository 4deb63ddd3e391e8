// A plain speaker lifts a reported clause over the gate, a doubtful one keeps it out.
import {expect, test} from 'vitest';
import type {FactKey} from '../../src/facts/fact.js';
import {GATE, surety} from '../../src/facts/gate.js';

const rated = (confidence: number, rules: readonly string[], kind = 'statement'): number =>
	surety({
		kind,
		key: 'f000000000001' as FactKey,
		props: {},
		evidence: [],
		candidates: [],
		confidence,
		rules,
	});

test.each([
	[0.5, ['indirect/that', 'who/name'], true],
	[0.7, ['indirect/that', 'who/pronoun-likely'], false],
	[0.5, ['indirect/that', 'who/pronoun-certain'], true],
	[0.9, ['statement/behind', 'who/pronoun-open'], false],
	[0.7, ['quotes/pair', 'who/name'], true],
	[0.4, ['indirect/that', 'who/name'], false],
])('%d by %o: %s', (confidence, rules, isAsked) => {
	expect(rated(confidence, rules) >= GATE).toBe(isAsked);
});

test('what the article itself tells must be surer than what wording checks again', () => {
	expect(rated(0.75, ['event/occasion'], 'event') >= GATE).toBe(false);
	expect(rated(0.7, ['treaty/named'], 'treaty') >= GATE).toBe(false);
	expect(rated(0.86, ['event/occasion'], 'event') >= GATE).toBe(true);
	expect(rated(0.7, ['event/occasion', 'event/claimed'], 'event') >= GATE).toBe(true);
});

test('more confidence is never less surety', () => {
	for (const rules of [[], ['who/name', 'indirect/that'], ['who/role-close']])
		for (let share = 0; share < 1; share += 0.1)
			expect(rated(share, rules)).toBeLessThanOrEqual(rated(share + 0.1, rules));
});
