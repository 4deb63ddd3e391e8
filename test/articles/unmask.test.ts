// Clean text: what is folded, dropped and decoded, and where each unit came from.
import fc from 'fast-check';
import {expect, test} from 'vitest';
import {identify} from '../../src/articles/identify.js';
import {flowing, lineEnd, nothing, paragraphEnd} from '../../src/articles/masked.js';
import {unmask} from '../../src/articles/unmask.js';
import {expectLettersFound, expectSound} from './readings.js';

test.each([
	['a  b\tc', 'a b c'],
	[' a \n b ', 'a\nb'],
	['a\r\nb\rc', 'a\nb\nc'],
	['a\n \nb\n\n\n\nc', 'a\n\nb\n\nc'],
	['a&nbsp;b&quot;c&#8212;d&#x2014;e', 'a b"c—d—e'],
	['a& nbsp;b &amp;quot;c', 'a b "c'],
	['AT&T, R& D; &copy 1 &nothing; &', 'AT&T, R& D; &copy 1 &nothing; &'],
	['a\u0000b\u00ADc\u200Bd', 'abcd'],
	['a\u001b[31mb\u001b[0m c\u001b]0;title\u0007d', 'ab cd'],
	['a\u202Eb\u2066c', 'abc'],
	['a&#0;&#7;b &shy;c', 'a\uFFFDb c'],
	['&#128512; 😀', '😀 😀'],
	['a &amp; b &lt;c&gt;', 'a & b <c>'],
	['', ''],
	[' \n ', ''],
])('%j is %j', (raw, text) => {
	expect(unmask(raw).text).toBe(text);
});

test('masks of markup keep the length, end lines and paragraphs, or show nothing', () => {
	const masked = `${nothing(3)}a${nothing(4)}b${lineEnd(4)}c${paragraphEnd(1)}${flowing('d\r\ne')}`;
	expect(masked).toHaveLength(19);
	expect(unmask(masked).text).toBe('ab\nc\n\nd e');
});

test('a unit leads back to its entity or its run of white space', () => {
	const {text, rawStart, rawEnd} = unmask('a \n\n &mdash;b');
	expect(text).toBe('a\n\n—b');
	expect([...rawStart]).toEqual([0, 1, 5, 5, 12]);
	expect([...rawEnd]).toEqual([1, 5, 5, 12, 13]);
});

test('any text is read, and its letters stand in the file', () => {
	const pieces = fc.oneof(
		fc.string({unit: 'binary', maxLength: 5}),
		fc.constantFrom('&', 'amp;', ' ', '\n', '\r', 'nbsp;', '#x', '41;', '\u2029', '\u0001', 'word'),
	);
	fc.assert(
		fc.property(fc.array(pieces, {maxLength: 30}), (parts) => {
			const raw = parts.join('');
			const reading = {article: identify('a', raw, {}), clean: unmask(raw), hints: []};
			expectSound(reading);
			expectLettersFound(reading);
		}),
		{numRuns: 500},
	);
});
