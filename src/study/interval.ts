// The interval a schedule gives, in the whole minutes that a journal keeps.
import {DAY, MINUTE} from './day.js';
import {intervalWords} from './fsrs.js';
import type {Pace, Schedule} from './schedule.js';

/** Minutes from the answer to the due date. */
export function intervalOf({due, last}: Schedule): number {
	return Math.max(0, Math.round((due - (last ?? due)) / MINUTE));
}

/** What a grade's button shows; the same however long the learner thinks. */
export function offerWords(offer: Schedule): string {
	return intervalWords(intervalOf(offer) * MINUTE);
}

/** The schedule, due so many minutes after its last answer; never beyond the longest interval. */
export function withInterval(
	schedule: Schedule,
	minutes: number,
	{maximumInterval}: Pace,
): Schedule {
	if (schedule.last === null) return schedule;
	const longest = maximumInterval * DAY;
	return {...schedule, due: schedule.last + Math.min(minutes * MINUTE, longest)};
}
