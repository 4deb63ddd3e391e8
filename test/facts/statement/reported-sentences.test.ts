// The sentences of a quotation, each told in words of our own where it stands alone.
import {expect, test} from 'vitest';
import {readText} from '../../../src/articles/text.js';
import {sentenceAskings} from '../../../src/facts/statement/reported-sentences.js';
import {statementsOf} from '../../../src/facts/statement/statements-of.js';
import {annotate} from '../../../src/make/annotate.js';
import {syntaxPass} from '../../support/syntax-pass.js';

function said(quoted: string): readonly string[] {
	const raw = `Norwegian fisheries minister Ingrid Dahl spoke in Oslo.\n\n“It is late. ${quoted.replace(/\.$/u, ',')}” Ingrid Dahl said.`;
	const reading = readText({name: 'a.txt', raw, given: {}});
	if (!reading.ok) throw new Error('not read');
	const doc = annotate(reading.value, syntaxPass());
	return statementsOf(doc)
		.flatMap((fact) => sentenceAskings(fact, {doc, rivals: []}))
		.flatMap(({clause}) => clause?.reported ?? []);
}

test.each([
	[
		'In this regard, nobody is ready to close the harbours of Iceland, since trade is slow.',
		'nobody was ready to close the harbours of Iceland, since trade was slow',
	],
	[
		'We are tired of it, but the herring of the northern fjords is nearly gone this time, and Iceland will close the northern harbours in June.',
		'Iceland would close the northern harbours in June',
	],
	[
		'The herring was counted in 2008. Since then, no harbour of Iceland has been closed for trawlers.',
		'no harbour of Iceland had been closed for trawlers',
	],
	[
		'If trawlers appear off the coast of Iceland, the harbours will be full of nets.',
		'if trawlers appeared off the coast of Iceland, the harbours would be full of nets',
	],
	[
		'I think the harbours of Iceland will be closed in summer.',
		'the harbours of Iceland would be closed in summer',
	],
])('%s', (quoted, wanted) => {
	expect(said(quoted)).toEqual([wanted]);
});

test.each([
	['Do not close the harbours of Iceland before the winter.'],
	['Then Iceland will close the harbours of the northern coast for good.'],
	['It’s the herring of Iceland that will be gone for good.'],
	['We are ready to talk with Iceland, but we are ready to close the harbours.'],
])('not told in other words: %s', (quoted) => {
	expect(said(quoted)).toEqual([]);
});
