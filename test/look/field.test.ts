// A typed line: every key edits by whole characters, and nothing typed is lost on the way.
import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {EMPTY_FIELD, editField, type Field, fieldOf, type Press} from '../../src/look/field.js';
import {fieldLine} from '../../src/look/field-line.js';
import {COLOURS, PLAIN} from '../../src/look/theme.js';
import {cells} from '../../src/look/width.js';

const type = (text: string): Press => ({name: text, text});
const key = (name: string): Press => ({name, text: ''});
const after = (field: Field, ...presses: readonly Press[]): Field =>
	presses.reduce((now, press) => editField(now, press) ?? now, field);

describe('editing', () => {
	test.each([
		['types at the cursor', fieldOf('ac'), [key('left'), type('b')], 'abc', 2],
		['takes a family back as one', fieldOf('日👩‍👩‍👧'), [key('backspace')], '日', 1],
		['takes an accent back with its letter', fieldOf('cafe\u0301'), [key('backspace')], 'caf', 3],
		['moves over a wide character', fieldOf('日本'), [key('left'), key('left')], '日本', 0],
		['deletes under the cursor', fieldOf('abc'), [key('home'), key('delete')], 'bc', 0],
		['takes a word back', fieldOf('one two '), [key('ctrl+w')], 'one ', 4],
		['empties before the cursor', fieldOf('one'), [key('left'), key('ctrl+u')], 'e', 0],
		['goes a word on', {text: 'one two', at: 0}, [key('ctrl+right')], 'one two', 3],
		['pastes lines as one', EMPTY_FIELD, [{name: 'paste', text: 'a\r\nb\u001B[31m'}], 'a b', 3],
	] as const)('%s', (_, field, presses, text, at) => {
		expect(after(field, ...presses)).toEqual({text, at});
	});

	test('leaves other keys to the screen', () => {
		expect(editField(EMPTY_FIELD, key('enter'))).toBeUndefined();
		expect(editField(EMPTY_FIELD, key('escape'))).toBeUndefined();
	});

	test('is the same object where nothing changes', () => {
		expect(editField(EMPTY_FIELD, key('backspace'))).toBe(EMPTY_FIELD);
	});
});

const presses = fc.array(
	fc.oneof(
		fc.string({unit: 'grapheme', maxLength: 4}).map(type),
		fc.constantFrom('left', 'right', 'home', 'end', 'backspace', 'delete', 'ctrl+w').map(key),
	),
);

test('the cursor stays inside, and the row inside its width, whatever is typed', () => {
	fc.assert(
		fc.property(presses, fc.integer({min: 4, max: 40}), fc.boolean(), (keys, width, styled) => {
			const field = after(EMPTY_FIELD, ...keys);
			expect(field.at).toBeGreaterThanOrEqual(0);
			expect(field.at).toBeLessThanOrEqual(field.text.length);
			const row = fieldLine(field, width, {theme: styled ? COLOURS : PLAIN, hint: 'your answer'});
			expect(cells(row.map(({text}) => text).join(''))).toBeLessThanOrEqual(width);
		}),
	);
});

test('without styles the cursor is a glyph', () => {
	const row = fieldLine({text: 'abc', at: 1}, 20, {theme: {...PLAIN, ascii: true}});
	expect(row.map(({text}) => text).join('')).toBe('a|bc');
});
