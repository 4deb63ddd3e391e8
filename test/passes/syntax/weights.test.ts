// The file of weights: what is cut short, changed or foreign is refused with a reason, never thrown.

import {readFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import {checksum, decodeWeights} from '../../../src/passes/syntax/weights.js';

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

test('a changed byte is noticed', () => {
	const changed = whole.slice();
	changed.set([(whole[whole.length >> 1] ?? 0) ^ 4], whole.length >> 1);
	expect(checksum(changed)).not.toBe(checksum(whole));
	expect(decodeWeights(changed).ok).toBe(false);
});

test('weights in the middle of a larger buffer are read too', () => {
	const larger = new Uint8Array(whole.length + 8);
	larger.set(whole, 4);
	expect(decodeWeights(larger.subarray(4, 4 + whole.length)).ok).toBe(true);
});
