// The order card: three or four days of one article, shuffled, each proved by its own sentence.
import {expect, test} from 'vitest';
import {firstFall} from '../../src/cards/checks/index.js';
import type {CardDate} from '../../src/cards/dates.js';
import type {Asked} from '../../src/facts/index.js';
import {orderCards} from '../../src/make/order-cards.js';
import {at, fact, invented} from '../facts/invented.js';

const SENTENCES = [
	'Norway and Iceland held talks on herring in Bergen on May 3.',
	'Ingrid Dahl spoke at the forum “Sea and Sky” on May 9.',
	'Denmark closed the harbours of the northern coast on May 7.',
];
const doc = invented(SENTENCES.join('\n\n'));
const DAYS = [3, 9, 7];

const asked = SENTENCES.map((sentence, i): Asked => {
	const span = at(doc, sentence);
	const told = sentence.replace(/ on May \d\.$/u, '');
	return {
		fact: {...fact(doc, 'event', span, {}), key: `f00000000000${i}` as never},
		ask: () => [],
		moment: () => ({
			words: told.replace(/^Norway/u, 'the council of Norway'),
			date: {month: 5, day: DAYS[i]},
			cited: [span],
		}),
	};
});

test('one card, with the answer in letters and the days on the back', () => {
	const [card, ...more] = orderCards(doc, asked);
	expect(more).toEqual([]);
	expect(card?.question).toMatch(/^In what order, the earliest first, .*\(A\).*\(B\).*\(C\)/u);
	expect(card?.question).toContain(') The council of Norway');
	const days = card?.note?.split('; ').map((part) => part.split(': ')[1]);
	expect(days).toEqual(['May 3', 'May 7', 'May 9']);
	expect(card?.note?.split('; ').map((part) => part[0])).toEqual(card?.answer.split(', '));
	expect(card?.answer).not.toBe('A, B, C');
	expect(card?.choices.map(({text}) => text)).toContain(card?.answer);
	expect([card?.cite, ...(card?.also ?? [])].map((cite) => cite?.quote)).toEqual([
		SENTENCES[0],
		SENTENCES[2],
		SENTENCES[1],
	]);
	expect(card && firstFall(card)).toBeNull();
});

test('two days are no order', () => {
	expect(orderCards(doc, asked.slice(1))).toEqual([]);
});

test('years are ordered where they do not meet', () => {
	const at = (dates: readonly CardDate[]) =>
		orderCards(
			doc,
			asked.map((one, i): Asked => {
				const told = one.moment(doc);
				return {...one, moment: () => told && {...told, date: dates[i] ?? {year: 1900}}};
			}),
		);
	const [card] = at([{year: 1947}, {year: 1967, month: 5}, {year: 1940}]);
	expect(card?.note?.split('; ').map((part) => part.split(': ')[1])).toEqual([
		'1940',
		'1947',
		'May 1967',
	]);
	expect(at([{year: 1947}, {year: 1947, month: 5}, {year: 1940}])).toEqual([]);
});
