// Summary: what a session came to, and when there will be more to do.
import type {When} from '../../study/day.js';
import {intervalWords} from '../../study/fsrs.js';
import {stateOf} from '../../study/progress.js';
import {cardsLeft, type Session} from '../../study/session.js';
import {type SessionSummary, summarize} from '../../study/summary.js';

export type SummaryModel = SessionSummary & {
	readonly deck: string;
	/** As it was left, for taking the last answer back. */
	readonly session: Session;
	/** Cards of the session not answered yet. */
	readonly left: number;
	/** How long until the next card of this deck is due, in words, or null where none is. */
	readonly next: string | null;
};

export function startSummary(session: Session, when: When): SummaryModel {
	const dues = [...session.cards.keys()]
		.map((id) => stateOf(session.progress, id).schedule)
		.filter(({phase, due}) => phase !== 'new' && due > when.at)
		.map(({due}) => due);
	return {
		...summarize(session, when),
		deck: session.deck,
		session,
		left: cardsLeft(session),
		next: dues.length === 0 ? null : intervalWords(Math.min(...dues) - when.at),
	};
}
