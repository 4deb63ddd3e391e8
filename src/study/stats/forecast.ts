// The load of the days to come: how many cards come due on each.
import type {CardState} from '../card-state.js';
import {dayOf, dayText, type When} from '../day.js';

export type ForecastDay = {
	/** `2026-01-12`. */
	readonly day: string;
	readonly due: number;
};

/** So many days from today on; what is overdue counts today. Suspended and new cards don't count. */
export function forecast(
	states: Iterable<CardState>,
	{when, rollover, days}: {readonly when: When; readonly rollover: number; readonly days: number},
): readonly ForecastDay[] {
	const today = dayOf(when, rollover);
	const due = Array.from({length: days}, () => 0);
	for (const {schedule, suspended} of states) {
		if (schedule.phase === 'new' || suspended) continue;
		const day = dayOf({at: schedule.due, offset: when.offset}, rollover);
		const index = Math.max(0, day - today);
		if (index < days) due[index] = (due[index] ?? 0) + 1;
	}
	return due.map((count, i) => ({day: dayText(today + i), due: count}));
}
