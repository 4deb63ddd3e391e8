// A card whose author changed the answer after it was learned: what the answer was.
import type {Card} from './card.js';

/** Kept on the card of an installed deck, under a key of its own among the foreign ones. */
const KEY = 'changed';

/** The card with the answer it had until `at` (milliseconds since 1970, UTC). */
export function withChangedAnswer(card: Card, was: string, at: number): Card {
	return {...card, extra: {...card.extra, [KEY]: {was, at}}};
}

/**
 * The answer that was learned, where it was another one; null where none changed, or where the card
 * was answered since. `last` is when it was last answered.
 */
export function changedAnswer(card: Card, last: number | null): string | null {
	const mark = card.extra?.[KEY];
	if (typeof mark !== 'object' || mark === null || last === null) return null;
	const isMark = 'was' in mark && 'at' in mark;
	if (!isMark || typeof mark.was !== 'string' || typeof mark.at !== 'number') return null;
	return last < mark.at && mark.was !== card.answer ? mark.was : null;
}
