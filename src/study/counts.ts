// How much of a deck is due, new and learned: the numbers of home and of `whosaid decks`.
import type {Card} from '../cards/card.js';
import type {When} from './day.js';
import {paceOf} from './pace-of.js';
import {planDay} from './plan.js';
import {type Progress, stateOf} from './progress.js';
import type {Pace} from './schedule.js';

export type DeckCounts = {
	readonly total: number;
	/** To be reviewed now. */
	readonly due: number;
	/** New cards that may still be introduced today. */
	readonly fresh: number;
	/** Never answered, today or later. */
	readonly untouched: number;
	/** Past their learning steps. */
	readonly learned: number;
};

export function countDeck(
	cards: readonly Card[],
	options: {
		readonly progress: Progress;
		readonly pace: Pace;
		readonly when: When;
		/** Id of the deck, where its own preferences are to hold. */
		readonly deck?: string;
	},
): DeckCounts {
	const pace = options.deck === undefined ? options.pace : paceOf(options.pace, options.deck);
	const plan = planDay(cards, {...options, pace});
	const phases = cards.map(({id}) => stateOf(options.progress, id).schedule.phase);
	return {
		total: cards.length,
		due: plan.due.length,
		fresh: plan.fresh.length,
		untouched: phases.filter((phase) => phase === 'new').length,
		learned: phases.filter((phase) => phase === 'review').length,
	};
}
