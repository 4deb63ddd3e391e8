// What an article tells of where somebody stands.
import * as v from 'valibot';
import {expect, test} from 'vitest';
import {aboutOf} from '../../../src/facts/standing/about.js';
import {isAlive} from '../../../src/facts/standing/alive.js';
import {figureCalled, figureSpelling, isPast} from '../../../src/facts/standing/figures.js';
import FIGURES from '../../../src/facts/standing/figures.json' with {type: 'json'};
import {groupOf, groupOfRole} from '../../../src/facts/standing/group-of.js';
import GROUPS from '../../../src/facts/standing/groups.json' with {type: 'json'};
import {isPartisan, partyOf} from '../../../src/facts/standing/party-of.js';
import {mentionsOf} from '../../../src/facts/statement/actor-of.js';
import {invented} from '../invented.js';

test.each([
	['press secretary', 'staff'],
	['longtime aide to the governor', 'staff'],
	['Sanders campaign manager', 'staff'],
	['secretary of state', 'politician'],
	['chairman of the Harbour Party', 'politician'],
	['president of the Harbour Institute', 'expert'],
	['executive director of the Coast Coalition', 'expert'],
	['professor of law at Bergen University', 'expert'],
	['vice president of Harbour Bank', 'business'],
	['FBI director', 'official'],
	['retired four-star general', 'official'],
	['talk-show host', 'journalist'],
	['retiree from Haven', 'citizen'],
	['singer', 'star'],
	['keeper of the tides', null],
])('%s: %s', (role, group) => {
	expect(groupOfRole(role)).toBe(group);
});

const groupIn = (text: string, name = 'Ingrid Dahl'): string | null => {
	const doc = invented(text);
	return groupOf(doc, name, mentionsOf(doc).get(name) ?? []);
};

test.each([
	['“No,” said Sen. Ingrid Dahl.', 'politician'],
	['“No,” Ingrid Dahl (R-Ohio) said.', 'politician'],
	['“No,” said Ingrid Dahl, 52, a nurse.', 'citizen'],
	['“No,” said Ingrid Dahl, 52, at the pier.', 'citizen'],
	['“No,” said Ingrid Dahl, of Haven.', 'citizen'],
	['“No,” said Ingrid Dahl.', null],
])('%s: %s', (text, group) => {
	expect(groupIn(text)).toBe(group);
});

test('figures are known with and without middle initials, and the past does not speak', () => {
	expect(figureCalled('Barack H. Obama')?.party).toBe('Democrat');
	expect(figureCalled('Ingrid Dahl')).toBe(undefined);
	expect(isPast('Abraham Lincoln')).toBe(true);
	expect(isPast('Ingrid Dahl')).toBe(false);
});

test.each([
	['Rence Priebus', 'Reince Priebus'],
	['Kristen Gillibrand', 'Kirsten Gillibrand'],
	['Wasserman Schultz', 'Debbie Wasserman Schultz'],
	['Hillary Clinton', 'Hillary Clinton'],
	['Jeb Bush', 'Jeb Bush'],
	['Ingrid Clinton', 'Ingrid Clinton'],
	['Clinton', 'Clinton'],
])('%s is known as %s', (written, name) => {
	expect(figureSpelling(written)).toBe(name);
});

test.each([
	'The late Ingrid Dahl said so.',
	'Ingrid Dahl said so. Dahl’s death came soon.',
	'Ingrid Dahl spoke. Dahl died on Monday.',
	'The gunman, Ingrid Dahl, said so.',
	'They mourned the death of Mayor Ingrid Dahl.',
])('not alive: %s', (text) => {
	expect(isAlive(invented(text), 'Ingrid Dahl')).toBe(false);
});

test('who speaks is alive', () => {
	expect(isAlive(invented('Ingrid Dahl said the gunman fled.'), 'Ingrid Dahl')).toBe(true);
});

test('the party of a politician, and of whoever speaks for one', () => {
	const doc = invented(
		'Hillary Clinton sailed. “No,” said Clinton spokesman Per Lund. Rep. Ola Berg (R-Iowa) said yes. Eva Holm said nothing.',
	);
	const party = (name: string): string | null =>
		partyOf(doc, name, mentionsOf(doc).get(name) ?? []);
	expect(party('Per Lund')).toBe('Democrat');
	expect(party('Ola Berg')).toBe('Republican');
	expect(party('Eva Holm')).toBe(null);
	expect(isPartisan(doc, 'Clinton will lose')).toBe(true);
	expect(isPartisan(doc, 'the Republicans will lose')).toBe(true);
	expect(isPartisan(doc, 'the tide is high')).toBe(false);
});

test('“she” may mean the woman most spoken of', () => {
	const doc = invented('Mary Dahl sailed. Dahl won. Anna Holm and John Berg said so.');
	expect(aboutOf(doc, 'she won', 'John Berg')).toEqual(['Mary Dahl']);
	expect(aboutOf(doc, 'she won', 'Mary Dahl')).toEqual(['Anna Holm']);
	expect(aboutOf(doc, 'we won', 'John Berg')).toEqual([]);
});

const about = v.pipe(v.string(), v.minLength(20));
const list = v.pipe(
	v.array(v.pipe(v.string(), v.minLength(2))),
	v.check((names) => new Set(names).size === names.length),
);

test('the tables keep their shape, and nobody of the past has a party', () => {
	const figures = v.strictObject({
		about,
		parties: v.record(v.string(), list),
		officials: list,
		journalists: list,
		stars: list,
		past: list,
	});
	expect(v.is(figures, FIGURES)).toBe(true);
	const alive = [...Object.values(FIGURES.parties).flat(), ...FIGURES.officials];
	expect(alive.filter((name) => FIGURES.past.includes(name))).toEqual([]);
	expect(v.is(v.strictObject({about, groups: v.record(v.string(), list)}), GROUPS)).toBe(true);
	const nouns = Object.values(GROUPS.groups).flat();
	expect(new Set(nouns).size).toBe(nouns.length);
});
