// A study session as a pure fold over messages: which card is asked, what was answered, what is left.
import type {Card, CardId} from '../cards/card.js';
import {contentHash} from '../cards/card.js';
import type {When} from './day.js';
import {preview} from './fsrs.js';
import {intervalOf} from './interval.js';
import {type Load, loadOf, movedLoad} from './load.js';
import {paceOf} from './pace-of.js';
import {planDay} from './plan.js';
import {lastEventAt, type Progress, stateOf, withEvent} from './progress.js';
import {
	type Answer,
	type AnswerMode,
	type CardEvent,
	type DeviceId,
	eventId,
	type Grade,
	type Instant,
	type ReviewEvent,
} from './review-event.js';
import type {Pace, Schedule} from './schedule.js';
import {backInQueue, mix, nextInQueue, type Queue} from './session-queue.js';

export type Turn =
	/** `sure` is how sure the learner said to be, 0..1. */
	| {readonly step: 'asking'; readonly sure?: number}
	| {
			readonly step: 'answered';
			readonly mode: AnswerMode;
			/** The index of the choice taken, or null. */
			readonly chosen: number | null;
			/** The words typed or chosen, or null where the answer was only revealed. */
			readonly given: string | null;
			readonly sure?: number;
			/** The grade the answer speaks for, or null where only the learner can tell. */
			readonly proposed: Grade | null;
			/** What the four grades give: fixed when it is shown, so that it is what is applied. */
			readonly offers: readonly Schedule[];
	  };

/** Who writes the events: this process's journal and the number of its next line. */
export type Writer = {readonly device: DeviceId; readonly seq: number};

export type Session = Queue & {
	readonly deck: string;
	readonly cards: ReadonlyMap<CardId, Card>;
	readonly progress: Progress;
	/** The deck's own. */
	readonly pace: Pace;
	readonly writer: Writer;
	/** Cards due on each day, over all decks. */
	readonly load: Load;
	readonly turn: Turn;
	/** When the card was shown. */
	readonly shownAt: number;
	readonly startedAt: number;
	/** What was answered in this session and not taken back, oldest first. */
	readonly answered: readonly Answer[];
	/** All that can be taken back, oldest first: answers, marks, flags, dates set by hand. */
	readonly written: readonly ReviewEvent[];
};

export type SessionMsg =
	| {readonly type: 'reveal'}
	| {readonly type: 'choose'; readonly choice: number}
	/** What was typed, and the grade its check proposes, or null where only the learner can tell. */
	| {readonly type: 'type'; readonly text: string; readonly proposed: Grade | null}
	/** How sure the learner is before seeing the answer, 0..1; counts while asking. */
	| {readonly type: 'sure'; readonly sure: number}
	| {readonly type: 'grade'; readonly grade: Grade}
	/** The card is wrong, and why; it stays on the screen. */
	| {readonly type: 'flag'; readonly reason: string}
	/** Sets the card's date by hand; null forgets the card. */
	| {readonly type: 'reschedule'; readonly due: Instant | null}
	/** Takes back what was written last, also when the session is over. */
	| {readonly type: 'undo'}
	| {readonly type: 'skip'}
	| {readonly type: 'bury'}
	| {readonly type: 'suspend'};

/** The session after a message, and the events to be on disk before it is shown. */
export type SessionStep = readonly [Session, ...ReviewEvent[]];

export function startSession(
	deck: {readonly id: string; readonly cards: readonly Card[]},
	world: {readonly progress: Progress; readonly pace: Pace; readonly writer: Writer},
	when: When,
): Session {
	const {progress, writer} = world;
	const pace = paceOf(world.pace, deck.id);
	const {due, fresh} = planDay(deck.cards, {progress, pace, when});
	return showNext(
		{
			deck: deck.id,
			cards: new Map(deck.cards.map((card) => [card.id, card])),
			progress,
			pace,
			writer,
			load: loadOf(progress, {offset: when.offset, rollover: pace.rollover}),
			waiting: mix(due, fresh),
			learning: [],
			current: null,
			turn: {step: 'asking'},
			shownAt: when.at,
			startedAt: when.at,
			answered: [],
			written: [],
		},
		when.at,
	);
}

/** Messages that mean nothing in this state leave the session as it is, the same object. */
export function updateSession(session: Session, msg: SessionMsg, when: When): SessionStep {
	const card = currentCard(session);
	if (msg.type === 'undo') return undo(session, when);
	if (!card) return [session];
	switch (msg.type) {
		case 'sure':
			return session.turn.step === 'asking' && msg.sure >= 0 && msg.sure <= 1
				? [{...session, turn: {step: 'asking', sure: msg.sure}}]
				: [session];
		case 'reveal':
		case 'choose':
		case 'type':
			return [answerShown(session, card, {msg, when})];
		case 'grade':
			return session.turn.step === 'answered' ? grade(session, msg.grade, when) : [session];
		case 'skip':
			return [skipped(session, card.id, when.at)];
		case 'flag':
			return write(session, {...head(session, card.id, when), type: 'flag', reason: msg.reason});
		case 'reschedule':
			return putAway(
				session,
				{...head(session, card.id, when), type: 'reschedule', due: msg.due},
				when.at,
			);
		case 'bury':
		case 'suspend':
			return putAway(session, {...head(session, card.id, when), type: msg.type}, when.at);
	}
}

export function currentCard(session: Session): Card | null {
	return session.current === null ? null : (session.cards.get(session.current) ?? null);
}

/** The four schedules the grades give the current card; fixed from when the answer is shown. */
export function previewCurrent(session: Session, when: When): readonly Schedule[] {
	if (session.current === null) return [];
	if (session.turn.step === 'answered') return session.turn.offers;
	return offersOf(session, session.current, when);
}

/** The grade a chosen or typed answer speaks for, or null where only the learner can tell. */
export function proposedGrade({turn, current}: Session): Grade | null {
	return current === null || turn.step !== 'answered' ? null : turn.proposed;
}

/** Cards still to be asked, the current one among them. */
export function cardsLeft({current, waiting, learning}: Session): number {
	const others = learning.filter((card) => card !== current);
	return waiting.length + others.length + (current === null ? 0 : 1);
}

type Shown = Extract<SessionMsg, {readonly type: 'reveal' | 'choose' | 'type'}>;

/** The answer is shown, with what was given and what the grades offer. */
function answerShown(
	session: Session,
	card: Card,
	{msg, when}: {readonly msg: Shown; readonly when: When},
): Session {
	if (session.turn.step !== 'asking') return session;
	const chosen = msg.type === 'choose' ? card.choices[msg.choice] : undefined;
	if (msg.type === 'choose' && !chosen) return session;
	const {sure} = session.turn;
	const isRight = chosen?.text === card.answer;
	return {
		...session,
		turn: {
			step: 'answered',
			mode: msg.type,
			chosen: msg.type === 'choose' ? msg.choice : null,
			given: msg.type === 'type' ? msg.text : (chosen?.text ?? null),
			...(sure === undefined ? {} : {sure}),
			proposed: msg.type === 'type' ? msg.proposed : chosen ? (isRight ? 3 : 1) : null,
			offers: offersOf(session, card.id, when),
		},
	};
}

function offersOf({progress, pace, load}: Session, card: CardId, when: When): readonly Schedule[] {
	return preview(stateOf(progress, card).schedule, {card, when, pace, load});
}

function grade(session: Session, given: Grade, when: When): SessionStep {
	const {turn} = session;
	const card = currentCard(session);
	if (!card || turn.step !== 'answered') return [session];
	const offer = turn.offers[given - 1];
	const event: Answer = {
		...head(session, card.id, when),
		type: 'answer',
		grade: given,
		mode: turn.mode,
		...(turn.given === null ? {} : {given: turn.given}),
		...(turn.sure === undefined ? {} : {sure: turn.sure}),
		took: Math.max(0, when.at - session.shownAt),
		shown: offer ? intervalOf(offer) : 0,
		reps: stateOf(session.progress, card.id).schedule.reps,
		content: contentHash(card),
	};
	const [next] = write(session, event);
	const {phase} = stateOf(next.progress, card.id).schedule;
	const others = next.learning.filter((id) => id !== card.id);
	const learning = phase === 'review' ? others : [...others, card.id];
	return [
		showNext({...next, learning, current: null, answered: [...next.answered, event]}, when.at),
		event,
	];
}

/** Takes back what was written last; its card is on the screen again at once. */
function undo(session: Session, when: When): SessionStep {
	const last = session.written.at(-1);
	if (!last) return [session];
	const event: ReviewEvent = {
		...head(session, last.card, when),
		type: 'undo',
		undoes: eventId(last),
	};
	const [after] = write(session, event);
	const next = {...after, written: session.written.slice(0, -1)};
	// A flag left its card where it was.
	if (last.type === 'flag' && last.card === session.current) return [next, event];
	const {phase} = stateOf(next.progress, last.card).schedule;
	return [
		{
			...next,
			...backInQueue(next, last.card, phase === 'learning' || phase === 'relearning'),
			turn: {step: 'asking'},
			shownAt: when.at,
			answered: next.answered.filter((answer) => eventId(answer) !== eventId(last)),
		},
		event,
	];
}

/** The card leaves the screen and is not asked again in this session. */
function putAway(session: Session, event: ReviewEvent, at: Instant): SessionStep {
	const [next] = write(session, event);
	const learning = next.learning.filter((id) => id !== event.card);
	return [showNext({...next, learning, current: null}, at), event];
}

function skipped(session: Session, card: CardId, at: Instant): Session {
	const learning = session.learning.filter((id) => id !== card);
	return showNext({...session, learning, waiting: [...session.waiting, card], current: null}, at);
}

/** A clock set back must not put an event before what the card has lived through already. */
function head({writer, deck, progress}: Session, card: CardId, {at, offset}: When): CardEvent {
	const now = Math.max(at, lastEventAt(progress, card) + 1);
	return {v: 1, device: writer.device, seq: writer.seq, at: now, offset, deck, card};
}

function write(session: Session, event: ReviewEvent): SessionStep {
	const before = stateOf(session.progress, event.card).schedule;
	const progress = withEvent(session.progress, event, session.pace);
	const after = stateOf(progress, event.card).schedule;
	const zone = {offset: event.offset, rollover: session.pace.rollover};
	const next = {
		...session,
		progress,
		load: before === after ? session.load : movedLoad(session.load, {before, after, zone}),
		writer: {...session.writer, seq: session.writer.seq + 1},
		written: [...session.written, event],
	};
	return [next, event];
}

function showNext(session: Session, at: number): Session {
	const dueAt = (id: CardId): number => stateOf(session.progress, id).schedule.due;
	return {
		...session,
		...nextInQueue(session, at, dueAt),
		turn: {step: 'asking'},
		shownAt: at,
	};
}
