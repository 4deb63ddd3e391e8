// A round of a quiz as a pure fold: which question is asked, what was answered, how the clock stands.
import type {Card} from '../../cards/card.js';
import {checkAnswer, type Known} from '../check-answer/check-answer.js';
import type {Verdict} from '../check-answer/verdict.js';
import type {Instant} from '../review-event.js';
import type {QuizPlan} from './plan.js';
import type {Question} from './questions.js';

export type Outcome = {
	readonly question: Question;
	readonly isRight: boolean;
	/** What was chosen, typed or put in order; null where the time was up or nothing was known. */
	readonly given: string | null;
	/** Of a typed answer. */
	readonly verdict: Verdict | null;
	/** Milliseconds from question to answer. */
	readonly took: number;
};

export type Round = {
	readonly plan: QuizPlan;
	readonly questions: readonly Question[];
	/** One for each question answered, in order. */
	readonly outcomes: readonly Outcome[];
	readonly shownAt: Instant;
	/** Whether the answer to the last question answered is still shown. */
	readonly isShown: boolean;
};

export type Reply =
	| {readonly type: 'choice'; readonly choice: number}
	| {readonly type: 'text'; readonly text: string; readonly known: Known}
	/** Places among the events as shown, the earliest first. */
	| {readonly type: 'order'; readonly order: readonly number[]}
	| {readonly type: 'none'};

export function startRound(plan: QuizPlan, questions: readonly Question[], at: Instant): Round {
	return {plan, questions, outcomes: [], shownAt: at, isShown: false};
}

/** The question on the screen, whether still asked or answered already; undefined at the end. */
export function questionOf({questions, outcomes, isShown}: Round): Question | undefined {
	return questions[outcomes.length - (isShown ? 1 : 0)];
}

/** Milliseconds the clock still has, null where none runs. */
export function timeLeft({plan, shownAt, isShown}: Round, at: Instant): number | null {
	if (plan.seconds === null || isShown) return null;
	return Math.max(0, plan.seconds * 1000 - (at - shownAt));
}

/** The round after a reply; a reply that fits no question leaves it as it is, the same object. */
export function replyTo(round: Round, reply: Reply, at: Instant): Round {
	const question = round.isShown ? undefined : questionOf(round);
	const judged = question && judge(question, reply);
	if (!question || !judged) return round;
	const outcome = {question, ...judged, took: Math.max(0, at - round.shownAt)};
	const next = {...round, outcomes: [...round.outcomes, outcome], isShown: true};
	// At speed there is nothing to read: the next question comes at once.
	return round.plan.kind === 'who-said' ? nextQuestion(next, at) : next;
}

export function nextQuestion(round: Round, at: Instant): Round {
	return round.isShown ? {...round, isShown: false, shownAt: at} : round;
}

export function isOver(round: Round): boolean {
	return questionOf(round) === undefined;
}

/** The events of a question of order as they should stand, the earliest first. */
export function rightOrder({
	events,
}: Extract<Question, {readonly type: 'order'}>): readonly number[] {
	return events
		.map((event, place) => ({event, place}))
		.sort((a, b) => a.event.from - b.event.from)
		.map(({place}) => place);
}

/** The cards a question is about. */
export function cardsOf(question: Question): readonly Card[] {
	return question.type === 'order' ? question.events.map(({card}) => card) : [question.card];
}

type Judged = Pick<Outcome, 'isRight' | 'given' | 'verdict'>;

function judge(question: Question, reply: Reply): Judged | undefined {
	switch (reply.type) {
		case 'none':
			return {isRight: false, given: null, verdict: null};
		case 'choice':
			return question.type === 'choose' ? chosen(question.card, reply.choice) : undefined;
		case 'text':
			return question.type === 'order' ? undefined : typed(question.card, reply);
		case 'order':
			return question.type === 'order' ? ordered(question, reply.order) : undefined;
	}
}

function chosen(card: Card, choice: number): Judged | undefined {
	const text = card.choices[choice]?.text;
	return text === undefined
		? undefined
		: {isRight: text === card.answer, given: text, verdict: null};
}

function typed(card: Card, {text, known}: Extract<Reply, {readonly type: 'text'}>): Judged {
	const verdict = checkAnswer(text, card, known);
	return {
		isRight: verdict.quality === 'right' || verdict.quality === 'close',
		given: text,
		verdict,
	};
}

function ordered(
	question: Extract<Question, {readonly type: 'order'}>,
	order: readonly number[],
): Judged | undefined {
	if (new Set(order).size !== question.events.length) return undefined;
	const right = rightOrder(question);
	const isRight = right.every((place, i) => order[i] === place);
	return {isRight, given: order.map((place) => place + 1).join(' '), verdict: null};
}
