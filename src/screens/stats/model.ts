// Stats: what all answers so far come to, on a few pages.
import type {CardId} from '../../cards/card.js';
import type {When} from '../../study/day.js';
import type {ReviewEvent} from '../../study/review-event.js';
import {collectStatistics, type Statistics} from '../../study/stats/statistics.js';
import type {World} from '../world.js';

export const PAGES = ['days', 'memory', 'forecast', 'calibration', 'mix-ups'] as const;
export type PageName = (typeof PAGES)[number];

export type StatsModel = {
	/** Null until the journals are read. */
	readonly statistics: Statistics | null;
	readonly page: PageName;
	readonly scroll: number;
	/** Titles of decks and questions of cards, for what statistics name by id. */
	readonly titles: ReadonlyMap<string, string>;
	readonly questions: ReadonlyMap<CardId, string>;
	/** Why there are none, or null. */
	readonly problem: string | null;
};

export function startStats(): StatsModel {
	return {
		statistics: null,
		page: 'days',
		scroll: 0,
		titles: new Map(),
		questions: new Map(),
		problem: null,
	};
}

export function withEvents(
	model: StatsModel,
	events: readonly ReviewEvent[],
	{world, when}: {readonly world: World; readonly when: When},
): StatsModel {
	const decks = world.decks.map(({head, cards}) => ({id: head.id, title: head.title, cards}));
	const statistics = collectStatistics({...world, decks, events}, when);
	const hard = new Set(statistics.hardest.map(({card}) => card));
	const named = decks.flatMap(({cards}) => cards.filter(({id}) => hard.has(id)));
	return {
		...model,
		statistics,
		titles: new Map(decks.map(({id, title}) => [id, title])),
		questions: new Map(named.map(({id, question}) => [id, question])),
	};
}
