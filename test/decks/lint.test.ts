// The card checks over a deck, and questions that are asked twice.
import {readFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import {jsonFormat} from '../../src/decks/json.js';
import {lintDeck} from '../../src/decks/lint.js';
import {card, deck} from './make.js';

const good = card('c1', {
	question: 'In which city was the treaty on the river Rhine signed in 1976?',
	answer: 'Bonn',
});

test('a good hand-written card falls to nothing', () => {
	expect(lintDeck(deck([good]))).toEqual([]);
});

test('a question asked twice is told of the second card', () => {
	const twin = {...good, id: card('c2').id, question: good.question.toUpperCase()};
	expect(lintDeck(deck([good, twin]))).toContainEqual({
		card: 'c2',
		check: 'DUPLICATE',
		why: 'c1 asks the same',
	});
});

test('a card that tells its answer falls', () => {
	const leaking = card('c1', {
		kind: 'where',
		question: 'In which city was the Bonn treaty on the river Rhine signed in 1976?',
		answer: 'Bonn',
	});
	expect(lintDeck(deck([leaking])).map(({check}) => check)).toContain('LEAK');
});

test('the deck of the seeds has no fault', () => {
	const read = jsonFormat.parse(readFileSync('decks/seeds.deck.json', 'utf8'), 'seeds');
	if (!read.ok) throw new Error(read.problems[0]?.message);
	expect(read.value.cards.length).toBeGreaterThan(50);
	expect(lintDeck(read.value)).toEqual([]);
});
