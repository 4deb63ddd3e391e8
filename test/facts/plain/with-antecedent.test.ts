// Whom "he" and "she" mean in a reported clause: the speaker, or the one other person who can be meant.
import {expect, test} from 'vitest';
import {plainClause} from '../../../src/facts/plain/plain-clause.js';
import {at, invented} from '../invented.js';

const LEAD = 'Norwegian fisheries minister Ingrid Dahl closed the northern ports in May.';

function plain(sentence: string, clause: string, speaker: string): string | null {
	const doc = invented(`${LEAD} ${sentence}`);
	return plainClause(doc, at(doc, clause), speaker)?.reported ?? null;
}

test.each([
	// A woman, told by a man or a body.
	[
		'Danish envoy Robert Lund said she will open Bergen again.',
		'she will open Bergen again',
		'Robert Lund',
		'Ingrid Dahl would open Bergen again',
	],
	[
		'The Harbour Council said her fleet will cost too much.',
		'her fleet will cost too much',
		'Harbour Council',
		'Ingrid Dahl’s fleet would cost too much',
	],
	// The speaker, though another man is named behind or in the sentence before.
	[
		'Denmark sent Peter Moe. Robert Lund said he had met Peter Moe in Bergen.',
		'he had met Peter Moe in Bergen',
		'Robert Lund',
		'he had met Peter Moe in Bergen',
	],
	[
		'Robert Lund said he holds Bergen "dear to my heart".',
		'he holds Bergen "dear to my heart"',
		'Robert Lund',
		'he held Bergen “dear to my heart”',
	],
])('%s', (sentence, clause, speaker, wanted) => {
	expect(plain(sentence, clause, speaker)).toBe(wanted);
});

test.each([
	// Another man before him in the sentence, a participle, and a possessive may mean the other one.
	[
		'Denmark sent Peter Moe. After Peter Moe came, Robert Lund said he had lost the port.',
		'he had lost the port',
	],
	[
		'Denmark sent Peter Moe. Robert Lund went on, noting that he had lost the port.',
		'he had lost the port',
	],
	['Denmark sent Peter Moe. Robert Lund said his ports were closed.', 'his ports were closed'],
])('nobody can tell who is meant: %s', (sentence, clause) => {
	expect(plain(sentence, clause, 'Robert Lund')).toBe(null);
});
