// A study session as a pure fold over messages: which card is asked, what was answered, what is left.
import type {Card, CardId} from '../cards/card.js';
import {contentHash} from '../cards/card.js';
import {MINUTE, type When} from './day.js';
import {preview} from './fsrs.js';
import {planDay} from './plan.js';
import {type Progress, stateOf, withEvent} from './progress.js';
import {
	type Answer,
	type CardEvent,
	type DeviceId,
	eventId,
	type Grade,
	type ReviewEvent,
} from './review-event.js';
import type {Pace, Schedule} from './schedule.js';

export type Turn =
	| {readonly step: 'asking'}
	/** `chosen` is the index of the choice taken, or null where the answer was only revealed. */
	| {readonly step: 'answered'; readonly chosen: number | null};

/** Who writes the events: this process's journal and the number of its next line. */
export type Writer = {readonly device: DeviceId; readonly seq: number};

export type Session = {
	readonly deck: string;
	readonly cards: ReadonlyMap<CardId, Card>;
	readonly progress: Progress;
	readonly pace: Pace;
	readonly writer: Writer;
	/** Cards of today's plan not asked yet, in order. */
	readonly waiting: readonly CardId[];
	/** Cards in their learning steps, to be asked again when their time has come. */
	readonly learning: readonly CardId[];
	/** The card on the screen, or null when the session is over. */
	readonly current: CardId | null;
	readonly turn: Turn;
	/** When the card was shown. */
	readonly shownAt: number;
	readonly startedAt: number;
	/** What was answered in this session and not taken back, oldest first. */
	readonly answered: readonly Answer[];
};

export type SessionMsg =
	| {readonly type: 'reveal'}
	| {readonly type: 'choose'; readonly choice: number}
	| {readonly type: 'grade'; readonly grade: Grade}
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
	const {due, fresh} = planDay(deck.cards, {...world, when});
	return showNext(
		{
			deck: deck.id,
			cards: new Map(deck.cards.map((card) => [card.id, card])),
			...world,
			waiting: mix(due, fresh),
			learning: [],
			current: null,
			turn: {step: 'asking'},
			shownAt: when.at,
			startedAt: when.at,
			answered: [],
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
		case 'reveal':
			return session.turn.step === 'asking'
				? [{...session, turn: {step: 'answered', chosen: null}}]
				: [session];
		case 'choose':
			return session.turn.step === 'asking' && card.choices[msg.choice]
				? [{...session, turn: {step: 'answered', chosen: msg.choice}}]
				: [session];
		case 'grade':
			return session.turn.step === 'answered' ? grade(session, msg.grade, when) : [session];
		case 'skip':
			return [
				showNext({...session, waiting: [...session.waiting, card.id], current: null}, when.at),
			];
		case 'bury':
		case 'suspend':
			return mark(session, msg.type, when);
	}
}

export function currentCard(session: Session): Card | null {
	return session.current === null ? null : (session.cards.get(session.current) ?? null);
}

/** The four schedules the grades would give the current card now. */
export function previewCurrent(session: Session, when: When): readonly Schedule[] {
	if (session.current === null) return [];
	const {schedule} = stateOf(session.progress, session.current);
	return preview(schedule, {card: session.current, when, pace: session.pace});
}

/** The grade a chosen choice speaks for, or null where nothing was chosen. */
export function proposedGrade(session: Session): Grade | null {
	const card = currentCard(session);
	if (!card || session.turn.step !== 'answered' || session.turn.chosen === null) return null;
	return card.choices[session.turn.chosen]?.text === card.answer ? 3 : 1;
}

/** Cards still to be asked, the current one among them. */
export function cardsLeft({current, waiting, learning}: Session): number {
	const others = learning.filter((card) => card !== current);
	return waiting.length + others.length + (current === null ? 0 : 1);
}

function grade(session: Session, given: Grade, when: When): SessionStep {
	const card = currentCard(session);
	if (!card) return [session];
	const before = stateOf(session.progress, card.id).schedule;
	const after = preview(before, {card: card.id, when, pace: session.pace})[given - 1];
	const chosen = session.turn.step === 'answered' ? session.turn.chosen : null;
	const choice = chosen === null ? undefined : card.choices[chosen]?.text;
	const event: Answer = {
		...head(session, card.id, when),
		type: 'answer',
		grade: given,
		...(choice === undefined ? {} : {given: choice}),
		took: Math.max(0, when.at - session.shownAt),
		shown: Math.max(0, Math.round(((after?.due ?? when.at) - when.at) / MINUTE)),
		content: contentHash(card),
	};
	const next = written(session, event);
	const {phase} = stateOf(next.progress, card.id).schedule;
	const others = next.learning.filter((id) => id !== card.id);
	const learning = phase === 'review' ? others : [...others, card.id];
	return [
		showNext({...next, learning, current: null, answered: [...next.answered, event]}, when.at),
		event,
	];
}

/** Takes back the last answer of this session; its card is asked again at once. */
function undo(session: Session, when: When): SessionStep {
	const last = session.answered.at(-1);
	if (!last) return [session];
	const event: ReviewEvent = {
		...head(session, last.card, when),
		type: 'undo',
		undoes: eventId(last),
	};
	const next = written(session, event);
	const {phase} = stateOf(next.progress, last.card).schedule;
	const others = next.learning.filter((id) => id !== last.card);
	const put = session.current === null || session.current === last.card ? [] : [session.current];
	return [
		{
			...next,
			waiting: [
				...put.filter((id) => !others.includes(id)),
				...next.waiting.filter((id) => id !== last.card),
			],
			learning: phase === 'learning' || phase === 'relearning' ? [...others, last.card] : others,
			current: last.card,
			turn: {step: 'asking'},
			shownAt: when.at,
			answered: next.answered.slice(0, -1),
		},
		event,
	];
}

function mark(session: Session, type: 'bury' | 'suspend', when: When): SessionStep {
	const card = session.current;
	if (card === null) return [session];
	const event: ReviewEvent = {...head(session, card, when), type};
	const learning = session.learning.filter((id) => id !== card);
	return [showNext({...written(session, event), learning, current: null}, when.at), event];
}

function head({writer, deck}: Session, card: CardId, {at, offset}: When): CardEvent {
	return {v: 1, device: writer.device, seq: writer.seq, at, offset, deck, card};
}

function written(session: Session, event: ReviewEvent): Session {
	return {
		...session,
		progress: withEvent(session.progress, event, session.pace),
		writer: {...session.writer, seq: session.writer.seq + 1},
	};
}

/** A learning card whose time has come goes first, then the plan, then learning cards ahead of time. */
function showNext(session: Session, at: number): Session {
	const dueAt = (id: CardId): number => stateOf(session.progress, id).schedule.due;
	const learning = [...session.learning].sort((a, b) => dueAt(a) - dueAt(b));
	const [soonest] = learning;
	const [first, ...rest] = session.waiting;
	const shown = {turn: {step: 'asking'}, shownAt: at} as const;
	if (soonest !== undefined && (dueAt(soonest) <= at || first === undefined)) {
		return {...session, ...shown, current: soonest};
	}
	return {...session, ...shown, current: first ?? null, waiting: rest};
}

/** New cards spread evenly among the reviews, reviews first. */
function mix(due: readonly CardId[], fresh: readonly CardId[]): readonly CardId[] {
	const place = (i: number, of: number, late: number): number => (i + late) / of;
	return [
		...due.map((id, i) => ({id, at: place(i, due.length, 0.5)})),
		...fresh.map((id, i) => ({id, at: place(i, fresh.length, 0.75)})),
	]
		.sort((a, b) => a.at - b.at)
		.map(({id}) => id);
}
