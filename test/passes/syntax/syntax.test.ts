// Trees of invented sentences: the arcs that facts rest on, what is taken off, and bad input.
import fc from 'fast-check';
import {expect, test} from 'vitest';
import {words} from '../../../src/doc/doc.js';
import {
	childrenOf,
	hasLabel,
	headOf,
	marginBelow,
	subjectOf,
	subtreeOf,
	subtreeSpan,
	verbOver,
	wordAt,
	wordSpan,
} from '../../../src/passes/syntax/tree.js';
import {arcsOf, firstTree, parsed} from './trees.js';

test.each([
	[
		'The minister said that the port would close in March.',
		'said',
		'minister',
		'that the port would close in March',
	],
	[
		'Ingrid Dahl told reporters that her country will sign the treaty.',
		'told',
		'Ingrid',
		'that her country will sign the treaty',
	],
	[
		'The spokesman added the ships had left the harbour.',
		'added',
		'spokesman',
		'the ships had left the harbour',
	],
	[
		'Officials in Bergen warned on Monday that prices could rise.',
		'warned',
		'Officials',
		'that prices could rise',
	],
])('%s', (text, verb, subject, clause) => {
	const doc = parsed(text);
	const tree = firstTree(text);
	const at = wordAt(tree, text.indexOf(verb));
	expect(words(doc, wordSpan(tree, subjectOf(tree, at)))).toBe(subject);
	const [complement = -1] = childrenOf(tree, at, 'ccomp');
	expect(words(doc, subtreeSpan(tree, complement))).toBe(clause);
	expect(verbOver(tree, complement)).toBe(at);
	expect(headOf(tree, at)).toBe(-1);
	expect(hasLabel(tree, complement, 'ccomp')).toBe(true);
	expect(subtreeOf(tree, complement)).not.toContain(at);
	expect(marginBelow(tree, complement)).toBeGreaterThanOrEqual(0);
});

test('a subject is shared with a second verb', () => {
	const text = 'The minister met the fishermen and said that the port would close.';
	const doc = parsed(text);
	const tree = firstTree(text);
	const subject = subjectOf(tree, wordAt(tree, text.indexOf('said')));
	expect(words(doc, wordSpan(tree, subject))).toBe('minister');
});

test.each([
	['According to the ministry, the port will close in March.', 'According to the ministry, '],
	['The port will close in March, according to the ministry.', ', according to the ministry'],
	['The port, Dahl said, will close in March.', ', Dahl said,'],
	['The port will close in March, Dahl said.', ', Dahl said'],
	[
		'The port will close in March, said Ingrid Dahl, the minister.',
		', said Ingrid Dahl, the minister',
	],
])('taken off before parsing: %s', (text, aside) => {
	const doc = parsed(text);
	const tree = firstTree(text);
	expect(tree.props.asides.map((one) => words(doc, one))).toEqual([aside]);
	expect(arcsOf(doc, tree)).toContain('nsubj(close, port)');
	expect(arcsOf(doc, tree)).toContain('root(ROOT, close)');
});

test('a whole quotation is one word, a part of a clause is not', () => {
	const whole = '“The port stays open all winter,” said Ingrid Dahl.';
	expect(firstTree(whole).props.quotations).toEqual([0]);
	const part = 'Dahl said that the port would be “closed for the whole winter” by law.';
	expect(firstTree(part).props.quotations).toEqual([]);
	expect(arcsOf(parsed(part), firstTree(part))).toContain('ccomp(said, closed)');
});

test('every word hangs together in one tree, whatever the text', () => {
	const word = fc.oneof(
		fc.constantFrom(
			'said',
			'that',
			',',
			'"',
			'Dahl',
			'he',
			'told',
			'the',
			'port',
			'.',
			'“',
			'”',
			'according to',
			'🙂',
			'Привет',
			'你好',
			'\u202e',
		),
		fc.string({unit: 'binary', maxLength: 8}),
	);
	fc.assert(
		fc.property(fc.array(word, {maxLength: 40}), (parts) => {
			for (const {props} of parsed(`He said ${parts.join(' ')}`).layer('tree')) {
				expect([...props.heads].filter((head) => head === -1)).toHaveLength(1);
				for (const [i] of props.labels.entries()) {
					let at = i;
					let steps = 0;
					while (at >= 0 && steps++ <= props.labels.length) at = props.heads[at] ?? -1;
					expect(at).toBe(-1);
				}
			}
		}),
		{numRuns: 60},
	);
});

test.each([
	['5,000 words', `He said ${'that the port would close and '.repeat(800)}.`],
	['no spaces', `Hesaidthat${'theportwouldclose'.repeat(400)}.`],
	['one long word', `He said ${'x'.repeat(2500)}.`],
	['brackets', `He said ${'('.repeat(1200)}.`],
	['quotation marks', `He said ${'" '.repeat(700)}.`],
	['emoji', `He said ${'👩‍👩‍👧 '.repeat(200)}.`],
])('%s are borne', (_, text) => {
	expect(parsed(text).layer('tree').length).toBeLessThanOrEqual(1);
});
