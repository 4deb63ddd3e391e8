// The user's day: local, beginning at the rollover hour, so that midnight sessions stay one day.
import type {Instant} from './review-event.js';

/** A moment as the user lives it: UTC milliseconds, and minutes east of UTC. */
export type When = {readonly at: Instant; readonly offset: number};

export const MINUTE = 60_000;
const HOUR = 3_600_000;
export const DAY = 86_400_000;

/** Milliseconds to add to an instant so that its UTC day is the user's day. */
export function dayShift(offset: number, rollover: number): number {
	return offset * MINUTE - rollover * HOUR;
}

/** The user's day as a number of days since 1970; days are compared, never shown. */
export function dayOf({at, offset}: When, rollover: number): number {
	return Math.floor((at + dayShift(offset, rollover)) / DAY);
}

/** `2026-01-12` of a number of days since 1970. */
export function dayText(day: number): string {
	return new Date(day * DAY).toISOString().slice(0, 10);
}

/** The Monday of the day's week. 1970 began on a Thursday. */
export function mondayOf(day: number): number {
	return day - ((((day + 3) % 7) + 7) % 7);
}
