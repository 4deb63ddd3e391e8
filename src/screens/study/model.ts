// Study: a session on one deck, how its cards are answered, and what is done besides answering.
import type {Card} from '../../cards/card.js';
import type {Deck, DeckSource} from '../../decks/deck.js';
import {EMPTY_FIELD, type Field} from '../../look/field.js';
import type {Problem} from '../../result.js';
import {checkAnswer} from '../../study/check-answer/check-answer.js';
import {namesIn} from '../../study/check-answer/known-names.js';
import type {Verdict} from '../../study/check-answer/verdict.js';
import type {When} from '../../study/day.js';
import type {AnswerWay} from '../../study/habits.js';
import {offerWords} from '../../study/interval.js';
import type {Instant} from '../../study/review-event.js';
import {
	currentCard,
	previewCurrent,
	type Session,
	type SessionMsg,
	startSession,
} from '../../study/session.js';
import type {World} from '../world.js';
import {isTyped, wayFor} from './way.js';

/** An answer in hand, before it is shown whether it is right. */
export type Given = Extract<SessionMsg, {readonly type: 'reveal' | 'choose' | 'type'}>;

/** What keys are for now. */
export type Pane =
	| {readonly type: 'card'}
	| {readonly type: 'typing'}
	| {readonly type: 'sure'; readonly given: Given}
	| {readonly type: 'flag'; readonly field: Field}
	| {
			readonly type: 'edit';
			readonly at: 'question' | 'answer';
			readonly question: Field;
			readonly answer: Field;
	  }
	/** `text` is undefined until it was read, and null where it is not on this machine. */
	| {
			readonly type: 'article';
			readonly source: DeckSource;
			readonly text: string | null | undefined;
			/** Null until it is scrolled: the cited words are in sight then. */
			readonly scroll: number | null;
	  }
	| {readonly type: 'pause'; readonly since: Instant};

export type StudyModel = {
	readonly title: string;
	readonly sources: ReadonlyMap<string, DeckSource>;
	readonly session: Session;
	readonly way: AnswerWay;
	readonly asksSure: boolean;
	/** What the four grades would give, worked out when the answer was shown. */
	readonly intervals: readonly string[];
	readonly pane: Pane;
	/** What is typed as the answer; it stays when the field is left for a key. */
	readonly typed: Field;
	/** What the check of the typed answer found, once it is shown. */
	readonly verdict: Verdict | null;
	/** Said in place of the footer until the next key. */
	readonly said: string | null;
	/** Why the last answer could not be kept, until the next key. */
	readonly problem: Problem | null;
	/** First line of the text that is shown; null until it is scrolled: the answer is in sight then. */
	readonly scroll: number | null;
};

export function startStudy(deck: Deck, world: World, when: When): StudyModel {
	return studyOf(deck, startSession({id: deck.head.id, cards: deck.cards}, world, when), {
		world,
		when,
	});
}

/** A session that was left, on the screen again. */
export function studyOf(
	deck: Deck,
	session: Session,
	{world, when}: {readonly world: World; readonly when: When},
): StudyModel {
	const model: StudyModel = {
		title: deck.head.title,
		sources: new Map(deck.sources.map((source) => [source.id, source])),
		session,
		way: world.habits.way,
		asksSure: world.habits.asksSure,
		intervals: [],
		pane: {type: 'card'},
		typed: EMPTY_FIELD,
		verdict: null,
		said: null,
		problem: null,
		scroll: null,
	};
	return withSession(model, session, when);
}

/** The model with another session, its grades' intervals as they are at that moment. */
export function withSession(model: StudyModel, session: Session, when: When): StudyModel {
	if (session.turn.step === 'answered') {
		const intervals = previewCurrent(session, when).map(offerWords);
		return {...model, session, intervals, pane: {type: 'card'}, scroll: null};
	}
	const asked = {...model, session, intervals: [], typed: EMPTY_FIELD, verdict: null, scroll: null};
	return {...asked, pane: restPane(asked)};
}

/** Where keys go when nothing else is done: into the answer where one is typed. */
export function restPane({session, way}: Pick<StudyModel, 'session' | 'way'>): Pane {
	const card = currentCard(session);
	const isField = card && session.turn.step === 'asking' && isTyped(wayFor(card, way));
	return {type: isField ? 'typing' : 'card'};
}

export function verdictOn(model: StudyModel, card: Card, text: string): Verdict {
	const published = card.cite ? model.sources.get(card.cite.source)?.published : undefined;
	const year = published === undefined ? undefined : Number(published.slice(0, 4));
	return checkAnswer(text, card, {names: namesIn(model.session.cards), year});
}
