// What a day of studying a deck holds: reviews that are due, and new cards under the daily limit.
import type {Card, CardId} from '../cards/card.js';
import {dayOf, type When} from './day.js';
import {isDue, retrievability} from './fsrs.js';
import {type CardState, type Progress, stateOf} from './progress.js';
import type {Pace} from './schedule.js';

export type Plan = {
	/** Reviews and learning cards that are due, the least retrievable first. */
	readonly due: readonly CardId[];
	/** New cards that may still be introduced today, interleaved over the sources. */
	readonly fresh: readonly CardId[];
};

/** The plan of a deck's cards at a moment. Siblings (cards of one fact) never share a day. */
export function planDay(
	cards: readonly Card[],
	{progress, pace, when}: {readonly progress: Progress; readonly pace: Pace; readonly when: When},
): Plan {
	const today = dayOf(when, pace.rollover);
	const stateFor = (card: Card): CardState => stateOf(progress, card.id);
	const isToday = (at: number | null): boolean =>
		at !== null && dayOf({at, offset: when.offset}, pace.rollover) === today;
	const open = cards.filter((card) => {
		const {suspended, buried} = stateFor(card);
		return !suspended && !isToday(buried);
	});
	const startedToday = cards.filter((card) =>
		isToday(stateFor(card).answers[0]?.at ?? null),
	).length;
	const reviewedToday =
		cards.filter((card) => isToday(stateFor(card).schedule.last)).length - startedToday;
	// A fact answered today, in whatever way it was asked, is not asked in another way today.
	const facts = new Set(
		cards.filter((card) => isToday(stateFor(card).schedule.last)).map(({fact}) => fact),
	);
	const own = (card: Card): boolean => isToday(stateFor(card).schedule.last);
	const due = open
		.filter((card) => isDue(stateFor(card).schedule, when, pace))
		.map((card) => ({card, recall: retrievability(stateFor(card).schedule, when.at, pace)}))
		.sort((a, b) => a.recall - b.recall || (a.card.id < b.card.id ? -1 : 1))
		.map(({card}) => card)
		.filter((card) => own(card) || takeFact(facts, card));
	const fresh = interleave(open.filter((card) => stateFor(card).schedule.phase === 'new')).filter(
		(card) => takeFact(facts, card),
	);
	return {
		due: due.slice(0, Math.max(0, pace.reviewsPerDay - reviewedToday)).map(({id}) => id),
		fresh: fresh.slice(0, Math.max(0, pace.newPerDay - startedToday)).map(({id}) => id),
	};
}

/** Whether the card's fact was still free; it is taken now. */
function takeFact(facts: Set<string>, {fact}: Card): boolean {
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
