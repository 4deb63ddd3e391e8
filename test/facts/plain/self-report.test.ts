// Whether a clause that begins with "he" or "she" can only be about its speaker.
import {expect, test} from 'vitest';
import {piecesOf} from '../../../src/facts/plain/pieces.js';
import {reportsSelf} from '../../../src/facts/plain/self-report.js';
import {invented} from '../invented.js';

test.each([
	['she intends to close the ports', 'Ingrid Dahl', true],
	['she would never sign the herring treaty', 'Ingrid Dahl', true],
	['she is still proud of the fleet', 'Ingrid Dahl', true],
	['he intends to close the ports', 'Ingrid Dahl', false],
	['she would be a bad minister', 'Ingrid Dahl', false],
	['she has lost the ports', 'Ingrid Dahl', false],
	['the ministry intends to close the ports', 'Ingrid Dahl', false],
])('%s (%s): %s', (clause, speaker, isSelf) => {
	const doc = invented(`${clause}.`);
	const pieces = piecesOf(doc, {start: 0, end: clause.length}) ?? [];
	expect(reportsSelf(pieces, speaker)).toBe(isSelf);
});
