// What a day of studying a deck holds: reviews that are due, and new cards under the daily limits.
import type {Card, CardId} from '../cards/card.js';
import type {CardState} from './card-state.js';
import {dayOf, type When} from './day.js';
import {examOutlook, REFRESH} from './exam.js';
import {isDue, retrievability} from './fsrs.js';
import type {DeckOwnPace} from './pace-of.js';
import {type Progress, stateOf} from './progress.js';
import {doneToday} from './today.js';

export type Plan = {
	/** Reviews and learning cards that are due, the least retrievable first. */
	readonly due: readonly CardId[];
	/** New cards that may still be introduced today, interleaved over the sources. */
	readonly fresh: readonly CardId[];
};

type Row = {
	readonly card: Card;
	readonly state: CardState;
	/** Answered on the user's day at hand. */
	readonly seen: boolean;
};

type Options = {readonly progress: Progress; readonly pace: DeckOwnPace; readonly when: When};

/** The plan of a deck's cards at a moment. */
export function planDay(cards: readonly Card[], options: Options): Plan {
	const {progress, pace, when} = options;
	const today = dayOf(when, pace.rollover);
	const isToday = (at: number | null): boolean =>
		at !== null && dayOf({at, offset: when.offset}, pace.rollover) === today;
	const rows: readonly Row[] = cards.map((card) => {
		const state = stateOf(progress, card.id);
		return {card, state, seen: isToday(state.schedule.last)};
	});
	const open = rows.filter(({state}) => !state.suspended && !isToday(state.buried));
	const outlook = examOutlook(cards, options);
	const ahead = new Set<string>(outlook && outlook.daysLeft <= REFRESH ? outlook.below : []);
	// A fact answered today, in whatever way it was asked, is not asked in another way today.
	const facts = new Set(rows.filter(({seen}) => seen).map(({card}) => card.fact));
	const isFree = ({fact}: Card): boolean => !pace.siblingsApart || takeFact(facts, fact);
	const due = open
		.filter(
			({card, state, seen}) => isDue(state.schedule, when, pace) || (ahead.has(card.id) && !seen),
		)
		.map((row) => ({...row, recall: retrievability(row.state.schedule, when.at, pace)}))
		.sort((a, b) => a.recall - b.recall || (a.card.id < b.card.id ? -1 : 1))
		.filter(({card, seen}) => seen || isFree(card));
	const fresh = interleave(
		open.filter(({state}) => state.schedule.phase === 'new').map(({card}) => card),
	).filter(isFree);
	const left = limits(rows, options, isToday);
	const newLimit = Math.max(left.fresh, outlook ? outlook.newPerDay - left.started : 0);
	let taken = 0;
	return {
		// A card in its steps is finished, whatever the limit.
		due: due.filter(({seen}) => seen || taken++ < left.due).map(({card}) => card.id),
		fresh: fresh.slice(0, newLimit).map(({id}) => id),
	};
}

/** What the limits over all decks and of this deck leave for today. */
function limits(
	rows: readonly Row[],
	{progress, pace, when}: Options,
	isToday: (at: number | null) => boolean,
): {readonly due: number; readonly fresh: number; readonly started: number} {
	const all = doneToday(progress, when, pace.rollover);
	const started = rows.filter(({state}) => isToday(state.first)).length;
	const reviewed = rows.filter(({seen}) => seen).length - started;
	const rest = (overall: number, own: number | undefined, done: number): number =>
		Math.max(0, Math.min(overall, own === undefined ? overall : own - done));
	return {
		due: rest(pace.reviewsPerDay - all.reviewed, pace.own?.reviewsPerDay, reviewed),
		fresh: rest(pace.newPerDay - all.started, pace.own?.newPerDay, started),
		started,
	};
}

/** Whether the fact was still free; it is taken now. */
function takeFact(facts: Set<string>, fact: string): boolean {
	if (facts.has(fact)) return false;
	facts.add(fact);
	return true;
}

/** One card of each source in turn, in the order of the deck. */
function interleave(cards: readonly Card[]): readonly Card[] {
	const bySource = new Map<string, Card[]>();
	for (const card of cards) {
		const source = card.cite?.source ?? '';
		const list = bySource.get(source);
		if (list) list.push(card);
		else bySource.set(source, [card]);
	}
	const lists = [...bySource.values()];
	const longest = Math.max(0, ...lists.map((list) => list.length));
	return Array.from({length: longest}, (_, i) => lists.flatMap((list) => list[i] ?? [])).flat();
}
