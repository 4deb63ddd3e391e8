// Being ready by a day: what would be remembered then, and what a day has to hold to get there.
import type {Card} from '../cards/card.js';
import {DAY, dayOf, dayShift, type When} from './day.js';
import {retrievability} from './fsrs.js';
import {type Progress, stateOf} from './progress.js';
import type {Pace} from './schedule.js';

export type ExamOutlook = {
	/** `2027-01-15`. */
	readonly day: string;
	/** Whole days from today; 0 on the day itself. */
	readonly daysLeft: number;
	/** The share wanted. */
	readonly target: number;
	/** The share of the deck that would be remembered that day if nothing were studied until then. */
	readonly untouched: number;
	/** Cards that were never answered. */
	readonly unstarted: number;
	/** New cards a day so that each still gets its learning days before the exam. */
	readonly newPerDay: number;
	/** Cards started that would fall below the target by then. */
	readonly below: readonly string[];
};

/** Days at the end that are kept free of new cards, so that the last ones settle. */
const SETTLING = 3;
/** From so many days before the exam on, what would be below the target is reviewed once more. */
export const REFRESH = 2;

/** The outlook, or null without an exam, with one that is over, or with a day that is none. */
export function examOutlook(
	cards: readonly Card[],
	{progress, pace, when}: {readonly progress: Progress; readonly pace: Pace; readonly when: When},
): ExamOutlook | null {
	const {exam} = pace;
	const day = exam === undefined ? null : dayNumber(exam);
	if (exam === undefined || day === null) return null;
	const daysLeft = day - dayOf(when, pace.rollover);
	if (daysLeft < 0) return null;
	// Half way into the user's day, when most exams are over.
	const at = day * DAY - dayShift(when.offset, pace.rollover) + DAY / 2;
	const open = cards
		.map(({id}) => ({id, ...stateOf(progress, id)}))
		.filter(({suspended}) => !suspended);
	const recalls = open.map(({id, schedule}) => ({
		id,
		phase: schedule.phase,
		recall: retrievability(schedule, at, pace),
	}));
	const unstarted = recalls.filter(({phase}) => phase === 'new').length;
	return {
		day: exam,
		daysLeft,
		target: pace.retention,
		untouched: recalls.reduce((sum, {recall}) => sum + recall, 0) / Math.max(1, recalls.length),
		unstarted,
		newPerDay: Math.ceil(unstarted / Math.max(1, daysLeft - SETTLING)),
		below: recalls
			.filter(({phase, recall}) => phase === 'review' && recall < pace.retention)
			.map(({id}) => id),
	};
}

/** Days since 1970 of `YYYY-MM-DD`, or null where it names no day. */
export function dayNumber(day: string): number | null {
	if (!/^\d{4}-\d{2}-\d{2}$/u.test(day)) return null;
	const at = Date.parse(`${day}T00:00:00Z`);
	// `2027-02-31` parses as March in some engines and not at all in others.
	if (!Number.isFinite(at) || new Date(at).toISOString().slice(0, 10) !== day) return null;
	return at / DAY;
}
