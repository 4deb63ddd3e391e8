// Annotations by place: binary search finds what looking at each one finds.
import fc from 'fast-check';
import {expect, test} from 'vitest';
import {readText} from '../../src/articles/text.js';
import type {Ann} from '../../src/doc/ann.js';
import {createDoc, type Doc, withLayers} from '../../src/doc/doc.js';
import {covering, placed, touching, within} from '../../src/doc/locate.js';
import {perDoc, remembered} from '../../src/doc/remember.js';
import {covers, overlaps, type Span} from '../../src/doc/span.js';

const span = fc
	.tuple(fc.nat(60), fc.nat(12))
	.map(([start, length]): Span => ({start, end: start + length}));

function docWith(spans: readonly Span[]): Doc {
	const reading = readText({name: 'a.txt', raw: 'word '.repeat(20), given: {}});
	if (!reading.ok) throw new Error('no text');
	const sentences = spans.map(
		({start, end}): Ann<'sentence'> => ({
			start,
			end,
			kind: 'sentence',
			props: {},
			rule: 'test/span',
			confidence: 1,
		}),
	);
	return withLayers(createDoc(reading.value.article, reading.value.clean), ['sentence'], sentences);
}

test('what lies in a span, and what touches it', () => {
	fc.assert(
		fc.property(fc.array(span, {maxLength: 12}), span, (spans, wanted) => {
			const doc = docWith(spans);
			const all = doc.layer('sentence');
			expect(touching(doc, 'sentence', wanted)).toEqual(all.filter((one) => overlaps(one, wanted)));
			expect(within(doc, 'sentence', wanted)).toEqual(
				all.filter((one) => one.start < wanted.end && covers(wanted, one)),
			);
			expect(placed(spans, (one) => one)(wanted)).toEqual(
				spans.filter((one) => overlaps(one, wanted)),
			);
			const around = covering(doc, 'sentence', wanted);
			expect(around === undefined).toBe(!all.some((one) => covers(one, wanted)));
		}),
	);
});

test('a document is worked on once', () => {
	let works = 0;
	const length = perDoc((doc) => {
		works++;
		return doc.text.length;
	});
	const [one, other] = [docWith([]), docWith([])];
	expect([length(one), length(one), length(other), length(one)]).toHaveLength(4);
	expect(works).toBe(2);
});

test('what is remembered is bounded, and forgetting changes no answer', () => {
	let works = 0;
	const twice = remembered((text) => {
		works++;
		return `${text}${text}`;
	});
	const texts = Array.from({length: 12_000}, (_, i) => String(i));
	expect(texts.map(twice)).toEqual(texts.map((text) => text + text));
	expect(twice('11999')).toBe('1199911999');
	expect(works).toBe(12_000);
});
