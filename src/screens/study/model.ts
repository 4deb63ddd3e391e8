// Study: a session on one deck, and what went wrong with the last answer if anything did.
import type {Deck, DeckSource} from '../../decks/deck.js';
import type {Problem} from '../../result.js';
import type {When} from '../../study/day.js';
import {intervalWords} from '../../study/fsrs.js';
import {previewCurrent, type Session, startSession} from '../../study/session.js';
import type {World} from '../world.js';

export type StudyModel = {
	readonly title: string;
	readonly sources: ReadonlyMap<string, DeckSource>;
	readonly session: Session;
	/** What the four grades would give, worked out when the answer was shown. */
	readonly intervals: readonly string[];
	/** Why the last answer could not be kept, until the next key. */
	readonly problem: Problem | null;
	/** First line of the text that is shown. */
	readonly scroll: number;
};

export function startStudy(deck: Deck, world: World, when: When): StudyModel {
	const session = startSession({id: deck.head.id, cards: deck.cards}, world, when);
	return {
		title: deck.head.title,
		sources: new Map(deck.sources.map((source) => [source.id, source])),
		session,
		intervals: [],
		problem: null,
		scroll: 0,
	};
}

/** The model with another session, its grades' intervals as they are at that moment. */
export function withSession(model: StudyModel, session: Session, when: When): StudyModel {
	const answered = session.turn.step === 'answered';
	const intervals = answered
		? previewCurrent(session, when).map(({due}) => intervalWords(due - when.at))
		: [];
	return {...model, session, intervals, problem: null, scroll: 0};
}
