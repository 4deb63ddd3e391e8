// The table of nouns for one human being keeps its shape.
import {expect, test} from 'vitest';
import PEOPLE from '../../../src/facts/plain/human-nouns.json' with {type: 'json'};

test('each noun once, in lower case, women among them', () => {
	const {nouns, women, anybody} = PEOPLE;
	expect(new Set(nouns).size).toBe(nouns.length);
	expect([...nouns, ...anybody].filter((noun) => !/^\p{Ll}{3,}$/u.test(noun))).toEqual([]);
	expect(women.filter((noun) => !nouns.includes(noun))).toEqual([]);
});
