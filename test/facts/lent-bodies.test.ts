// Bodies that could be taken for each other.
import * as v from 'valibot';
import {expect, test} from 'vitest';
import {lentBodies} from '../../src/facts/lent-bodies.js';
import TABLE from '../../src/facts/tables/body-circles.json' with {type: 'json'};
import {invented} from './invented.js';

const lent = (name: string, text = 'The ports stay closed.'): readonly string[] =>
	lentBodies(invented(text), {name, noun: 'body'}).map((one) => one.name);

test('the table', () => {
	const list = v.strictObject({
		name: v.string(),
		members: v.pipe(v.array(v.string()), v.minLength(4)),
	});
	v.assert(v.strictObject({about: v.string(), lists: v.array(list)}), TABLE);
});

test('those of its list, with an article where the answer has one', () => {
	expect(lent('FBI')).toContain('CIA');
	expect(lent('FBI')).not.toContain('FBI');
	expect(lent('The New York Times')).toContain('The Washington Post');
	expect(lent('New York Times')).toContain('Washington Post');
	expect(lent('Harbour Council')).toEqual([]);
});

test('campaigns of the same race', () => {
	const text =
		'Hillary Clinton and Bernie Sanders met before the caucus, as did Jeb Bush and Ted Cruz.';
	expect(lent('The Clinton campaign', text)).toContain('The Sanders campaign');
	expect(lent('The Clinton campaign', text)).not.toContain('The Cruz campaign');
	expect(lent('The Dahl campaign', text)).toEqual([]);
});
