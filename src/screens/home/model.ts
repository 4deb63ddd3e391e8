// Home: the decks, how much of each is due, and which one is chosen.

import type {Deck} from '../../decks/deck.js';
import {countDeck, type DeckCounts} from '../../study/counts.js';
import {dayOf, type When} from '../../study/day.js';
import {eachState, stateOf} from '../../study/progress.js';
import {answersByDay, streakOf} from '../../study/stats/calendar.js';
import type {World} from '../world.js';

export type DeckRow = {
	readonly id: string;
	readonly title: string;
	readonly counts: DeckCounts;
	/** How many of the user's days ago it was studied, or null where it never was. */
	readonly studied: number | null;
};

export type HomeModel = {
	readonly rows: readonly DeckRow[];
	readonly chosen: number;
	/** Nothing was ever answered: a word of welcome is due. */
	readonly isFirst: boolean;
	/** Days in a row and answers today, or null until the journals are read. */
	readonly habit: {readonly streak: number; readonly today: number} | null;
};

/** Home as it opens: the deck studied last is chosen, else the first with something to do. */
export function startHome(world: World, when: When): HomeModel {
	const rows = world.decks.map((deck) => rowOf(deck, world, when));
	const last = rows.findIndex(({id}) => id === world.lastDeck);
	const busy = rows.findIndex(({counts}) => counts.due + counts.fresh > 0);
	return {
		rows,
		chosen: Math.max(0, last >= 0 ? last : busy),
		isFirst: eachState(world.progress).next().done === true,
		habit: null,
	};
}

function rowOf({head, cards}: Deck, world: World, when: When): DeckRow {
	const last = cards.reduce<number | null>((latest, {id}) => {
		const at = stateOf(world.progress, id).schedule.last;
		return at === null ? latest : Math.max(at, latest ?? at);
	}, null);
	const {rollover} = world.pace;
	const day = (at: number): number => dayOf({at, offset: when.offset}, rollover);
	return {
		id: head.id,
		title: head.title,
		counts: countDeck(cards, {...world, deck: head.id, when}),
		studied: last === null ? null : Math.max(0, day(when.at) - day(last)),
	};
}

/** The model once it is known on which moments something was answered. */
export function withAnswers(
	model: HomeModel,
	answers: readonly When[],
	{pace, when}: {readonly pace: World['pace']; readonly when: When},
): HomeModel {
	const today = dayOf(when, pace.rollover);
	const byDay = answersByDay(answers.map((answer) => dayOf(answer, pace.rollover)));
	const {current} = streakOf(byDay, today);
	return {...model, habit: {streak: current, today: byDay.get(today) ?? 0}};
}
