// All statistics of a learner, as numbers: what `whosaid stats` prints and the Stats screen draws.
import type {Card} from '../../cards/card.js';
import type {CardState} from '../card-state.js';
import {dayOf, type When} from '../day.js';
import {type ExamOutlook, examOutlook} from '../exam.js';
import {paceOf} from '../pace-of.js';
import {type Progress, stateOf} from '../progress.js';
import type {ReviewEvent} from '../review-event.js';
import type {Pace} from '../schedule.js';
import {countByState, type StateCounts} from './by-state.js';
import {answersByDay, type CalendarDay, calendarOf, type Streak, streakOf} from './calendar.js';
import {type Calibration, calibrate} from './calibration.js';
import {type Confusion, confusions} from './confusions.js';
import {type ForecastDay, forecast} from './forecast.js';
import {type HardCard, hardest} from './hardest.js';
import {type DeckRetention, type Retention, retention} from './retention.js';
import {reviewsOf} from './reviews.js';

/** What statistics need of a deck. */
export type StatDeck = {
	readonly id: string;
	readonly title: string;
	readonly cards: readonly Card[];
};

export type Statistics = {
	readonly answers: number;
	/** Milliseconds from questions to grades, over all answers. */
	readonly took: number;
	/** Wanted and true retention. */
	readonly wanted: number;
	readonly retention: Retention;
	readonly decks: readonly DeckRetention[];
	readonly states: StateCounts;
	readonly forecast: readonly ForecastDay[];
	readonly streak: Streak;
	readonly calendar: readonly CalendarDay[];
	/** FSRS against what happened. */
	readonly calibration: Calibration;
	/** The learner's own "how sure?" against what happened. */
	readonly surety: Calibration;
	readonly hardest: readonly HardCard[];
	readonly confusions: readonly Confusion[];
	readonly exams: readonly (ExamOutlook & {readonly deck: string})[];
};

const FORECAST_DAYS = 30;
const CALENDAR_WEEKS = 26;
const MOST = 10;

export function collectStatistics(
	{
		decks,
		events,
		progress,
		pace,
	}: {
		readonly decks: readonly StatDeck[];
		readonly events: Iterable<ReviewEvent>;
		readonly progress: Progress;
		readonly pace: Pace;
	},
	when: When,
): Statistics {
	const reviews = reviewsOf(events, pace);
	const cards = new Map(decks.flatMap((deck) => deck.cards.map((card) => [card.id, card])));
	const states: readonly CardState[] = [...cards.keys()].map((id) => stateOf(progress, id));
	const today = dayOf(when, pace.rollover);
	const byDay = answersByDay(reviews.map(({day}) => day));
	const {all, decks: byDeck} = retention(reviews);
	return {
		answers: reviews.length,
		took: reviews.reduce((sum, {answer}) => sum + answer.took, 0),
		wanted: pace.retention,
		retention: all,
		decks: byDeck,
		states: countByState(states, pace),
		forecast: forecast(states, {when, rollover: pace.rollover, days: FORECAST_DAYS}),
		streak: streakOf(byDay, today),
		calendar: calendarOf(byDay, today, CALENDAR_WEEKS),
		calibration: calibrate(
			reviews.flatMap(({isTrue, predicted, isRecalled}) =>
				isTrue && predicted !== null ? [{predicted, cameTrue: isRecalled}] : [],
			),
		),
		surety: calibrate(
			reviews.flatMap(({answer, isRecalled}) =>
				answer.sure === undefined ? [] : [{predicted: answer.sure, cameTrue: isRecalled}],
			),
		),
		hardest: hardest(reviews, MOST),
		confusions: confusions(reviews, cards, MOST),
		exams: decks.flatMap((deck) => {
			const own = paceOf(pace, deck.id);
			const outlook = examOutlook(deck.cards, {progress, pace: own, when});
			return outlook ? [{deck: deck.id, ...outlook}] : [];
		}),
	};
}
