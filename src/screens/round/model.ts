// A round of a quiz on the screen: its questions, what is typed or put in order, and the clock.
import type {Deck, DeckSource} from '../../decks/deck.js';
import {EMPTY_FIELD, type Field} from '../../look/field.js';
import type {Problem} from '../../result.js';
import type {When} from '../../study/day.js';
import {type QuizPlan, SPEED_SECONDS} from '../../study/quiz/plan.js';
import {drawQuestions} from '../../study/quiz/questions.js';
import {questionOf, type Round, startRound} from '../../study/quiz/round.js';
import type {Instant} from '../../study/review-event.js';
import {type Session, startSession} from '../../study/session.js';
import type {World} from '../world.js';

export type RoundModel = {
	readonly deck: string;
	readonly title: string;
	readonly sources: ReadonlyMap<string, DeckSource>;
	readonly round: Round;
	/** Holds the cards and, where answers count, takes them. */
	readonly session: Session;
	readonly typed: Field;
	/** Events put in order so far, by their place among those shown. */
	readonly order: readonly number[];
	/** When the clock was looked at last. */
	readonly now: Instant;
	readonly scroll: number;
	readonly problem: Problem | null;
};

export function startRoundModel(deck: Deck, plan: QuizPlan, world: World, when: When): RoundModel {
	const isTimed = plan.kind === 'who-said' && plan.seconds === null;
	const timed = isTimed ? {...plan, seconds: SPEED_SECONDS} : plan;
	return {
		deck: deck.head.id,
		title: deck.head.title,
		sources: new Map(deck.sources.map((source) => [source.id, source])),
		round: startRound(timed, drawQuestions(deck.cards, timed, String(when.at)), when.at),
		session: startSession({id: deck.head.id, cards: deck.cards}, world, when),
		typed: EMPTY_FIELD,
		order: [],
		now: when.at,
		scroll: 0,
		problem: null,
	};
}

/** Whether letters are typed into the answer now. */
export function isAnswerTyped({round}: RoundModel): boolean {
	return !round.isShown && questionOf(round)?.type === 'type';
}
