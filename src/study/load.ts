// How many cards come due on each of the user's days, so that new dates can fall on quiet ones.
import {dayOf} from './day.js';
import {dueDates, type Progress} from './progress.js';
import type {Schedule} from './schedule.js';

/** Cards by day; a day without any is absent. */
export type Load = ReadonlyMap<number, number>;

type Zone = {readonly offset: number; readonly rollover: number};

export function loadOf(progress: Progress, {offset, rollover}: Zone): Load {
	const load = new Map<number, number>();
	for (const due of dueDates(progress)) {
		const day = dayOf({at: due, offset}, rollover);
		load.set(day, (load.get(day) ?? 0) + 1);
	}
	return load;
}

/** The load after a card went from one date to another. */
export function movedLoad(
	load: Load,
	{before, after, zone}: {readonly before: Schedule; readonly after: Schedule; readonly zone: Zone},
): Load {
	const moved = new Map(load);
	const add = ({phase, due}: Schedule, by: number): void => {
		if (phase !== 'review') return;
		const day = dayOf({at: due, offset: zone.offset}, zone.rollover);
		moved.set(day, (moved.get(day) ?? 0) + by);
	};
	add(before, -1);
	add(after, 1);
	return moved;
}
