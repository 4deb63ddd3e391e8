// Editing one line: no half characters, and never wider than asked.
import fc from 'fast-check';
import {expect, test} from 'vitest';
import {editField, FIELD_KEYS, fieldOf, fieldSegments, typeInto} from '../../src/look/field.js';
import {cells} from '../../src/look/width.js';

const key = fc.constantFrom(...FIELD_KEYS);
const typed = fc.oneof(fc.string({unit: 'grapheme', maxLength: 6}), fc.constant('日本👩‍💻'));
const field = fc
	.array(fc.oneof(key, typed), {maxLength: 20})
	.map((steps) =>
		steps.reduce(
			(now, step) =>
				FIELD_KEYS.some((one) => one === step)
					? editField(now, step as (typeof FIELD_KEYS)[number])
					: typeInto(now, step),
			fieldOf(),
		),
	);

test('typing and deleting, by what a person sees as one character', () => {
	const text = typeInto(fieldOf(), '日本👩‍💻');
	expect(editField(text, 'backspace').text).toBe('日本');
	expect(editField(editField(text, 'left'), 'delete').text).toBe('日本');
	expect(editField(fieldOf('who said it'), 'ctrl+w').text).toBe('who said ');
	expect(typeInto(editField(fieldOf('b'), 'home'), 'a').text).toBe('ab');
	expect(typeInto(fieldOf(), 'a\nb\tc').text).toBe('a b c');
});

test('the cursor stays inside, the text stays well formed, the line stays inside its cells', () => {
	fc.assert(
		fc.property(field, fc.integer({min: 2, max: 30}), (now, width) => {
			expect(now.cursor).toBeGreaterThanOrEqual(0);
			expect(now.cursor).toBeLessThanOrEqual(now.text.length);
			const shown = fieldSegments(now, width, {});
			expect(shown.filter(({tone}) => tone.inverse)).toHaveLength(1);
			expect(shown.reduce((sum, one) => sum + cells(one.text), 0)).toBeLessThanOrEqual(width);
		}),
	);
});
