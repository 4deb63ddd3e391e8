// Home: the decks, how much of each is due, and which one is chosen.
import {countDeck, type DeckCounts} from '../../study/counts.js';
import type {When} from '../../study/day.js';
import type {World} from '../world.js';

export type DeckRow = {readonly id: string; readonly title: string; readonly counts: DeckCounts};

export type HomeModel = {readonly rows: readonly DeckRow[]; readonly chosen: number};

/** Home as it opens: the deck studied last is chosen, else the first with something to do. */
export function startHome(world: World, when: When): HomeModel {
	const rows = world.decks.map(({head, cards}) => ({
		id: head.id,
		title: head.title,
		counts: countDeck(cards, {...world, when, deck: head.id}),
	}));
	const last = rows.findIndex(({id}) => id === world.lastDeck);
	const busy = rows.findIndex(({counts}) => counts.due + counts.fresh > 0);
	return {rows, chosen: Math.max(0, last >= 0 ? last : busy)};
}
