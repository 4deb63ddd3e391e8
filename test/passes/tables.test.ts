// The tables of names, titles, offices and verbs keep their shape.
import * as v from 'valibot';
import {expect, test} from 'vitest';
import NOUNS from '../../src/facts/statement/actor-nouns.json' with {type: 'json'};
import PRONOUNS from '../../src/facts/statement/pronoun-weights.json' with {type: 'json'};
import RULES from '../../src/facts/statement/rule-weights.json' with {type: 'json'};
import WORDS from '../../src/facts/statement/subject-words.json' with {type: 'json'};
import GIVEN from '../../src/passes/tables/given-names.json' with {type: 'json'};
import NOT_NAMES from '../../src/passes/tables/not-names.json' with {type: 'json'};
import OFFICES from '../../src/passes/tables/offices.json' with {type: 'json'};
import VERBS from '../../src/passes/tables/reporting-verbs.json' with {type: 'json'};
import TITLES from '../../src/passes/tables/titles.json' with {type: 'json'};

const about = v.pipe(v.string(), v.minLength(20));
const low = v.pipe(v.string(), v.regex(/^[^\p{Lu}]+$/u));
const lows = v.pipe(
	v.array(low),
	v.minLength(2),
	v.check((words) => new Set(words).size === words.length),
);
const names = v.pipe(v.array(v.string()), v.minLength(2));
const forms = v.record(low, v.pipe(v.array(low), v.length(3)));
const month = v.pipe(v.string(), v.regex(/^\d{4}-(?:0[1-9]|1[0-2])$/u));
const holder = v.pipe(
	v.strictObject({
		name: v.string(),
		gender: v.picklist(['male', 'female']),
		office: low,
		of: v.string(),
		from: month,
		to: month,
		alone: v.boolean(),
	}),
	v.check(({from, to}) => from <= to),
);
const weights = v.record(v.string(), v.pipe(v.number(), v.minValue(-10), v.maxValue(10)));

test.each([
	['given-names', GIVEN, v.strictObject({about, male: lows, female: lows, either: lows})],
	['not-names', NOT_NAMES, v.strictObject({about, bodies: lows, openers: lows})],
	[
		'titles',
		TITLES,
		v.strictObject({
			about,
			address: lows,
			roles: lows,
			lone: lows,
			surnames: lows,
			male: lows,
			female: lows,
		}),
	],
	[
		'offices',
		OFFICES,
		v.strictObject({
			about,
			adjectives: v.record(v.string(), v.array(low)),
			holders: v.array(holder),
		}),
	],
	[
		'reporting-verbs',
		VERBS,
		v.strictObject({about, said: forms, weak: forms, asked: forms, denied: forms, declined: forms}),
	],
	[
		'actor-nouns',
		NOUNS,
		v.strictObject({
			about,
			organisations: lows,
			documents: lows,
			groups: lows,
			roles: v.record(low, v.array(low)),
			known: names,
		}),
	],
	['subject-words', WORDS, v.objectWithRest({about}, names)],
	['pronoun-weights', PRONOUNS, v.strictObject({about, weights})],
	['rule-weights', RULES, v.strictObject({about, bias: v.number(), weights})],
])('%s', (_, table, schema) => {
	expect(v.safeParse(schema, table).issues).toBeUndefined();
});

test('no given name has two genders', () => {
	const all = [...GIVEN.male, ...GIVEN.female, ...GIVEN.either];
	expect(all.filter((name, at) => all.indexOf(name) !== at)).toEqual([]);
});

test('a form of a verb belongs to one base form', () => {
	const {said, asked, denied, declined} = VERBS;
	const all = [said, asked, denied, declined].flatMap((table) => Object.values(table).flat());
	expect(all.filter((form, at) => all.indexOf(form) !== at)).toEqual([]);
});
