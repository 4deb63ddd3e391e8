// Who of world news is lent as a wrong answer, and at what time.
import * as v from 'valibot';
import {expect, test} from 'vitest';
import {isOfOtherSeat, nameOf} from '../../../src/facts/standing/circles.js';
import TABLE from '../../../src/facts/standing/circles.json' with {type: 'json'};
import {circlesOf, contemporaries} from '../../../src/facts/standing/contemporaries.js';
import {monthsOf} from '../../../src/facts/standing/era.js';
import {invented} from '../invented.js';

const MONTH = v.pipe(v.string(), v.regex(/^20\d\d-(?:0[1-9]|1[0-2])$/u));
const WORDS = v.optional(v.array(v.pipe(v.string(), v.minLength(3))));

test('the table of circles', () => {
	v.assert(
		v.strictObject({
			about: v.string(),
			states: v.pipe(v.array(v.string()), v.length(44)),
			circles: v.array(
				v.strictObject({
					name: v.string(),
					from: MONTH,
					to: MONTH,
					people: v.pipe(v.array(v.pipe(v.string(), v.minLength(5))), v.minLength(3)),
					offices: WORDS,
					words: WORDS,
					party: v.optional(v.string()),
					side: v.optional(v.string()),
				}),
			),
		}),
		TABLE,
	);
	for (const {from, to, people} of TABLE.circles) {
		expect(from < to).toBe(true);
		expect(new Set(people).size).toBe(people.length);
	}
	expect(new Set(TABLE.circles.map(nameOf)).size).toBe(TABLE.circles.length);
});

test.each([
	['Ingrid Dahl spoke.', undefined, undefined],
	['Ted Cruz and Jeb Bush met before the caucus.', '2015-09', '2016-09'],
	['In 2012 Mitt Romney and Newt Gingrich met.', '2012-03', '2016-03'],
	['“No,” said President Obama to Angela Merkel and François Hollande.', '2012-09', '2017-03'],
])('%s is of %s and not of %s', (text, then, never) => {
	const months = monthsOf(invented(text));
	expect(months?.includes(then ?? '') ?? false).toBe(then !== undefined);
	expect(months?.includes(never ?? '') ?? false).toBe(false);
});

test('a date tells the month', () => {
	expect(monthsOf(invented('Ted Cruz spoke.', {published: '2024-05-02'}))).toEqual(['2024-05']);
});

const lent = (
	text: string,
	name: string,
	roles: readonly string[],
	party: string | null = null,
) => {
	const doc = invented(text);
	const group = roles.some((role) => role.includes('spokes')) ? 'staff' : null;
	return contemporaries(doc, circlesOf(doc, {name, roles, group, party})).map((one) => one.name);
};

test('rivals for a nomination are lent while they ran', () => {
	const names = lent('Ted Cruz and Jeb Bush met.', 'Ted Cruz', []);
	expect(names).toContain('Marco Rubio');
	expect(names).not.toContain('Hillary Clinton');
	expect(lent('In 2008 Ted Cruz met John McCain.', 'Ted Cruz', [])).toEqual([]);
});

test('an office lets in whom no list names', () => {
	const text = 'Ted Cruz, Jeb Bush and Sen. Ingrid Dahl met.';
	expect(lent(text, 'Ingrid Dahl', ['Sen. '], 'Democrat')).toContain('Elizabeth Warren');
	expect(lent(text, 'Ingrid Dahl', ['state Sen. '], 'Democrat')).toEqual([]);
	expect(lent(text, 'Ingrid Dahl', ['Cruz spokeswoman'])).toContain('Rick Tyler');
	expect(lent(text, 'Ingrid Dahl', ['economist at Harbour College'])).toContain('Paul Krugman');
	expect(lent(text, 'Ingrid Dahl', ['baker'])).toEqual([]);
});

test('the dead are not lent', () => {
	const text = 'Ted Cruz and Jeb Bush met. Marco Rubio died on Monday.';
	expect(lent(text, 'Ted Cruz', [])).not.toContain('Marco Rubio');
});

test('where a state is named, the others of a house have other seats', () => {
	const senators = {name: 'senators', from: '2011-01', to: '2012-01', people: []};
	const seats = {...senators, party: 'Democrat', offices: ['senator']};
	expect(isOfOtherSeat(seats, 'Virginians want ports')).toBe(true);
	expect(isOfOtherSeat(seats, 'People want ports')).toBe(false);
	expect(isOfOtherSeat(senators, 'Virginians want ports')).toBe(false);
});
