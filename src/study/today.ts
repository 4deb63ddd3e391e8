// What was done on the user's day already, over all decks: the daily limits count it.
import {DAY, dayOf, dayShift, type When} from './day.js';
import {type Progress, statesSince} from './progress.js';

type DoneToday = {
	/** Cards answered for the first time. */
	readonly started: number;
	/** Cards started before today and answered today. */
	readonly reviewed: number;
};

/** Counted once for each progress and day: home asks for every deck. */
const counted = new WeakMap<Progress, {readonly key: string; readonly done: DoneToday}>();

export function doneToday(progress: Progress, when: When, rollover: number): DoneToday {
	const today = dayOf(when, rollover);
	const key = `${today} ${when.offset} ${rollover}`;
	const known = counted.get(progress);
	if (known?.key === key) return known.done;
	let started = 0;
	let reviewed = 0;
	const isToday = (at: number | null): boolean =>
		at !== null && dayOf({at, offset: when.offset}, rollover) === today;
	const dawn = today * DAY - dayShift(when.offset, rollover);
	for (const {first, schedule} of statesSince(progress, dawn)) {
		if (isToday(first)) started++;
		else if (isToday(schedule.last)) reviewed++;
	}
	const done = {started, reviewed};
	counted.set(progress, {key, done});
	return done;
}
