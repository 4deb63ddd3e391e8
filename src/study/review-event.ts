// One line of a journal: what happened to a card, when, and on which device.
import type {CardId} from '../cards/card.js';

/** Milliseconds since 1970, UTC. */
export type Instant = number;
export type Grade = 1 | 2 | 3 | 4;

/** How the answer was given: typed, chosen among choices, or only revealed. */
export type AnswerMode = 'reveal' | 'choose' | 'type';

export type DeviceId = string & {readonly brand: 'DeviceId'};

/** Unique over all devices: `<device>:<seq>`. */
export type EventId = string & {readonly brand: 'EventId'};

/** What every event has. Order over all journals: (at, device, seq). */
export type EventHead = {
	/** Version of the line's format. */
	readonly v: 1;
	readonly device: DeviceId;
	/** 1, 2, 3, … in this device's journal. */
	readonly seq: number;
	readonly at: Instant;
	/** Minutes east of UTC where it happened: the user's day follows from it. */
	readonly offset: number;
};

export type CardEvent = EventHead & {readonly deck: string; readonly card: CardId};

export type Answer = CardEvent & {
	readonly type: 'answer';
	readonly grade: Grade;
	/** Absent in lines of the first program. */
	readonly mode?: AnswerMode;
	/** What was typed or chosen; absent where the learner only revealed. */
	readonly given?: string;
	/** How sure the learner said to be before the answer was shown, 0..1. */
	readonly sure?: number;
	/** Milliseconds from question to grade. */
	readonly took: number;
	/** The interval shown on the grade's button, in whole minutes; it is the one that is applied. */
	readonly shown: number;
	/**
	 * Answers to this card before this one, as this device knew them. Where a merge finds others, the
	 * interval shown belonged to another state and is worked out anew.
	 */
	readonly reps?: number;
	/** Content hash of the card as it was asked. */
	readonly content?: string;
};

/** Cancels an earlier event of the same card; an undo itself can't be undone. */
export type Undo = CardEvent & {readonly type: 'undo'; readonly undoes: EventId};

/** Suspended until resumed; buried until the next day; flagged as wrong, with the reason. */
export type Mark = CardEvent &
	(
		| {readonly type: 'suspend' | 'resume' | 'bury'}
		| {readonly type: 'flag'; readonly reason: string}
	);

/** The learner sets the date by hand; null: the card is forgotten and begins as new. */
export type Reschedule = CardEvent & {readonly type: 'reschedule'; readonly due: Instant | null};

export type ReviewEvent = Answer | Undo | Mark | Reschedule;

export function eventId(event: EventHead): EventId {
	return `${event.device}:${event.seq}` as EventId;
}

/** The order of the union of all journals. */
export function byTime(a: EventHead, b: EventHead): number {
	return a.at - b.at || (a.device < b.device ? -1 : a.device > b.device ? 1 : a.seq - b.seq);
}
