// What the world outside tells a screen later: how far a long work is, and what came of it.
import type {Card, CardId} from '../cards/card.js';
import type {Deck} from '../decks/deck.js';
import type {Problem} from '../result.js';
import type {When} from '../study/day.js';
import type {ReviewEvent} from '../study/review-event.js';

/** Cards made of articles, and what became none. */
export type MadeNews = {
	readonly deck: Deck;
	/** Candidates that fell to a check of cards/checks. */
	readonly dropped: readonly {
		readonly card: Card;
		readonly check: string;
		readonly why: string;
	}[];
	/** Facts whose confidence lay below the gate. */
	readonly unsure: number;
	/** Good cards that were left out, because there are enough. */
	readonly surplus: number;
};

export type News =
	| ({readonly type: 'made'} & MadeNews)
	/** Names that begin as asked, for completing a path. */
	| {readonly type: 'paths'; readonly asked: string; readonly paths: readonly string[]}
	/** `done` of `total` articles; `name` is the one at work. */
	| {
			readonly type: 'progress';
			readonly done: number;
			readonly total: number;
			readonly name: string;
	  }
	/** The moments of all answers in the journals. */
	| {readonly type: 'answered'; readonly answers: readonly When[]}
	/** What the journals hold, of one card or of all. */
	| {readonly type: 'events'; readonly card: CardId | null; readonly events: readonly ReviewEvent[]}
	/** The clean text of an article, null where it is not on this machine. */
	| {readonly type: 'source'; readonly id: string; readonly text: string | null}
	| {readonly type: 'gave-up'; readonly problems: readonly Problem[]};
