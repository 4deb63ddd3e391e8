// The state of one card's memory, folded from its answers, and what the learner wants of it.
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
	/** Whether, within that spread, the day with the fewest cards is taken. */
	readonly balance: boolean;
	/** Whether cards of one fact never come on one day. */
	readonly siblingsApart: boolean;
	/** So many lapses make a card a leech. */
	readonly leechLapses: number;
	/** The day to be ready by: `2027-01-15`. */
	readonly exam?: string;
	/** The 21 parameters of FSRS-6; absent: the defaults. */
	readonly weights?: readonly number[];
	/** What single decks want otherwise, by deck id. */
	readonly decks?: Readonly<Record<string, DeckPace>>;
};

/** Preferences of one deck; its limits hold beside those over all decks. */
export type DeckPace = {
	readonly retention?: number;
	readonly newPerDay?: number;
	readonly reviewsPerDay?: number;
	readonly exam?: string;
};
