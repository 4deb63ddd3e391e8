// Whether a passage is a clause, by tags or, where nobody has tagged it, by the forms of its words.
import {expect, test} from 'vitest';
import {beginsAsClause, hasFiniteVerb} from '../../../src/facts/plain/finite.js';
import {piecesOf} from '../../../src/facts/plain/pieces.js';
import {invented} from '../invented.js';

test.each([
	['the ports closed', true],
	['the ports of the north', false],
	['if Oslo closed the ports, trawlers would leave', true],
	['if Oslo closed the ports', false],
	['after the accession of Norway, trawlers would leave', true],
	['after the trawlers close it, the ports would leave', false],
	['if more trawlers appear on the coast, the ports would close', true],
	// Nobody has told that "appear" is the verb: it would stay as it is before "would".
	['if a trawler appear, the ports would close', false],
])('“%s”: %s', (passage, isClause) => {
	const doc = invented(`${passage}.`);
	expect(hasFiniteVerb(piecesOf(doc, {start: 0, end: passage.length}) ?? [])).toBe(isClause);
});

test.each([
	['the ports closed when it rained', true],
	['the idea that the ports closed', false],
	['the harbour for asking whether the ports closed', false],
	['the ports asked whether it closed', true],
	['the growing rift of the ports, even as trawlers left', false],
])('“%s” begins as a clause: %s', (passage, begins) => {
	const doc = invented(`${passage}.`);
	expect(beginsAsClause(piecesOf(doc, {start: 0, end: passage.length}) ?? [])).toBe(begins);
});
