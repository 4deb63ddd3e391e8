// What invented sentences say of instruments, and whose claim it is.
import {expect, test} from 'vitest';
import {readText} from '../../../src/articles/text.js';
import {GATE, surety} from '../../../src/facts/gate.js';
import {extractTreaties} from '../../../src/facts/treaty/extract.js';
import {annotate} from '../../../src/make/annotate.js';

function facts(raw: string) {
	const reading = readText({name: 'a.txt', raw, given: {}});
	if (!reading.ok) throw new Error('not read');
	return extractTreaties(annotate(reading.value));
}

test.each([
	['Moscow fears weapons prohibited by the INF Treaty in Europe.', 'prohibited by'],
	['The port state violates the Kyoto Protocol every year.', 'violates'],
	['In accordance with the Kyoto Protocol, the port burns less coal.', 'in accordance with'],
	['The Kyoto Protocol expired at last.', 'expired'],
	[
		'Nobody keeps the commitments outlined in Article 5 of the North Atlantic Treaty.',
		'commitments outlined in',
	],
	['Many people like the Kyoto Protocol.', null],
] as const)('%s', (raw, relation) => {
	const [fact] = facts(raw);
	expect(fact?.props.relation).toBe(relation);
	expect((fact ? surety(fact) : 0) >= GATE).toBe(relation !== null);
	expect(fact?.evidence[0]?.words).toBe(raw);
});

test('a claim belongs to its speaker', () => {
	const [fact] = facts('Ingrid Dahl said that the port violates the Kyoto Protocol.');
	expect(fact?.props.claimedBy?.name).toBe('Ingrid Dahl');
});

test('two names of one instrument in a sentence are one fact', () => {
	const raw =
		'They fear weapons banned by the INF Treaty (Treaty on the Elimination of Intermediate-Range and Shorter-Range Missiles).';
	expect(facts(raw)).toHaveLength(1);
});
