// The state of every card, folded from the union of all journals.
import type {CardId} from '../cards/card.js';
import {answerCard, NEW_CARD} from './fsrs.js';
import {type Answer, byTime, eventId, type ReviewEvent} from './review-event.js';
import type {Pace, Schedule} from './schedule.js';

export type CardState = {
	readonly schedule: Schedule;
	readonly suspended: boolean;
	/** The instant it was buried, or null; it stays so until the user's next day. */
	readonly buried: number | null;
	/** Reasons it was flagged as wrong for, oldest first. */
	readonly flags: readonly string[];
	/** Answers that count, oldest first. */
	readonly answers: readonly Answer[];
};

/** A card's events, in order and each once, and the state they fold to. */
export type CardHistory = {readonly events: readonly ReviewEvent[]; readonly state: CardState};

export type Progress = ReadonlyMap<CardId, CardHistory>;

const UNTOUCHED: CardState = {
	schedule: NEW_CARD,
	suspended: false,
	buried: null,
	flags: [],
	answers: [],
};

export function stateOf(progress: Progress, card: CardId): CardState {
	return progress.get(card)?.state ?? UNTOUCHED;
}

/**
 * The progress all events together make. Their order and repeats don't matter: merging journals is
 * a union.
 */
export function foldAll(events: Iterable<ReviewEvent>, pace: Pace): Progress {
	const byCard = new Map<CardId, ReviewEvent[]>();
	for (const event of events) {
		const list = byCard.get(event.card);
		if (list) list.push(event);
		else byCard.set(event.card, [event]);
	}
	const progress = new Map<CardId, CardHistory>();
	for (const [card, list] of byCard) progress.set(card, historyOf(inOrder(list), pace));
	return progress;
}

/** The progress with one more event; the same as folding all again. */
export function withEvent(progress: Progress, event: ReviewEvent, pace: Pace): Progress {
	const events = inOrder([...(progress.get(event.card)?.events ?? []), event]);
	return new Map(progress).set(event.card, historyOf(events, pace));
}

function historyOf(events: readonly ReviewEvent[], pace: Pace): CardHistory {
	const undone = new Set(events.flatMap((event) => (event.type === 'undo' ? [event.undoes] : [])));
	const counting = events.filter((event) => !undone.has(eventId(event)));
	return {events, state: counting.reduce((state, event) => apply(state, event, pace), UNTOUCHED)};
}

function apply(state: CardState, event: ReviewEvent, pace: Pace): CardState {
	switch (event.type) {
		case 'answer':
			return {
				...state,
				schedule: answerCard(state.schedule, event.grade, {card: event.card, when: event, pace}),
				answers: [...state.answers, event],
			};
		case 'suspend':
			return {...state, suspended: true};
		case 'resume':
			return {...state, suspended: false, buried: null};
		case 'bury':
			return {...state, buried: event.at};
		case 'flag':
			return {...state, flags: [...state.flags, event.reason]};
		case 'undo':
			return state;
	}
}

/** Sorted by time, device and number; an event that is there twice once. */
function inOrder(events: readonly ReviewEvent[]): readonly ReviewEvent[] {
	const once = new Map(events.map((event) => [eventId(event), event]));
	return [...once.values()].sort(byTime);
}
