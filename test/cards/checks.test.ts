// Each check lets a good card pass and stops the bad one it is for.
import {expect, test} from 'vitest';
import type {Card, CardId, FactId} from '../../src/cards/card.js';
import {firstFall} from '../../src/cards/checks/index.js';
import {isAmbiguous} from '../../src/cards/checks/unique.js';

const good: Card = {
	id: 'c000000000001' as CardId,
	fact: 'f000000000001' as FactId,
	kind: 'who-said',
	question:
		'Who said on May 3, 2019: “Our ports stay closed to foreign trawlers until the quota is met”?',
	answer: 'Ingrid Dahl, Norwegian fisheries minister',
	accept: ['Ingrid Dahl', 'Dahl'],
	choices: [],
	tags: [],
	cite: {
		source: 'a000000000001',
		quote: '“Our ports stay closed to foreign trawlers until the quota is met,” Ingrid Dahl said.',
		start: 10,
		end: 95,
	},
};

const three = [
	'Ola Berg, Norwegian trade minister',
	'Ingrid Dahl, Norwegian fisheries minister',
	'Per Lund, Danish envoy',
];
const choices = three.map((text) => ({text, why: 'same article'}));

test('a good card passes', () => {
	expect(firstFall(good)).toBeNull();
	expect(firstFall({...good, choices})).toBeNull();
});

test('a hand-written card is not held to the wording of generated ones', () => {
	expect(
		firstFall({...good, kind: 'free', question: 'Capital of Norway', answer: 'Oslo'}),
	).toBeNull();
});

const cited = {source: 'a000000000001', start: 10, end: 95};

const bad: readonly (readonly [check: string, name: string, change: Partial<Card>])[] = [
	[
		'CLEAN',
		'an entity',
		{question: 'Who said: “Our ports &nbsp; stay closed to foreign trawlers”?'},
	],
	['CLEAN', 'a space-broken entity', {answer: 'Ingrid & nbsp; Dahl'}],
	['CLEAN', 'a tag', {note: '<b>minister</b>'}],
	['CLEAN', 'letters in the wrong encoding', {answer: 'Ingrid DahlÃ±o'}],
	[
		'CLEAN',
		'an escape sequence',
		{question: 'Who said: “Our ports \u001B[31mstay closed to trawlers”?'},
	],
	['CLEAN', 'a comment form', {cite: {source: 'a', quote: 'Leave a Reply', start: 0, end: 13}}],
	['SOURCE', 'no citation', {cite: {source: 'a', quote: '', start: 5, end: 5}}],
	['SOURCE', 'a citation that does not name the answer', {answer: 'Ola Berg', accept: []}],
	[
		'GRAM',
		'two questions',
		{question: 'Who said that the ports stay closed? And to whom was it said?'},
	],
	[
		'GRAM',
		'a verb whose subject was cut off',
		{question: 'Who said that vehemently offered support for the closed ports of Norway?'},
	],
	[
		'GRAM',
		'a list that was cut off',
		{question: 'Who said that the ports where Oslo wanted to see changes included?'},
	],
	[
		'GRAM',
		'a doubled word',
		{question: 'Who said that the the ports stay closed to foreign trawlers?'},
	],
	[
		'GRAM',
		'marks that do not pair',
		{question: 'Who said: “Our ports stay closed to foreign trawlers?'},
	],
	[
		'GRAM',
		'a space before punctuation',
		{question: 'Who said , that the ports stay closed to trawlers?'},
	],
	[
		'SELF',
		'a pronoun',
		{question: 'Of which foreign trawlers did she say that Norway would close our ports?'},
	],
	[
		'SELF',
		'a relative time',
		{question: 'Who said yesterday that foreign trawlers must leave the ports?'},
	],
	[
		'GRAM',
		'a verb whose subject was cut off',
		{question: 'Who said that was where Norway would close the ports to foreign trawlers?'},
	],
	[
		'GRAM',
		'a preposition whose noun was cut off',
		{question: 'Who called the foreign trawlers of Norway “a plague” over?'},
	],
	[
		'GRAM',
		'nobody who is accused',
		{question: 'Which institution accused of closing the ports of Norway to foreign trawlers?'},
	],
	[
		'GRAM',
		'a sentence in marks hung on another',
		{question: 'Who said that trawlers were foreign to ports “The quota of Norway is met”?'},
	],
	['SELF', 'too little', {question: 'Who said that the ports were closed?'}],
	[
		'LEAK',
		'the name in the question',
		{question: 'Who said of minister Dahl: “Our ports stay closed to foreign trawlers”?'},
	],
	[
		'ANSW',
		'a question the cited words do not tell',
		{question: 'Who said that Danish submarines would patrol the Baltic coast?'},
	],
	[
		'CORR',
		'a denial nobody made',
		{question: 'Who said that the ports of Norway would not stay closed to foreign trawlers?'},
	],
	[
		'HEDGE',
		'a hedge that is lost',
		{
			question: 'Who said that Oslo would close the northern ports to trawlers?',
			cite: {...cited, quote: 'Ingrid Dahl said Oslo might close the northern ports to trawlers.'},
		},
	],
	[
		'POLA',
		'a denial that is lost',
		{
			question: 'Who said that Oslo closed the northern ports to trawlers?',
			cite: {...cited, quote: 'Ingrid Dahl said Oslo never closed the northern ports to trawlers.'},
		},
	],
	[
		'FLIP',
		'the same on both sides of "but"',
		{
			question: 'Who said that Norway was ready to talk about the northern ports?',
			cite: {
				...cited,
				quote:
					'Ingrid Dahl said Norway is ready to talk about the northern ports, but it is ready to give up the quota.',
			},
		},
	],
	[
		'ATOM',
		'two things at once',
		{question: 'Who said that the ports of Norway stay closed to foreign trawlers, and when?'},
	],
	[
		'KIND',
		'a question word for something else',
		{question: 'When did the ports of Norway stay closed to foreign trawlers?'},
	],
	['WORTH', 'courtesies', {question: 'Who said: “Thank you, ports closed to foreign trawlers”?'}],
	['DIST', 'one wrong choice only', {choices: choices.slice(0, 2)}],
	[
		'DIST',
		'the answer missing',
		{choices: [...choices.filter((_, i) => i !== 1), {text: 'Eva Holm, Danish minister', why: ''}]},
	],
	[
		'DIST',
		'the same choice twice',
		{choices: [...choices, {text: 'Per Lund, Danish Envoy', why: ''}]},
	],
	['DIST', 'a choice that is also right', {choices: [...choices, {text: 'Dahl', why: ''}]}],
	[
		'DIST',
		'a choice that stands out',
		{choices: [...choices, {text: `Eva Holm, ${'very '.repeat(30)}high envoy`, why: ''}]},
	],
];

test.each(bad)('%s stops %s', (check, _name, change) => {
	expect(firstFall({...good, ...change})?.check).toBe(check);
});

test('two questions nearly alike with two answers are told apart by a day only', () => {
	const other: Card = {
		...good,
		fact: 'f000000000002' as FactId,
		answer: 'Per Lund',
		accept: [],
		cite: {...cited, quote: 'Per Lund said so.', start: 300, end: 400},
	};
	expect(isAmbiguous(good, other)).toBe(true);
	expect(isAmbiguous(good, {...other, fact: good.fact})).toBe(false);
	expect(isAmbiguous(good, {...other, accept: ['Dahl']})).toBe(false);
	const later = {...other, question: other.question.replace('May 3', 'June 9')};
	expect(isAmbiguous(good, later)).toBe(false);
	expect(
		isAmbiguous(good, {
			...other,
			question: 'Who said on May 3, 2019: “We sell herring in Bergen”?',
		}),
	).toBe(false);
});

test.each([
	[
		'a hedge kept',
		'Who said that Oslo might close the northern ports?',
		'Dahl said Oslo may close the northern ports.',
	],
	[
		'a hedge of something else',
		'Who said that Oslo would close the northern ports?',
		'Dahl, who may resign, said Oslo will close the northern ports.',
	],
])('%s is no fall', (_, question, quote) => {
	const card = {...good, question, answer: 'Ingrid Dahl', cite: {...cited, quote}};
	expect(['HEDGE', 'POLA', 'FLIP']).not.toContain(firstFall(card)?.check);
});
