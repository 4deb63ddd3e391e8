// The state of one card's memory, folded from its answers.
import type {Instant} from './review-event.js';

export type Phase = 'new' | 'learning' | 'review' | 'relearning';

export type Schedule = {
	readonly phase: Phase;
	/** When it is to be asked again. */
	readonly due: Instant;
	/** Days until retrievability falls to 0.9; 0 while new. */
	readonly stability: number;
	/** 1..10; 0 while new. */
	readonly difficulty: number;
	/** Which learning step comes next. */
	readonly step: number;
	readonly reps: number;
	readonly lapses: number;
	/** The last answer, or null while new. */
	readonly last: Instant | null;
};

/** Preferences of scheduling. */
export type Pace = {
	/** Wanted share of right answers, 0.70..0.97. */
	readonly retention: number;
	/** Days; no interval is longer. */
	readonly maximumInterval: number;
	/** Steps of a new card, in minutes. */
	readonly learningSteps: readonly number[];
	readonly relearningSteps: readonly number[];
	/** New cards a day, over all decks. */
	readonly newPerDay: number;
	readonly reviewsPerDay: number;
	/** Hour, 0..23, at which the user's day begins. */
	readonly rollover: number;
	/** Whether due days are spread a little, so that cards learned together part. */
	readonly fuzz: boolean;
	/** The 21 parameters of FSRS-6; absent: the defaults. */
	readonly weights?: readonly number[];
};
