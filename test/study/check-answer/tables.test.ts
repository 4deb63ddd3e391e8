// The word tables: each says what it holds, and each word stands there in the form it is compared in.
import {expect, test} from 'vitest';
import LETTERS from '../../../src/study/check-answer/letters.json' with {type: 'json'};
import {plain} from '../../../src/study/check-answer/plain.js';
import TITLES from '../../../src/study/check-answer/titles.json' with {type: 'json'};
import UNITS from '../../../src/study/check-answer/units.json' with {type: 'json'};

test('every table says what it holds', () => {
	for (const {about} of [LETTERS, TITLES, UNITS]) expect(about).toMatch(/\.$/u);
});

test('words are as typed answers are compared, and none stands twice in a list', () => {
	const {about: _, ...lists} = TITLES;
	for (const words of Object.values(lists)) {
		expect(words.filter((word) => plain(word) !== word)).toEqual([]);
		expect(new Set(words).size).toBe(words.length);
	}
});

test('a unit has one meaning, and every number is one', () => {
	const names = UNITS.units.flatMap((unit) => unit.names);
	expect(names.filter((name) => name !== name.toLowerCase())).toEqual([]);
	expect(new Set(names).size).toBe(names.length);
	const numbers = [UNITS.scales, UNITS.words].flatMap((table) => Object.values(table));
	expect(numbers.every((value) => Number.isFinite(value))).toBe(true);
	expect(UNITS.units.every(({factor}) => factor > 0)).toBe(true);
});

test('letters are single and typed as others', () => {
	for (const [letter, typed] of Object.entries(LETTERS.letters)) {
		expect([...letter]).toHaveLength(1);
		expect(typed).toMatch(/^[a-z]+$/u);
	}
});
