// Commas and pairs of marks hang on the unit they close, open or hold; everything else stays.
import fc from 'fast-check';
import {expect, test} from 'vitest';
import {attachMarks} from '../../../src/passes/syntax/marks.js';

const NAMES = ['root', 'punct', 'advcl', 'nsubj', 'acl', 'conj', 'mark', 'ccomp'];

/** Each word as `form head label`, heads counted from 0, the root's head is the number of words. */
function attached(...rows: readonly string[]): readonly number[] {
	const words = rows.map((row) => row.split(' '));
	const arcs = {
		heads: Int32Array.from(words, ([, head]) => Number(head)),
		labels: Int32Array.from(words, ([, , label]) => NAMES.indexOf(label ?? '')),
		margins: new Float32Array(words.length),
	};
	const forms = words.map(([form]) => form ?? '');
	return [...attachMarks(forms, arcs, NAMES).heads];
}

test('a comma behind a clause that stands first is that clause’s', () => {
	const heads = attached(
		...['When 2 mark', 'it 2 nsubj', 'rains 5 advcl', ', 5 punct', 'boats 5 nsubj', 'wait 6 root'],
	);
	expect(heads[3]).toBe(2);
});

test('a comma before a clause that follows its noun is that clause’s', () => {
	const heads = attached(
		...['Ports 4 nsubj', ', 4 punct', 'that 3 nsubj', 'froze 0 acl', 'closed 5 root'],
	);
	expect(heads[1]).toBe(3);
});

test('both marks of a pair are the one unit’s between them', () => {
	const heads = attached(
		...['" 4 punct', 'Boats 2 nsubj', 'wait 4 ccomp', '" 2 punct', 'said 6 root', 'Dahl 4 nsubj'],
	);
	expect([heads[0], heads[3]]).toEqual([2, 2]);
});

test('marks that agree, marks around two units, and a mark that something hangs on stay', () => {
	expect(attached('" 2 punct', 'Boats 2 nsubj', 'wait 4 root', '" 2 punct')[0]).toBe(2);
	const apart = ['( 3 punct', 'Boats 4 nsubj', 'ports 4 conj', ') 4 punct', 'wait 5 root'];
	expect(attached(...apart)).toEqual([3, 4, 4, 4, 5]);
});

test('no arc but those of marks changes, and every word still leads to the root', () => {
	const word = fc.record({
		form: fc.constantFrom(',', '"', '(', ')', 'boats', 'wait'),
		head: fc.nat(),
		label: fc.nat(NAMES.length - 1),
	});
	fc.assert(
		fc.property(fc.array(word, {minLength: 1, maxLength: 12}), (words) => {
			const count = words.length;
			// Each word's head stands before it, so that what is given has no circle.
			const heads = Int32Array.from(words, ({head}, i) => (i === 0 ? count : head % i));
			const labels = Int32Array.from(words, ({label}) => label);
			const forms = words.map(({form}) => form);
			const arcs = {heads, labels, margins: new Float32Array(count)};
			const after = attachMarks(forms, arcs, NAMES).heads;
			for (let i = 0; i < count; i++) {
				if (NAMES[labels[i] ?? 0] !== 'punct') expect(after[i]).toBe(heads[i]);
				let up = i;
				for (let steps = 0; up < count && steps <= count; steps++) up = after[up] ?? count;
				expect(up).toBe(count);
			}
		}),
	);
});
