// Whether the words around an expression look back or ahead.
import {expect, test} from 'vitest';
import {tenseAt} from '../../../src/passes/dates/tense.js';

test.each([
	['He spoke on @.', 'past'],
	['He will speak on @.', 'planned'],
	['On @, he will speak.', 'planned'],
	['On @ he walked out.', 'past'],
	['The talks are to be held on @.', 'planned'],
	['The talks were held on @.', 'past'],
	['They agreed, and may come on @.', 'planned'],
	['He will speak. It was cold on @.', 'past'],
	['It was cold. He will speak at 9 a.m. EST @.', 'planned'],
	['They waited until @.', 'planned'],
	['It could come as early as @.', 'planned'],
	['A word on @.', 'unclear'],
	['', 'unclear'],
])('%s: %s', (text, tense) => {
	const at = Math.max(0, text.indexOf('@'));
	const span = {start: at, end: Math.min(text.length, at + 1)};
	expect(tenseAt(text, span, {start: 0, end: text.length})).toBe(tense);
});

test('words of another block do not count', () => {
	const text = 'He will speak.\nA word on @.';
	const at = text.indexOf('@');
	const block = {start: text.indexOf('\n') + 1, end: text.length};
	expect(tenseAt('He will go\nA word on @.', {start: 21, end: 22}, {start: 11, end: 23})).toBe(
		'unclear',
	);
	expect(tenseAt(text, {start: at, end: at + 1}, block)).toBe('unclear');
});
