// People of small invented paragraphs: which words name them, their full names and genders.
import {expect, test} from 'vitest';
import {readText} from '../../src/articles/text.js';
import {annotate} from '../../src/make/annotate.js';
import {surnameOf, writtenSurname} from '../../src/passes/names/same-person.js';

function people(raw: string, published?: string) {
	const given = published ? {published, publishedBy: 'given' as const} : {};
	const reading = readText({name: 'a.txt', raw, given});
	if (!reading.ok) throw new Error('not read');
	return annotate(reading.value).layer('person');
}

const named = (raw: string): readonly string[] =>
	people(raw).map(({props: {name, fullName}}) =>
		name === fullName ? name : `${name} = ${fullName}`,
	);

test.each([
	['Ingrid Dahl came. Dahl left.', ['Ingrid Dahl', 'Dahl = Ingrid Dahl']],
	['Mr. Strand came to see Ms. Berg at home.', ['Strand', 'Berg']],
	['Robert J. Strand Jr. came late.', ['Robert J. Strand Jr.']],
	['Zorvyn Kaltbek, a farmer, came late.', ['Zorvyn Kaltbek']],
	['Bill Dahl and Ingrid Dahl came. The Harbour Bill failed.', ['Bill Dahl', 'Ingrid Dahl']],
	['“It rains,” said Zorvyn Kaltbek.', ['Zorvyn Kaltbek']],
	['The White House and Cedar Falls lie far apart.', []],
	[
		'Media Coordinator Ingrid Dahl wrote. Haven-based Jens Berg came.',
		['Ingrid Dahl', 'Jens Berg'],
	],
	['Harbour Watch said so. Haven Technologies said no.', []],
	['The Jens S. Dahl Briefing Room was full.', []],
	['The Dahl Foundation paid. Ingrid Dahl did not.', ['Ingrid Dahl']],
	['Council spokeswoman Ingrid O’Hara came.', ['Ingrid O’Hara']],
	[
		'Ingrid Dahlberg came. Ingrid Dahlborg left.',
		['Ingrid Dahlberg', 'Ingrid Dahlborg = Ingrid Dahlberg'],
	],
	['Ola van Berg came. Mr. van Berg left.', ['Ola van Berg', 'van Berg = Ola van Berg']],
	[
		'Jens Strand Holm came. Mr. Strand Holm left.',
		['Jens Strand Holm', 'Strand Holm = Jens Strand Holm'],
	],
	[
		'After Jens Dahl’s exit Mr. Dahl spoke. Ola Dahl, Ola Dahl and Ola Dahl had won. Dahl had not.',
		[
			...['Jens Dahl', 'Dahl = Jens Dahl'],
			...['Ola Dahl', 'Ola Dahl', 'Ola Dahl', 'Dahl = Jens Dahl'],
		],
	],
	[
		'Jens Dahl and Ingrid Dahl came. Mrs. Dahl left.',
		['Jens Dahl', 'Ingrid Dahl', 'Dahl = Ingrid Dahl'],
	],
] as const)('%s', (raw, expected) => {
	expect(named(raw)).toEqual(expected);
});

test('a title tells the gender, and else the given name', () => {
	const raw = 'Ms. Strand came with Jens Berg and Kim Holm.';
	expect(people(raw).map(({props}) => props.gender)).toEqual(['female', 'male', null]);
});

test('an office holder lends the full name only in the time of office', () => {
	const raw = 'President Obama came to Oslo.';
	expect(people(raw, '2012-05-01').map(({props}) => props.fullName)).toEqual(['Barack Obama']);
	expect(people(raw, '2022-05-01').map(({props}) => props.fullName)).toEqual(['Obama']);
});

test.each([
	['Then the harbour minister Ingrid Dahl came.', 'harbour minister'],
	['Then aide to the Danish president Ingrid Dahl came.', 'aide to the Danish president'],
	['They talked to voters about minister Ingrid Dahl.', 'minister'],
	['They ripped Harbour Director Ingrid Dahl.', 'Harbour Director'],
	['Most people feel Harbour President Ingrid Dahl was good.', 'Harbour President'],
	['Then former Deputy Minister Ingrid Dahl came.', 'former Deputy Minister'],
	['They denounce what Danish Prime Minister Ingrid Dahl did.', 'Danish Prime Minister'],
	['It stood in the wake of the minister Ingrid Dahl.', null],
	['They wanted to be president. Ingrid Dahl, through a spokeswoman, declined.', null],
	['Ingrid Dahl, the most unconventional candidate in modern times, sailed.', null],
	['Ingrid Dahl, a senior aide with Sen. Berg, sailed.', 'a senior aide with Sen. Berg'],
	['Former prosecutor and Harbour Mayor Ingrid Dahl sailed.', 'former Harbour Mayor'],
	['His top aide, Ingrid Dahl, sailed.', null],
	['Berg, who was minister of fisheries when Ingrid Dahl came, left.', null],
	['Ingrid Dahl, now a professor at Bergen, came.', 'professor at Bergen'],
	['Ingrid Dahl, wake of the remarks of the minister, came.', null],
	['Ministers Ingrid Dahl and Per Berg came.', null],
])('the role in: %s', (raw, role) => {
	expect(people(raw).find(({props}) => props.fullName === 'Ingrid Dahl')?.props.role).toBe(role);
});

test.each([
	['Ingrid Dahl', 'Dahl'],
	['Per Lund Jr.', 'Lund'],
	['Per Lund, Sr.', 'Lund'],
	['Ola Berg III', 'Berg'],
	['Dahl', 'Dahl'],
])('the surname of %s is %s', (name, surname) => {
	expect(surnameOf(name)).toBe(surname);
});

test('an office tells which of two called alike is meant', () => {
	const text = 'Michelle Obama spoke in Oslo. President Obama stayed away. Mrs. Obama left early.';
	const named = people(text, '2016-10').map(({props: {name, fullName}}) => `${name} = ${fullName}`);
	expect(named).toEqual([
		'Michelle Obama = Michelle Obama',
		'Obama = Barack Obama',
		'Obama = Michelle Obama',
	]);
});

test.each([
	['Ola de Berg', 'de Berg'],
	['Marie Le Berg', 'Le Berg'],
	['Hans von der Berg', 'von der Berg'],
	['Ola Berg', 'Berg'],
	['Ola Berg Jr.', 'Berg'],
	['Al Berg', 'Berg'],
])('%s is written %s alone', (name, surname) => {
	expect(writtenSurname(name)).toBe(surname);
});

test('what a woman won is not her name', () => {
	const named = (raw: string) => people(raw).map(({props: {fullName}}) => fullName);
	expect(named('Former Miss Universe Alicia Berg came. Berg left early.')).toEqual([
		'Alicia Berg',
		'Alicia Berg',
	]);
	expect(named('Miss Alicia Berg came.')).toEqual(['Alicia Berg']);
});
