// One line of a journal: what happened to a card, when, and on which device.
import type {CardId} from '../cards/card.js';

/** Milliseconds since 1970, UTC. */
export type Instant = number;
export type Grade = 1 | 2 | 3 | 4;

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
	/** What was typed or chosen; absent where the learner only revealed. */
	readonly given?: string;
	/** Milliseconds from question to grade. */
	readonly took: number;
	/** The interval shown on the grade's button, in whole minutes. */
	readonly shown: number;
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

export type ReviewEvent = Answer | Undo | Mark;

export function eventId(event: EventHead): EventId {
	return `${event.device}:${event.seq}` as EventId;
}

/** The order of the union of all journals. */
export function byTime(a: EventHead, b: EventHead): number {
	return a.at - b.at || (a.device < b.device ? -1 : a.device > b.device ? 1 : a.seq - b.seq);
}
