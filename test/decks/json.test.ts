// Bad deck files: one clear message each, with the path and the line.
import {expect, test} from 'vitest';
import {jsonFormat} from '../../src/decks/json.js';
import type {Problem} from '../../src/result.js';
import {card, deck} from './make.js';

const GOOD = jsonFormat.print(
	deck([card('c1'), card('c2', {choices: [{text: 'It is c2.', why: 'answer'}]})]),
);

function problems(text: string): readonly Problem[] {
	const read = jsonFormat.parse(text, 'x.deck.json');
	return read.ok ? [] : read.problems;
}

/** The good deck with one text in it replaced. */
function changed(from: string, to: string): string {
	expect(GOOD).toContain(from);
	return GOOD.replace(from, to);
}

test('the good deck is good', () => {
	expect(problems(GOOD)).toEqual([]);
});

const BAD: readonly (readonly [string, string, string, string, number | undefined])[] = [
	['empty', '', 'deck-not-json', 'the file is empty', 1],
	['cut off', GOOD.slice(0, -10), 'deck-not-json', 'was expected', 29],
	['a comma too many', changed('"authors": [],', '"authors": [],,'), 'deck-not-json', 'a key', 7],
	['a comment', changed('"authors"', '// who\n"authors"'), 'deck-not-json', 'a key in double', 7],
	['other JSON', '[1, 2]', 'deck-not-a-deck', 'no deck', undefined],
	[
		'newer format',
		changed('"formatVersion": 1', '"formatVersion": 2'),
		'deck-newer-format',
		'of format 2',
		undefined,
	],
	[
		'missing field',
		changed('"answer": "It is c1."', '"reply": "x"'),
		'deck-missing-field',
		'cards[0].answer: is missing',
		11,
	],
	[
		'wrong type',
		changed('"It is c1."', '["It is c1."]'),
		'deck-wrong-type',
		'cards[0].answer: must be a text in double quotes, not a list in [ ]',
		16,
	],
	[
		'unknown kind',
		changed('"kind": "free"', '"kind": "riddle"'),
		'deck-wrong-type',
		'cards[0].kind: must be one of "who-said", ',
		14,
	],
	[
		'empty question',
		changed('What is c1?', ' '),
		'deck-wrong-value',
		'cards[0].question: must not be empty',
		15,
	],
	[
		'huge question',
		changed('What is c1?', 'a'.repeat(1_000_000)),
		'deck-wrong-value',
		'cards[0].question: must not be longer than 20000',
		15,
	],
	['repeated id', changed('"c2"', '"c1"'), 'deck-repeated-id', 'cards[1].id: c1 is the id', 19],
	[
		'no such source',
		changed('"id": "c1",', '"id": "c1", "source": "s9", "quote": "q", "start": 1, "end": 2,'),
		'deck-no-such-source',
		'cards[0].source: no source has the id s9',
		12,
	],
	[
		'torn citation',
		changed('"id": "c1",', '"id": "c1", "quote": "q",'),
		'deck-torn-citation',
		'cards[0]: has only a part',
		11,
	],
	[
		'choices without the answer',
		changed('"text": "It is c2."', '"text": "No."'),
		'deck-choices-without-answer',
		'cards[1].choices: the answer is not among them',
		24,
	],
	[
		'escape sequence',
		changed('What is c1?', '\\u001b[2J'),
		'deck-control-character',
		'cards[0].question: holds a control character',
		15,
	],
	[
		'escape sequence in an unknown field',
		changed('"id": "c1",', '"id": "c1", "x": {"y": ["\\u009b1m"]},'),
		'deck-control-character',
		'cards[0].x.y[0]: holds a control character',
		12,
	],
	[
		'reordered line',
		changed('What is c1?', 'What \\u202e is c1?'),
		'deck-control-character',
		'cards[0].question: holds',
		15,
	],
	[
		'polluting key',
		changed('"id": "c1",', '"id": "c1", "__proto__": {"isAdmin": true},'),
		'deck-forbidden-key',
		'cards[0].__proto__: no deck may have this key',
		12,
	],
	[
		'deep nesting',
		changed('"id": "c1",', `"id": "c1", "x": ${'['.repeat(50_000)}${']'.repeat(50_000)},`),
		'deck-too-deep',
		'cards[0].x[0][0]',
		12,
	],
	['deep nesting, cut off', '['.repeat(500_000), 'deck-not-json', 'was expected', 1],
];

test.each(BAD)('%s', (_name, text, code, message, line) => {
	const [first] = problems(text);
	expect(first).toMatchObject({code, file: 'x.deck.json'});
	expect(first?.message).toContain(message);
	expect(first?.line).toBe(line);
	expect(first?.hint ?? '').not.toBe('');
	expect(first?.message.length).toBeLessThan(250);
});

test('many faults are told as a few, with the number of the rest', () => {
	const text = jsonFormat.print(deck(Array.from({length: 9}, (_, i) => card(`c${i}`))));
	const told = problems(text.replaceAll('"kind": "free"', '"kind": 7'));
	expect(told).toHaveLength(6);
	expect(told.at(-1)?.message).toBe('4 more like these');
});

test('foreign keys stay at every level, other spellings become canonical', () => {
	const read = jsonFormat.parse(
		`\uFEFF${changed('"id": "c1",', '"x-mine": {"b": 1}, "id": "c1",').replaceAll('\n', '\r\n')}`,
		'x',
	);
	expect(read.ok && jsonFormat.print(read.value)).toBe(
		GOOD.replace('It is c1."', 'It is c1.",\n\t\t\t"x-mine": {\n\t\t\t\t"b": 1\n\t\t\t}'),
	);
	const decomposed = jsonFormat.parse(changed('What is c1?', 'cafe\\u0301?'), 'x');
	expect(decomposed.ok && decomposed.value.cards[0]?.question).toBe('café?');
});

test('control characters are never written', () => {
	const text = jsonFormat.print(deck([card('c1', {question: 'a\u001B[2Jb\u202Ec'})]));
	const read = jsonFormat.parse(text, 'x');
	expect(read.ok && read.value.cards[0]?.question).toBe('a[2Jbc');
});

test('polluting keys reach no object', () => {
	problems(changed('"id": "c1",', '"id": "c1", "__proto__": {"isAdmin": true},'));
	expect(({} as {isAdmin?: boolean}).isAdmin).toBeUndefined();
});
