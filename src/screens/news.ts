// What the world outside tells a screen later: how far a long work is, and what came of it.
import type {CardId} from '../cards/card.js';
import type {Problem} from '../result.js';
import type {ReviewEvent} from '../study/review-event.js';

export type News =
	/** Names that begin as asked, for completing a path. */
	| {readonly type: 'paths'; readonly asked: string; readonly paths: readonly string[]}
	/** `done` of `total` articles; `name` is the one at work. */
	| {
			readonly type: 'progress';
			readonly done: number;
			readonly total: number;
			readonly name: string;
	  }
	/** What the journals hold, of one card or of all. */
	| {readonly type: 'events'; readonly card: CardId | null; readonly events: readonly ReviewEvent[]}
	| {readonly type: 'gave-up'; readonly problems: readonly Problem[]};
