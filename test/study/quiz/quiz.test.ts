// The quiz as pure functions: which questions are drawn, how replies are judged, what the score says.
import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import type {Card} from '../../../src/cards/card.js';
import {apartInTime, datedOf} from '../../../src/study/quiz/dated.js';
import {aboutNames, DEFAULT_PLAN, type QuizPlan, ROUNDS} from '../../../src/study/quiz/plan.js';
import {drawQuestions} from '../../../src/study/quiz/questions.js';
import {
	cardsOf,
	isOver,
	nextQuestion,
	questionOf,
	type Reply,
	type Round,
	replyTo,
	rightOrder,
	startRound,
	timeLeft,
} from '../../../src/study/quiz/round.js';
import {scoreOf} from '../../../src/study/quiz/score.js';
import {card} from '../../decks/make.js';

const choices = ['Ada Brunel', 'Lin Wei', 'Ole Dahl'].map((text) => ({text, why: ''}));
const who = (id: string, answer: string): Card =>
	card(id, {kind: 'who-said', answer, choices, tags: ['harbours']});
const dated = (id: string, answer: string): Card =>
	card(id, {kind: 'when', answer, question: `When was ${id} opened?`});
const CARDS: readonly Card[] = [
	who('w1', 'Ada Brunel'),
	who('w2', 'Lin Wei'),
	who('w3', 'Ada Brunel'),
	dated('e1', 'March 7, 2021'),
	dated('e2', '1999'),
	dated('e3', 'May 2020'),
	dated('e4', '2021'),
	dated('e5', 'December 2022'),
	dated('e6', 'June 14'),
];
const plan = (more: Partial<QuizPlan>): QuizPlan => ({...DEFAULT_PLAN, ...more});
const round = (more: Partial<QuizPlan>): Round =>
	startRound(plan(more), drawQuestions(CARDS, plan(more), 's'), 0);

describe('drawing', () => {
	test('the same seed draws the same questions, none twice, at most as many as wanted', () => {
		fc.assert(
			fc.property(
				fc.string(),
				fc.integer({min: 1, max: 12}),
				fc.constantFrom(...ROUNDS),
				(seed, count, kind) => {
					const drawn = drawQuestions(CARDS, plan({count, kind}), seed);
					expect(drawn).toEqual(drawQuestions(CARDS, plan({count, kind}), seed));
					const ids = drawn.flatMap((question) => cardsOf(question).map(({id}) => id));
					expect(new Set(ids).size).toBe(ids.length);
					expect(drawn.length).toBeLessThanOrEqual(count);
				},
			),
		);
	});

	test('people and topics narrow it down', () => {
		expect(aboutNames(CARDS)).toEqual(['harbours', 'Ada Brunel', 'Lin Wei']);
		const drawn = drawQuestions(CARDS, plan({only: {by: 'about', name: 'Ada Brunel'}}), 's');
		expect(drawn.map((question) => cardsOf(question)[0]?.id).sort()).toEqual(['w1', 'w3']);
	});

	test('a card without choices is typed', () => {
		const types = drawQuestions(CARDS, plan({count: 20}), 's').map(({type}) => type);
		expect(types.filter((type) => type === 'choose')).toHaveLength(3);
		expect(types.filter((type) => type === 'type')).toHaveLength(6);
	});

	test('events are put in order only where all are surely before or after each other', () => {
		const events = CARDS.map(datedOf).filter((event) => event !== null);
		expect(events.map((event) => event.card.id)).toEqual(['e1', 'e2', 'e3', 'e4', 'e5']);
		expect(apartInTime(events, 9).map((event) => event.card.id)).toEqual(['e1', 'e2', 'e3', 'e5']);
	});
});

describe('answering', () => {
	test('a choice, a typed answer with a slip, and a pass', () => {
		const one = round({kind: 'who-said'});
		const question = questionOf(one);
		if (question?.type !== 'choose') throw new Error('no choice');
		const place = choices.findIndex(({text}) => text === question.card.answer);
		expect(replyTo(one, {type: 'choice', choice: place}, 500).outcomes).toMatchObject([
			{isRight: true, took: 500},
		]);
		const typed = {
			type: 'text',
			text: question.card.answer.slice(0, -1),
			known: {names: []},
		} as const;
		expect(replyTo(one, typed, 1).outcomes[0]).toMatchObject({
			isRight: true,
			verdict: {quality: 'close'},
		});
		expect(replyTo(one, {type: 'none'}, 1).outcomes[0]).toMatchObject({
			isRight: false,
			given: null,
		});
	});

	test('a reply of another kind changes nothing', () => {
		const one = round({kind: 'in-order'});
		expect(replyTo(one, {type: 'choice', choice: 0}, 1)).toBe(one);
		expect(replyTo(one, {type: 'order', order: [0, 0, 1, 2]}, 1)).toBe(one);
	});

	test('in order, the earliest first', () => {
		const one = round({kind: 'in-order'});
		const question = questionOf(one);
		if (question?.type !== 'order') throw new Error('no order');
		const right = rightOrder(question);
		expect(right.map((place) => question.events[place]?.from)).toEqual(
			question.events.map(({from}) => from).sort((a, b) => a - b),
		);
		expect(replyTo(one, {type: 'order', order: right}, 1).outcomes[0]?.isRight).toBe(true);
		expect(replyTo(one, {type: 'order', order: right.toReversed()}, 1).outcomes[0]?.isRight).toBe(
			false,
		);
	});

	test('the clock runs while a question is asked', () => {
		const one = round({seconds: 10});
		expect(timeLeft(one, 4000)).toBe(6000);
		expect(timeLeft(one, 99_000)).toBe(0);
		expect(timeLeft(replyTo(one, {type: 'none'}, 1), 2)).toBeNull();
		expect(timeLeft(round({}), 4000)).toBeNull();
	});

	test('at speed the next question comes at once', () => {
		const two = replyTo(round({kind: 'who-said'}), {type: 'none'}, 700);
		expect(two).toMatchObject({isShown: false, shownAt: 700});
	});
});

const replies: fc.Arbitrary<Reply | 'next'> = fc.oneof(
	fc.constant('next' as const),
	fc.constant({type: 'none'} as const),
	fc.integer({min: -1, max: 4}).map((choice): Reply => ({type: 'choice', choice})),
	fc.string().map((text): Reply => ({type: 'text', text, known: {names: []}})),
	fc.shuffledSubarray([0, 1, 2, 3]).map((order): Reply => ({type: 'order', order})),
);

test('whatever is replied, every question has one outcome, in order', () => {
	fc.assert(
		fc.property(fc.array(replies, {maxLength: 40}), fc.constantFrom(...ROUNDS), (all, kind) => {
			let now = round({kind});
			for (const [at, reply] of all.entries()) {
				now = reply === 'next' ? nextQuestion(now, at) : replyTo(now, reply, at);
			}
			const asked = now.outcomes.map(({question}) => question);
			expect(asked).toEqual(now.questions.slice(0, asked.length));
			expect(isOver(now)).toBe(asked.length === now.questions.length && !now.isShown);
			expect(scoreOf(now.outcomes).misses.length + scoreOf(now.outcomes).right).toBe(asked.length);
		}),
	);
});
