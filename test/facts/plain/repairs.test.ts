// Slips of translation put right, lists taken up again, inserted clauses left out.
import {expect, test} from 'vitest';
import {piecesOf, textOf} from '../../../src/facts/plain/pieces.js';
import {repaired, withListed, withoutInserted} from '../../../src/facts/plain/repairs.js';
import {at, invented} from '../invented.js';

function pieces(text: string) {
	const doc = invented(text);
	return piecesOf(doc, {start: 0, end: doc.text.length}) ?? [];
}

test.each([
	['They have duties in regarding the coast.', 'They have duties regarding the coast.'],
	['It acts as in in breach of it.', 'It acts as in breach of it.'],
	['He said “in regarding the coast”.', 'He said “in regarding the coast”.'],
	['Oslo refused calls from the coast.', 'Oslo refused calls from the coast.'],
	['Oslo refused from a deal.', 'Oslo refused a deal.'],
	[
		'Oslo refused at the beginning of this year from a deal.',
		'Oslo refused at the beginning of this year a deal.',
	],
	['The ports of the coast are closed.', 'The ports of the coast are closed.'],
])('%s', (text, wanted) => {
	expect(textOf(repaired(pieces(text)))).toBe(wanted);
});

test.each([
	[
		'after the accession of these countries',
		'with Sweden, Finland in it, ',
		'after the accession of Sweden and Finland',
	],
	[
		'after the accession of these countries',
		'with Sweden in it, ',
		'after the accession of these countries',
	],
	['could be resolved these states', 'of Sweden and Finland ', 'could be resolved these states'],
])('%s behind %s', (text, before, wanted) => {
	expect(textOf(withListed(pieces(text), before))).toBe(wanted);
});

test('an inserted clause leaves a comma where no verb follows', () => {
	const doc = invented('In the north, she said, all ports are closed.');
	const found = piecesOf(doc, {start: 0, end: doc.text.length}) ?? [];
	expect(textOf(withoutInserted(found, at(doc, ', she said, ')))).toBe(
		'In the north, all ports are closed.',
	);
});

test('nobody refuses from something', () => {
	expect(textOf(repaired(pieces('Oslo refused in May from a dialogue on herring.')))).toBe(
		'Oslo refused in May a dialogue on herring.',
	);
});
