// What a calendar expression says by itself, before anything is known of the article's date.

export type Modifier = 'early' | 'mid' | 'late' | 'about';
export type Unit = 'day' | 'week' | 'month' | 'year' | 'decade' | 'century' | 'weekend' | 'quarter';

/** From where an expression counts: the article's own day, or the last day its story named. */
export type Origin = 'article' | 'story';

/** -1 last, 0 this, 1 next. */
export type Turn = number;

/** The year of a day, month or part: a number, or a turn from the article's year. */
export type YearWords = {readonly year?: number | undefined; readonly inYear?: Turn | undefined};

export type Meaning = {
	readonly mod?: Modifier | undefined;
	/** Counted or meant roughly, so that its value is a guess: "three years ago". */
	readonly isRough?: boolean;
	/** TIMEX3 suffix of a part or time of the day: TMO, TAF, TEV, TNI, T09:00. */
	readonly dayPart?: string | undefined;
} & (
	| (YearWords & {
			readonly kind: 'day';
			readonly month: number;
			readonly day: number;
			readonly weekday?: number | undefined;
	  })
	| (YearWords & {readonly kind: 'month'; readonly month: number; readonly turn?: Turn | undefined})
	| {readonly kind: 'year'; readonly year: number}
	/** 199 for the 1990s. */
	| {readonly kind: 'decade'; readonly decade: number}
	/** A named part of a year: Q1..Q4, H1, H2, SP, SU, FA, WI. */
	| (YearWords & {readonly kind: 'part'; readonly part: string; readonly turn?: Turn | undefined})
	| {
			readonly kind: 'weekday';
			readonly weekday: number;
			readonly turn?: Turn | undefined;
			readonly origin: Origin;
	  }
	/** So many units away; `by` 0 is the current one. */
	| {readonly kind: 'shift'; readonly unit: Unit; readonly by: number; readonly origin: Origin}
	/** "a year earlier" and its like: the same quarter or period of the year before. */
	| {readonly kind: 'year-earlier'}
	/** "the quarter": the one the story is about, else the last that ended. */
	| (YearWords & {readonly kind: 'story-quarter'})
	| {readonly kind: 'vague'; readonly ref: 'PAST_REF' | 'PRESENT_REF' | 'FUTURE_REF'}
);
