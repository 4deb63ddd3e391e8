// Why a card is due when it is: its memory, its last answers, and what the next ones would do.
import type {CardId} from '../cards/card.js';
import type {CardState} from './card-state.js';
import {DAY, dayOf, type When} from './day.js';
import {isDue, preview, retrievability} from './fsrs.js';
import {intervalOf} from './interval.js';
import {isLeech} from './leech.js';
import type {Pace} from './schedule.js';
import type {Review} from './stats/reviews.js';

export type Why = {
	readonly card: CardId;
	readonly state: CardState;
	/** Why it is asked or not: the first of these that holds. */
	readonly verdict: 'new' | 'suspended' | 'buried' | 'due' | 'step' | 'later';
	/** The user's days from today to the due day; negative when overdue. */
	readonly days: number;
	/** Probability of recall now, 0..1; 0 for a new card. */
	readonly recall: number;
	readonly target: number;
	readonly isLeech: boolean;
	/** What the fuzz of the next answer is seeded with: it depends on nothing else. */
	readonly seed: string;
	/** Minutes to the next time for Again, Hard, Good, Easy, answered now. */
	readonly offers: readonly number[];
	/** The last answers, newest first. */
	readonly last: readonly Review[];
};

const SHOWN = 6;

export function explainCard(
	card: CardId,
	{
		state,
		reviews,
		pace,
		when,
	}: {
		readonly state: CardState;
		/** Of this card, oldest first. */
		readonly reviews: readonly Review[];
		readonly pace: Pace;
		readonly when: When;
	},
): Why {
	const {schedule} = state;
	const day = (at: number): number => dayOf({at, offset: when.offset}, pace.rollover);
	return {
		card,
		state,
		verdict: verdictOf(state, day(when.at), {day, isDue: isDue(schedule, when, pace)}),
		days: schedule.phase === 'new' ? 0 : day(schedule.due) - day(when.at),
		recall: retrievability(schedule, when.at, pace),
		target: pace.retention,
		isLeech: isLeech(schedule, pace),
		seed: `${card}+${schedule.reps}`,
		offers: preview(schedule, {card, when, pace}).map(intervalOf),
		last: reviews.slice(-SHOWN).reverse(),
	};
}

function verdictOf(
	{schedule, suspended, buried}: CardState,
	today: number,
	{day, isDue: due}: {readonly day: (at: number) => number; readonly isDue: boolean},
): Why['verdict'] {
	if (suspended) return 'suspended';
	if (buried !== null && day(buried) === today) return 'buried';
	if (schedule.phase === 'new') return 'new';
	if (due) return 'due';
	return schedule.phase === 'review' || schedule.due - (schedule.last ?? 0) >= DAY
		? 'later'
		: 'step';
}
