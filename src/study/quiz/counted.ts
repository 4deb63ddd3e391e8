// Answers of a quiz that count: the same events a study session writes, and a session on what was missed.
import type {Card, CardId} from '../../cards/card.js';
import {gradeFor} from '../check-answer/verdict.js';
import type {When} from '../day.js';
import {type Session, type SessionMsg, type SessionStep, updateSession} from '../session.js';
import type {Outcome} from './round.js';

/** The session with the answer in it; an order says nothing of its single cards and counts nowhere. */
export function countAnswer(session: Session, outcome: Outcome, when: When): SessionStep {
	const {question, isRight, took} = outcome;
	if (question.type === 'order') return [session];
	const asking = {...session, current: question.card.id, turn: {step: 'asking'}} as const;
	const [shown] = updateSession(
		{...asking, shownAt: when.at - took},
		messageOf(outcome, question.card),
		when,
	);
	return updateSession(shown, {type: 'grade', grade: isRight ? 3 : 1}, when);
}

function messageOf({given, verdict}: Outcome, card: Card): SessionMsg {
	if (given === null) return {type: 'reveal'};
	if (verdict) return {type: 'type', text: given, proposed: gradeFor(verdict)};
	return {type: 'choose', choice: card.choices.findIndex(({text}) => text === given)};
}

/** The session with these cards before it instead of its plan: each once, in order. */
export function sessionOn(session: Session, cards: readonly Card[]): Session {
	const [first, ...rest] = [...new Set<CardId>(cards.map(({id}) => id))].filter((id) =>
		session.cards.has(id),
	);
	return {...session, current: first ?? null, waiting: rest, learning: []};
}
