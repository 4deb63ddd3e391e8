// Reports that rules over words miss and trees show, on invented sentences.
import {expect, test} from 'vitest';
import {readText} from '../../../src/articles/text.js';
import {words} from '../../../src/doc/doc.js';
import {actCalled} from '../../../src/facts/statement/indirect/lexicon.js';
import NOUNS from '../../../src/facts/statement/indirect/nouns.json' with {type: 'json'};
import {treeReports} from '../../../src/facts/statement/indirect/tree-reports.js';
import {annotate} from '../../../src/make/annotate.js';
import {syntaxPass} from '../../support/syntax-pass.js';

function reports(raw: string) {
	const reading = readText({name: 'a.txt', raw, given: {}});
	if (!reading.ok) throw new Error('not read');
	const doc = annotate(reading.value, syntaxPass());
	return treeReports(doc, new Set()).map(({subject, lemma, content, rules}) => [
		words(doc, subject),
		lemma,
		content.map((span) => words(doc, span)).join(' … '),
		rules[0],
	]);
}

test.each([
	[
		'Officials told Radio North every claim will be checked.',
		['Officials', 'tell', 'every claim will be checked', 'indirect/tree-clause'],
	],
	[
		'It was reported by Norwegian officials that the port would close.',
		['Norwegian officials', 'report', 'that the port would close', 'indirect/tree-by'],
	],
	[
		'Ingrid Dahl repeated her claim that the port was closed.',
		['Ingrid Dahl', 'repeat', 'that the port was closed', 'indirect/tree-clause'],
	],
	[
		'Nobody in the harbour believed the minister’s claim that the port was closed.',
		['the minister', 'claim', 'that the port was closed', 'indirect/noun-that'],
	],
	[
		'The minister expressed the hope that the talks would go on.',
		['The minister', 'hope', 'that the talks would go on', 'indirect/noun-that'],
	],
])('%s', (raw, report) => {
	expect(reports(raw)).toContainEqual(report);
});

test.each([
	'“The port is closed,” said Ingrid Dahl of the harbour office.',
	'Ingrid Dahl said: “The port is closed for good, and nobody minds.”',
	'Ingrid Dahl said as she left the harbour office.',
	'Ingrid Dahl would say that the port was closed.',
	'He declined to say anything about the port.',
])('%s: nothing', (raw) => {
	expect(reports(raw)).toEqual([]);
});

test('the table names acts that there are, and each noun once', () => {
	const lemmas = NOUNS.nouns.flatMap((row) => row.lemmas);
	expect(new Set(lemmas).size).toBe(lemmas.length);
	for (const {act} of NOUNS.nouns) expect(actCalled(act)).toBe(act);
});
