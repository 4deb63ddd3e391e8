// What screens may know of the rest: decks, progress, pace, and who writes events.
import type {Deck} from '../decks/deck.js';
import type {Habits} from '../study/habits.js';
import type {Looks} from '../study/preferences.js';
import type {Progress} from '../study/progress.js';
import type {Pace} from '../study/schedule.js';
import type {Writer} from '../study/session.js';

/** Cells of the terminal. */
export type Size = {readonly columns: number; readonly rows: number};

export type World = {
	readonly decks: readonly Deck[];
	readonly progress: Progress;
	readonly pace: Pace;
	readonly writer: Writer;
	readonly habits: Habits;
	readonly looks: Looks;
	/** Id of the deck studied last, or null. */
	readonly lastDeck: string | null;
	/** The room a page has, for keys that scroll. */
	readonly size: Size;
};
