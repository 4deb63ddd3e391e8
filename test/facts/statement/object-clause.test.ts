// Verbs with an object and more keep their pattern: called something a thing, proposed that somebody act.
import {expect, test} from 'vitest';
import type {PlainClause} from '../../../src/facts/plain/plain-clause.js';
import {objectClause} from '../../../src/facts/statement/object-clause.js';
import type {StatementFact} from '../../../src/facts/statement/statement.js';
import {at, fact, invented, person} from '../invented.js';

const doc = invented('Ingrid Dahl spoke.');
function told(cue: string, rule: string, reported: string) {
	const base: StatementFact = {
		...fact(doc, 'statement', at(doc, 'spoke'), {
			form: 'indirect',
			speaker: person('Ingrid Dahl'),
			reportedBy: null,
			act: 'said',
			cue,
			content: [at(doc, 'spoke')],
			attribution: at(doc, 'Ingrid Dahl'),
			addressee: null,
			occasion: null,
			when: null,
		}),
		rules: [rule],
	};
	const clause: PlainClause = {asWritten: reported, reported, pieces: []};
	const found = objectClause(base, clause);
	return found && `${found.verb.past}${found.said}`;
}

test.each([
	[
		'offer',
		'indirect/objInf',
		'Norway not to build ports and not to fish there',
		'proposed that Norway not build ports and not fish there',
	],
	[
		'call',
		'indirect/called',
		'the ports of Norway a “ruin”',
		'called the ports of Norway a “ruin”',
	],
	['see', 'indirect/called', 'the ports of Norway a “ruin”', null],
	['promise', 'indirect/inf', 'to close all ports of Norway', null],
])('%s %s %s', (cue, rule, reported, wanted) => {
	expect(told(cue, rule, reported)).toBe(wanted);
});
