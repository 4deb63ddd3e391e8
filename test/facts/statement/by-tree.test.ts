// What trees say for or against a report that rules found, on invented sentences.
import {expect, test} from 'vitest';
import {readText} from '../../../src/articles/text.js';
import {words} from '../../../src/doc/doc.js';
import {subjectByTree} from '../../../src/facts/statement/indirect/by-tree.js';
import {treeSigns} from '../../../src/facts/statement/indirect/tree-signs.js';
import {annotate} from '../../../src/make/annotate.js';
import {syntaxPass} from '../../support/syntax-pass.js';

const TEXT = 'Ingrid Dahl said that the port would close in March.';

function read(raw: string) {
	const reading = readText({name: 'a.txt', raw, given: {}});
	if (!reading.ok) throw new Error('not read');
	return annotate(reading.value, syntaxPass());
}

function place(part: string) {
	const start = TEXT.indexOf(part);
	return {start, end: start + part.length};
}

test.each([
	['said', 'Ingrid Dahl'],
	['close', 'the port'],
])('the subject of "%s"', (verb, subject) => {
	const doc = read(TEXT);
	const found = subjectByTree(doc, place(verb));
	expect(found && words(doc, found)).toBe(subject);
});

test.each([
	['that the port would close in March', 'Ingrid Dahl', ['same-subject', 'same-border']],
	['that the port would close', 'Ingrid Dahl', ['same-subject', 'longer']],
	['that the port would close in March', 'port', ['other-subject', 'same-border']],
])('%s, %s', (content, subject, signs) => {
	const report = {cue: place('said'), subject: place(subject), content: [place(content)]};
	expect(treeSigns(read(TEXT), report)).toEqual(
		expect.arrayContaining(signs.map((sign) => `syntax/${sign}`)),
	);
});

test('without the parser no report is as sure as with its consent', () => {
	const reading = readText({name: 'a.txt', raw: TEXT, given: {}});
	if (!reading.ok) throw new Error('not read');
	const report = {cue: place('said'), subject: place('Ingrid Dahl'), content: [place('that')]};
	expect(treeSigns(annotate(reading.value), report)).toEqual(['syntax/no-clause']);
});
