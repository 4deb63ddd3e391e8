// Reported speech of small invented sentences: its words, its act, who passes it on, the setting.
import fc from 'fast-check';
import {expect, test} from 'vitest';
import {readText} from '../../../src/articles/text.js';
import {extractStatements} from '../../../src/facts/statement/extract.js';
import {contentHull} from '../../../src/facts/statement/statement.js';
import {annotate} from '../../../src/make/annotate.js';

function statements(raw: string) {
	const reading = readText({name: 'a.txt', raw, given: {published: '2021-12-08'}});
	if (!reading.ok) throw new Error('not read');
	return extractStatements(annotate(reading.value));
}

const said = (raw: string): readonly string[] =>
	statements(raw).map(
		({props, evidence}) => `${props.speaker.name}: ${evidence.map(({words}) => words).join(' … ')}`,
	);

test.each([
	[
		'Ingrid Dahl said the port would close, adding that ferries would stop.',
		['Ingrid Dahl: the port would close', 'Ingrid Dahl: that ferries would stop'],
	],
	['Ferries will stop on Friday, Ingrid Dahl said.', ['Ingrid Dahl: Ferries will stop on Friday']],
	[
		'The ferries, Ingrid Dahl noted, are old and slow.',
		['Ingrid Dahl: The ferries … are old and slow'],
	],
	[
		'According to Ingrid Dahl, the ferries are old and slow.',
		['Ingrid Dahl: the ferries are old and slow'],
	],
	[
		'The ferries are old and slow, according to Ingrid Dahl.',
		['Ingrid Dahl: The ferries are old and slow'],
	],
	['Still, Ingrid Dahl said, the ferries are old.', ['Ingrid Dahl: the ferries are old']],
	[
		'In her answer, Ingrid Dahl told the council she had warned of ice.',
		['Ingrid Dahl: she had warned of ice'],
	],
	[
		'Ingrid Dahl said the plan was “a shame,” adding that ferries would stop.',
		['Ingrid Dahl: the plan was “a shame,”', 'Ingrid Dahl: that ferries would stop'],
	],
	[
		'Nobody liked the ferries - “Old and slow, and never on time,” Ingrid Dahl said.',
		['Ingrid Dahl: Old and slow, and never on time,'],
	],
	['Ingrid Dahl promised to keep the port open.', ['Ingrid Dahl: to keep the port open']],
	[
		'Ingrid Dahl urged the council to keep the port open.',
		['Ingrid Dahl: the council to keep the port open'],
	],
	[
		'Ingrid Dahl asked whether the port would stay open.',
		['Ingrid Dahl: whether the port would stay open'],
	],
	[
		'The port will close in May. This was announced on Monday by the minister, Ingrid Dahl.',
		['Ingrid Dahl: The port will close in May'],
	],
	[
		'Ingrid Dahl called the plan "a costly mistake" in May.',
		['Ingrid Dahl: the plan "a costly mistake"'],
	],
	[
		'“The port stays open all winter. We see no ice — said Ingrid Dahl, answering a question.',
		['Ingrid Dahl: The port stays open all winter. We see no ice'],
	],
	[
		'Ingrid Dahl informed the council of her intention to leave.',
		['Ingrid Dahl: the council of her intention to leave'],
	],
	[
		'Ingrid Dahl spoke in Oslo. In her opinion, the port is too small.',
		['Ingrid Dahl: the port is too small'],
	],
	[
		'As Ingrid Dahl reported earlier, the ferries are old and slow.',
		['Ingrid Dahl: the ferries are old and slow'],
	],
	['The twelve states are small. The charges were read.', []],
	['Ingrid Dahl would say that the port is open.', []],
] as const)('%s', (raw, expected) => {
	expect(said(raw)).toEqual(expected);
});

test.each([
	['Ingrid Dahl declined to say whether the port would close.', 'declined'],
	['Ingrid Dahl did not confirm that the port would close.', 'unconfirmed'],
	['Ingrid Dahl denied that the port would close.', 'denied'],
	['Ingrid Dahl warned that the port would close.', 'warned'],
	['Ingrid Dahl vowed to keep the port open.', 'promised'],
] as const)('%s: %s', (raw, act) => {
	expect(statements(raw).map(({props}) => props.act)).toEqual([act]);
});

test('a report within a report names both', () => {
	const facts = statements(
		'Ingrid Dahl said that Marta Lind had told the council that ice was near.',
	);
	expect(facts.map(({props}) => [props.speaker.name, props.reportedBy?.name ?? null])).toEqual([
		['Ingrid Dahl', null],
		['Marta Lind', 'Ingrid Dahl'],
	]);
});

test('a reporting clause tells when, where and to whom, and the next goes on', () => {
	const facts = statements(
		'On December 7, Ingrid Dahl told the council at a briefing in Oslo that ice was near. She added that ferries would stop.',
	);
	expect(
		facts.map(({props: {addressee, occasion, when}}) => [addressee, occasion, when?.words]),
	).toEqual([
		['the council', 'at a briefing in Oslo', 'December 7'],
		[null, null, 'December 7'],
	]);
});

test.each([
	['In 2003, Ingrid Dahl said that ice was near.', '2003'],
	['Ingrid Dahl said in 2003 that ice was near.', '2003'],
	['Ingrid Dahl, unaligned in 2003, said that ice was near.', undefined],
	['Ingrid Dahl of the Oslo 2003 committee said that ice was near.', undefined],
])('a bare year dates the saying only beside its verb: %s', (text, when) => {
	expect(statements(text)[0]?.props.when?.words).toBe(when);
});

test('the day of what went before is not that of the saying', () => {
	const [fact] = statements('Ingrid Dahl, after the ferry sank in March, said that ice was near.');
	expect(fact?.props.when).toBeNull();
});

test('a day is not carried on past another one', () => {
	const facts = statements(
		'On December 7, Ingrid Dahl said that ice was near. On May 5, the lighthouse burnt. She said that ferries would stop.',
	);
	expect(facts.map(({props}) => props.when?.words)).toEqual(['December 7', undefined]);
});

test.each([
	[
		'Ingrid Dahl said at a conference at the Center for Coastal and Arctic Studies on Monday that ice was near.',
		'at a conference at the Center for Coastal and Arctic Studies',
	],
	['Ingrid Dahl said on Fjord Radio in early September that ice was near.', 'on Fjord Radio'],
	['Ingrid Dahl, the top member of the Harbour Council, said that ice was near.', null],
	['Ingrid Dahl, who has sat on the Harbour Committee, said that ice was near.', null],
])('an occasion ends with its name and before its date: %s', (text, occasion) => {
	expect(statements(text)[0]?.props.occasion).toBe(occasion);
});

test('words reported are never empty and lie in the text, whatever is put together', () => {
	const piece = fc.constantFrom(
		'Ingrid Dahl',
		' said ',
		' that ',
		'the port ',
		'is open',
		', ',
		'. ',
		' according to ',
		' and ',
		' who ',
		' told ',
		' to ',
		'"',
		' — ',
		'(',
		')',
	);
	fc.assert(
		fc.property(fc.array(piece, {maxLength: 30}), (pieces) => {
			const raw = pieces.join('');
			for (const fact of statements(raw)) {
				const {start, end} = contentHull(fact);
				expect(end).toBeGreaterThan(start);
				expect(end).toBeLessThanOrEqual(raw.length);
			}
		}),
	);
});

test('what a speaker denies that another said, or passes on of the own, is nothing said', () => {
	const nested = (raw: string) =>
		statements(raw)
			.filter(({props}) => props.reportedBy !== null)
			.map(({confidence}) => confidence < 0.5);
	expect(nested('Ingrid Dahl denied that Erik Lund had said that the port would close.')).toEqual([
		true,
	]);
	expect(nested('Ingrid Dahl noted that Erik Lund had said that the port would close.')).toEqual([
		false,
	]);
});
