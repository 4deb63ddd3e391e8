// The interval a schedule gives, in the whole minutes that a journal keeps.
import {DAY, MINUTE} from './day.js';
import type {Pace, Schedule} from './schedule.js';

/** Minutes from the answer to the due date. */
export function intervalOf({due, last}: Schedule): number {
	return Math.max(0, Math.round((due - (last ?? due)) / MINUTE));
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
