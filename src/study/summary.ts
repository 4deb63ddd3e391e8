// What a session came to, in numbers.
import type {When} from './day.js';
import type {Session} from './session.js';

export type SessionSummary = {
	readonly answered: number;
	/** Answers that were not Again. */
	readonly right: number;
	/** Different cards among them. */
	readonly cards: number;
	/** Milliseconds from the beginning to now. */
	readonly took: number;
};

export function summarize({answered, startedAt}: Session, {at}: When): SessionSummary {
	return {
		answered: answered.length,
		right: answered.filter(({grade}) => grade > 1).length,
		cards: new Set(answered.map(({card}) => card)).size,
		took: Math.max(0, at - startedAt),
	};
}

/** `1 min 5 s`, `40 s`. */
export function durationWords(milliseconds: number): string {
	const seconds = Math.round(milliseconds / 1000);
	const minutes = Math.floor(seconds / 60);
	return minutes === 0 ? `${seconds} s` : `${minutes} min ${seconds % 60} s`;
}
