// Typed answers: what counts as right, as a slip, as a part, and as wrong, for each type of answer.
import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import type {Card, CardKind} from '../../../src/cards/card.js';
import {checkAnswer} from '../../../src/study/check-answer/check-answer.js';
import {diffAnswer} from '../../../src/study/check-answer/diff.js';
import {gradeFor} from '../../../src/study/check-answer/verdict.js';
import {card} from '../../decks/make.js';

const asks = (kind: CardKind, answer: string, accept: readonly string[] = []): Card =>
	card('c1', {kind, answer, accept});
const quality = (one: Card, typed: string, names: readonly string[] = []): string =>
	checkAnswer(typed, one, {names, year: 2021}).quality;

describe('names', () => {
	const names = ['Tomás Núñez', 'Anna Kowalska', 'Jan Kowalski', 'Piotr Kowalski'];
	test.each([
		['Tomás Núñez', 'Tomás Núñez', 'right'],
		['Tomás Núñez', 'tomas nunez', 'right'],
		['Tomás Núñez', 'Foreign Minister Nunez', 'right'],
		['Tomás Núñez', 'Mr. Núñez', 'right'],
		['Tomás Núñez', 'Nunez', 'right'],
		['Tomás Núñez', 'Núñez, Tomás', 'right'],
		['Tomás Núñez', 'T. Nunez', 'right'],
		['Tomás Núñez', 'Tomas Alberto Nunez', 'right'],
		['Tomás Núñez', 'Nunes', 'close'],
		['Tomás Núñez', 'Pedro Nunez', 'wrong'],
		['Tomás Núñez', 'Tomás', 'wrong'],
		['Anna Kowalska, head of the harbour', 'anna kowalska', 'right'],
		['Anna Kowalska', 'Kowalski', 'wrong'],
		['Harbour Minister Anna Kowalska', 'Kowalska', 'right'],
		['Jan Kowalski', 'Kowalski', 'part'],
		['Jan Kowalski', 'J Kowalski', 'right'],
		['Ursula van der Maas', 'van der Maas', 'right'],
		['Ursula van der Maas', 'Maas', 'right'],
		['Łucja Wałęska', 'lucja waleska', 'right'],
		['Sean O’Hara', 'ohara', 'right'],
		['Marie-Claire Dupont', 'Marie Claire Dupont', 'right'],
		['The Harbour Ministry', 'harbour ministry', 'right'],
		['The Harbour Ministry', 'ministry', 'wrong'],
		['李小明', '李小明', 'right'],
		['李小明', '李大明', 'wrong'],
		['Tomás Núñez', '   ', 'empty'],
	])('%s, typed %s: %s', (answer, typed, expected) => {
		expect(quality(asks('who-said', answer), typed, names)).toBe(expected);
	});

	test('a surname in the accepted answers is enough only where nobody else has it', () => {
		const jan = asks('who-said', 'Jan Kowalski', ['Kowalski']);
		expect(quality(jan, 'Kowalski', ['Jan Kowalski'])).toBe('right');
		expect(quality(jan, 'Kowalski', names)).toBe('part');
	});

	test('a slip that is somebody else is wrong', () => {
		const verdict = checkAnswer('Kowalski', asks('who-said', 'Anna Kowalska'), {names});
		expect(verdict.remark).toBe('that is nearer to another name');
	});
});

describe('dates', () => {
	test.each([
		['March 7, 2021', '7 March 2021', 'right'],
		['March 7, 2021', '7.3.2021', 'right'],
		['March 7, 2021', '3/7/21', 'right'],
		['March 7, 2021', 'Mar 7th ’21', 'right'],
		['March 7, 2021', '2021-03-07', 'right'],
		['March 7, 2021', 'Sunday, the 7th of March, 2021', 'right'],
		['March 7, 2021', 'March 2021', 'part'],
		['March 7, 2021', '7 March', 'part'],
		['March 7, 2021', 'March 8, 2021', 'wrong'],
		['March 7', 'march 7', 'right'],
		['March 7', '7/3', 'right'],
		['March 7', '7 March 2021', 'right'],
		['March 7', '7 March 1999', 'close'],
		['2008', '2008', 'right'],
		['2008', 'in 2008', 'right'],
		['2008', '2009', 'wrong'],
		['January 2022', '1/2022', 'right'],
		['February 30, 2021', 'February 30, 2021', 'right'],
	])('%s, typed %s: %s', (answer, typed, expected) => {
		expect(quality(asks('when', answer), typed)).toBe(expected);
	});
});

describe('quantities', () => {
	test.each([
		['Five minutes', '5 min', 'right'],
		['5 minutes', 'five minutes', 'right'],
		['5 minutes', '300 seconds', 'right'],
		['5 minutes', '5', 'close'],
		['5 minutes', '5 hours', 'wrong'],
		['1,500 km', '1500 kilometres', 'right'],
		['1,500 km', '1.500 km', 'right'],
		['1,500 km', '1500000 m', 'right'],
		['$1.5 billion', '1.5bn dollars', 'right'],
		['$1.5 billion', '1500 million USD', 'right'],
		['$1.5 billion', '€1.5 billion', 'part'],
		['$1.5 billion', '1.5 billion', 'close'],
		['2%', '2 per cent', 'right'],
		['2%', 'two percent', 'right'],
		['2%', '3%', 'wrong'],
		['twenty-five ships', '25 ships', 'right'],
		['twenty-five ships', '25', 'close'],
		['two hundred and ten', '210', 'right'],
		['100,000', '100000', 'right'],
	])('%s, typed %s: %s', (answer, typed, expected) => {
		expect(quality(asks('what-said', answer), typed)).toBe(expected);
	});
});

describe('other words', () => {
	test.each([
		['The Harbour Treaty (on free passage)', 'harbour treaty', 'right'],
		['expense', 'expence', 'close'],
		['It would retaliate.', 'it would retaliate', 'right'],
		['red line', 'redline', 'right'],
		['cat', 'bat', 'wrong'],
		['Article 5 of the Harbour Treaty', 'article 5 of harbour treaty', 'right'],
		['Article 5 of the Harbour Treaty', 'article 6 of the harbour treaty', 'wrong'],
		['1.5 and more', '15 and more', 'wrong'],
		[
			'the right of small towns to refuse large ships',
			'the right of towns to refuse ships',
			'close',
		],
		['the right of small towns to refuse large ships', 'nothing of the kind', 'wrong'],
	])('%s, typed %s: %s', (answer, typed, expected) => {
		expect(quality(asks('what-said', answer), typed)).toBe(expected);
	});

	test('an accepted answer is as right as the answer', () => {
		const verdict = checkAnswer('hp', asks('which-treaty', 'Harbour Pact', ['HP']), {names: []});
		expect(verdict).toMatchObject({quality: 'right', nearest: 'HP'});
	});
});

test('the answer itself is right, whatever it is; grades follow', () => {
	fc.assert(
		fc.property(
			fc.string({unit: 'grapheme', minLength: 1, maxLength: 30}),
			fc.constantFrom<CardKind>('who-said', 'when', 'what-said', 'cloze', 'free'),
			(answer, kind) => {
				const verdict = checkAnswer(answer, asks(kind, answer), {names: [answer]});
				expect(['right', 'empty']).toContain(verdict.quality);
				expect(gradeFor(verdict)).toBe(verdict.quality === 'right' ? 3 : 1);
			},
		),
	);
});

test('a diff spells the answer and what was typed', () => {
	const text = fc.string({unit: 'grapheme', maxLength: 20});
	fc.assert(
		fc.property(text, text, (typed, answer) => {
			const pieces = diffAnswer(typed, answer) ?? [];
			const of = (...kinds: readonly string[]): string =>
				pieces
					.filter(({kind}) => kinds.includes(kind))
					.map((piece) => piece.text)
					.join('');
			expect(of('same', 'missing')).toBe(answer);
			expect(of('same', 'extra')).toHaveLength(of('same').length + of('extra').length);
		}),
	);
	expect(diffAnswer('Nunes', 'Núñez')).toEqual([
		{kind: 'same', text: 'Núñe'},
		{kind: 'extra', text: 's'},
		{kind: 'missing', text: 'z'},
	]);
});
