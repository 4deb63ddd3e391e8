// What a body is asked for as.
import * as v from 'valibot';
import {expect, test} from 'vitest';
import {bodyNoun, isOutlet} from '../../src/facts/body-noun.js';
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
	['Security Council', 'council'],
])('%s: %s', (name, noun) => {
	expect(bodyNoun(name)).toBe(noun);
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
