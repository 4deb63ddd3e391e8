// Which days were studied: a calendar of answers, and the streak of days without a gap.
import {dayText, mondayOf} from '../day.js';

export type Streak = {
	/** Days in a row up to today; today may still be open. */
	readonly current: number;
	readonly longest: number;
	/** Days with at least one answer. */
	readonly studied: number;
};

export type CalendarDay = {readonly day: string; readonly answers: number};

/** Answers on each of the user's days. */
export type ByDay = ReadonlyMap<number, number>;

export function answersByDay(days: Iterable<number>): ByDay {
	const counts = new Map<number, number>();
	for (const day of days) counts.set(day, (counts.get(day) ?? 0) + 1);
	return counts;
}

export function streakOf(byDay: ByDay, today: number): Streak {
	const days = [...byDay.keys()].sort((a, b) => a - b);
	let longest = 0;
	let run = 0;
	for (const [i, day] of days.entries()) {
		run = day - 1 === days[i - 1] ? run + 1 : 1;
		longest = Math.max(longest, run);
	}
	let current = 0;
	const from = byDay.has(today) ? today : today - 1;
	while (byDay.has(from - current)) current++;
	return {current, longest, studied: days.length};
}

/** Whole weeks up to the one of today, from Monday to Sunday; days to come have no answers. */
export function calendarOf(byDay: ByDay, today: number, weeks: number): readonly CalendarDay[] {
	const first = mondayOf(today) - (weeks - 1) * 7;
	return Array.from({length: weeks * 7}, (_, i) => ({
		day: dayText(first + i),
		answers: byDay.get(first + i) ?? 0,
	}));
}
