// What a body is asked for as.
import * as v from 'valibot';
import {expect, test} from 'vitest';
import {bodyNoun, hasBodyNoun, isOutlet} from '../../src/facts/body-noun.js';
import TABLE from '../../src/facts/tables/bodies.json' with {type: 'json'};

test.each([
	['The Haven Post', 'newspaper'],
	['the Reuters', 'news agency'],
	['The Huffington Post', 'news outlet'],
	['Clinton campaign', 'campaign'],
	['The Obama administration', 'administration'],
	['Norwegian Foreign Ministry', 'ministry'],
	['Haven Department of Tides', 'department'],
	['Supreme Court', 'court'],
	['FBI', 'agency'],
	['Haven Watch', 'organisation'],
	['Haven Police Department', 'department'],
	['Fishers’ Union', 'union'],
	['Microsoft', 'company'],
	['Kremlin', 'institution'],
	['Kremlin’s press service', 'press service'],
	['Norway', 'country'],
	['the United States', 'country'],
	['Haven Council', 'council'],
	['Haven Special Command', 'command'],
	['Haven Journalism', 'news outlet'],
])('%s: %s', (name, noun) => {
	expect(bodyNoun(name)).toBe(noun);
});

test('of what nothing tells, nothing is asked', () => {
	expect(hasBodyNoun('The Haven Fish Peppers')).toBe(false);
	expect(hasBodyNoun('Kremlin')).toBe(true);
	expect(hasBodyNoun('Haven Council')).toBe(true);
});

test('papers report, ministries do not', () => {
	expect(isOutlet('The Haven Times')).toBe(true);
	expect(isOutlet('Foreign Ministry')).toBe(false);
});

test('the table keeps its shape', () => {
	const lists = v.record(v.string(), v.pipe(v.array(v.string()), v.minLength(1)));
	const about = v.pipe(v.string(), v.minLength(20));
	expect(v.is(v.strictObject({about, names: lists, words: lists}), TABLE)).toBe(true);
});
