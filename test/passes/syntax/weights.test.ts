// The file of weights: what is cut short, changed or foreign is refused with a reason, never thrown.

import {readFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import {decodeWeights} from '../../../src/passes/syntax/weights.js';

const whole = new Uint8Array(readFileSync('src/passes/syntax/english.weights'));

test('the committed weights are whole', () => {
	const decoded = decodeWeights(whole);
	expect(decoded.ok && decoded.value.header.tags).toContain('VERB VBD');
	expect(decoded.ok && decoded.value.header.labels).toContain('ccomp');
	expect(whole.length % 4).toBe(0);
	expect(whole.length).toBeLessThan(9e6);
});

test.each([0, 3, 19, 20, 1000, whole.length - 4, whole.length - 1])(
	'the first %i bytes are refused',
	(length) => {
		const decoded = decodeWeights(whole.subarray(0, length));
		expect(decoded).toMatchObject({ok: false, problems: [{code: 'syntax-weights-broken'}]});
	},
);

const headerLength = new DataView(whole.buffer, whole.byteOffset).getUint32(16, true);
const headerEnd = 20 + headerLength;
const sampled = 16 + 4 * ((headerLength + 3) >>> 2);

// Of the header every byte is looked at, of the bitmaps the number of bits, of the rest a sample.
test.each([
	['the header', headerEnd - 3],
	['a bitmap', headerEnd + 1001],
	['another bit of it', headerEnd + 70_002],
	['a word of the sample', sampled + 64 * 50_000],
])('a changed byte is noticed in %s', (_, at) => {
	const changed = whole.slice();
	changed.set([(whole[at] ?? 0) ^ 4], at);
	expect(decodeWeights(changed)).toMatchObject({ok: false});
});

test('weights in the middle of a larger buffer are read too', () => {
	const larger = new Uint8Array(whole.length + 8);
	larger.set(whole, 4);
	expect(decodeWeights(larger.subarray(4, 4 + whole.length)).ok).toBe(true);
});
