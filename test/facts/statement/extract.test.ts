// Statements of small invented paragraphs: whose words they are, in which form, and how sure.
import fc from 'fast-check';
import {expect, test} from 'vitest';
import {readText} from '../../../src/articles/text.js';
import {GATE, surety} from '../../../src/facts/gate.js';
import {extractStatements} from '../../../src/facts/statement/extract.js';
import {annotate} from '../../../src/make/annotate.js';

function statements(raw: string) {
	const reading = readText({name: 'a.txt', raw, given: {}});
	if (!reading.ok) throw new Error('not read');
	return extractStatements(annotate(reading.value));
}

const found = (raw: string): readonly (readonly [string, string, string])[] =>
	statements(raw).map(({props, evidence}) => [
		props.form,
		props.speaker.name,
		evidence.map(({words}) => words).join(' … '),
	]);

test('who is told something did not say it', () => {
	const [fact] = statements(
		'Robert Lund met the fishermen. Jens Dahl asked.\n\n"The port stays open all winter," he told Dahl.',
	);
	expect(fact?.props.speaker.name).toBe('Robert Lund');
});

test.each([
	[
		'"The port stays open all winter," said Ingrid Dahl, the minister.',
		[['direct', 'Ingrid Dahl', 'The port stays open all winter,']],
	],
	[
		'Ingrid Dahl spoke on Monday. "The port stays open all winter," she said.',
		[['direct', 'Ingrid Dahl', 'The port stays open all winter,']],
	],
	[
		'"The port stays open all winter," Ingrid Dahl said. "The ferries go every second day."',
		[
			['direct', 'Ingrid Dahl', 'The port stays open all winter,'],
			['direct', 'Ingrid Dahl', 'The ferries go every second day.'],
		],
	],
	[
		'Ingrid Dahl said on Monday that the port would stay open.',
		[['indirect', 'Ingrid Dahl', 'that the port would stay open']],
	],
] as const)('%s', (raw, expected) => {
	expect(found(raw)).toEqual(expected);
});

test('what was not said is kept apart from what was', () => {
	const [fact] = statements('Ingrid Dahl did not say that the port would stay open.');
	expect(fact?.props.act).toBe('unconfirmed');
	expect(fact?.confidence).toBeLessThan(GATE);
});

test('a pronoun that may mean either of two lies below the gate, and names both', () => {
	const raw =
		'Ingrid Dahl and Anna Berg met Jens Moe in Oslo.\n\n"The port stays open all winter," she said.';
	const [fact] = statements(raw);
	expect(fact && surety(fact)).toBeLessThan(GATE);
	expect(fact?.candidates.map(({name}) => name).sort()).toEqual(['Anna Berg', 'Ingrid Dahl']);
});

test.each([
	['"Ice is safe," Ingrid Dahl, the minister for fisheries, told reporters.', 'Ingrid Dahl'],
	['Ingrid Dahl, the minister, met the press and said, "Ice is never safe here."', 'Ingrid Dahl'],
	['"Ice is never safe here," said harbour board spokesman Per Olav Strand.', 'Per Olav Strand'],
	['"Ice is never safe here," a spokesman for Ingrid Dahl said.', 'a spokesman for Ingrid Dahl'],
	['Ingrid Dahl rose from her chair, saying, "Ice is never safe here."', 'Ingrid Dahl'],
	['"Ice is never safe here," Mr. Dahl said. Jens Dahl and Ingrid Dahl left.', 'Jens Dahl'],
	['Ingrid Dahl: "Ice is never safe here."', 'Ingrid Dahl'],
] as const)('%s', (raw, speaker) => {
	expect(statements(raw).map(({props}) => props.speaker.name)).toEqual([speaker]);
});

test.each([
	['"Ice is never safe here," the harbour board said in a report.', 'organisation'],
	['"Ice is never safe here," the report said.', 'document'],
	['"Ice is never safe here," several fishermen and officials said.', 'group'],
	['"Ice is never safe here," a spokesman said.', 'unknown'],
	['"Ice is never safe here," Oslo said.', 'organisation'],
	['"Ice is never safe here," said the Institute for Polar Studies.', 'organisation'],
] as const)('%s has a speaker of type %s', (raw, type) => {
	expect(statements(raw).map(({props}) => props.speaker.type)).toEqual([type]);
});

test('a role stands for the one whose role it is, and for nobody where nobody fits', () => {
	const raw =
		'Norwegian ambassador Ingrid Dahl met Anna Berg, a farmer. "The port stays open all winter," the ambassador said.';
	expect(statements(raw)[0]?.props.speaker.name).toBe('Ingrid Dahl');
	expect(
		statements(raw.replace('the ambassador said', 'the minister said'))[0]?.props.speaker.name,
	).toBe('the minister');
});

test('a bare surname of world news has its full name from the table, and says so', () => {
	const [fact] = statements('"The port stays open all winter," Merkel said.');
	expect(fact?.props.speaker).toMatchObject({name: 'Angela Merkel', isFromTable: true});
});

test('evidence shows its words in the file, whatever is put between the pieces', () => {
	const piece = fc.constantFrom(
		'"The port stays open,"',
		' said ',
		'Ingrid Dahl',
		' she ',
		' that ',
		'. ',
		'\n\n',
		'\r\n',
		'“',
		'”',
		'& nbsp;',
	);
	fc.assert(
		fc.property(fc.array(piece, {maxLength: 40}), (pieces) => {
			const raw = pieces.join('');
			const facts = statements(raw);
			expect(statements(raw)).toEqual(facts);
			for (const {evidence} of facts)
				for (const {raw: place, words} of evidence)
					expect(raw.slice(place.start, place.end).replace(/(?:&\s?nbsp;|\s)+/gu, ' ')).toBe(
						words.replace(/\s+/gu, ' '),
					);
		}),
	);
});
