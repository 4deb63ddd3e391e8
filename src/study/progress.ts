// The state of every card, folded from the union of all journals.
import type {CardId} from '../cards/card.js';
import {applyEvent, type CardState, UNTOUCHED} from './card-state.js';
import {byTime, eventId, type Instant, type ReviewEvent} from './review-event.js';
import type {Pace} from './schedule.js';

/** What a snapshot knows of a card: its state, and when its last event happened. */
export type Known = {readonly state: CardState; readonly at: Instant};

/** States folded earlier; read one by one, so that 50,000 cards cost nothing until they are asked for. */
export type Base = {
	readonly cards: readonly CardId[];
	get(card: CardId): Known | undefined;
	/** Cards answered, for the first time or the last, at or after the instant. */
	since(at: Instant): readonly CardId[];
	/** The due dates of cards in review that are not suspended. */
	dues(): Iterable<readonly [CardId, Instant]>;
};

/** A card's events since the base, in order and each once, and the state they fold to. */
type CardHistory = {
	readonly base: Known;
	readonly events: readonly ReviewEvent[];
	readonly state: CardState;
};

/** Cards are spread over small maps, so that one more answer copies 200 entries instead of 50,000. */
export type Progress = {
	readonly base: Base;
	readonly shards: readonly ReadonlyMap<CardId, CardHistory>[];
};

const SHARDS = 256;
const NOTHING: Known = {state: UNTOUCHED, at: Number.NEGATIVE_INFINITY};
const EMPTY: Base = {cards: [], get: () => undefined, since: () => [], dues: () => []};

export function emptyProgress(base: Base = EMPTY): Progress {
	return {base, shards: Array.from({length: SHARDS}, () => new Map())};
}

export function stateOf({shards, base}: Progress, card: CardId): CardState {
	return shards[shardOf(card)]?.get(card)?.state ?? base.get(card)?.state ?? UNTOUCHED;
}

/** Every card with an event, and its state. */
export function* eachState(progress: Progress): Generator<readonly [CardId, CardState]> {
	for (const shard of progress.shards) for (const [card, {state}] of shard) yield [card, state];
	for (const card of progress.base.cards) {
		const known = progress.base.get(card);
		if (known && !progress.shards[shardOf(card)]?.has(card)) yield [card, known.state];
	}
}

/** The states of cards answered, for the first time or the last, at or after the instant. */
export function* statesSince(progress: Progress, at: Instant): Generator<CardState> {
	const isSince = ({first, schedule: {last}}: CardState): boolean =>
		Math.max(first ?? at - 1, last ?? at - 1) >= at;
	for (const shard of progress.shards) {
		for (const {state} of shard.values()) if (isSince(state)) yield state;
	}
	for (const card of progress.base.since(at)) {
		const known = progress.base.get(card);
		if (known && !progress.shards[shardOf(card)]?.has(card)) yield known.state;
	}
}

/** The due dates of all cards in review that are not suspended. */
export function* dueDates({base, shards}: Progress): Generator<Instant> {
	for (const shard of shards) {
		for (const {state} of shard.values()) {
			if (state.schedule.phase === 'review' && !state.suspended) yield state.schedule.due;
		}
	}
	for (const [card, due] of base.dues()) if (!shards[shardOf(card)]?.has(card)) yield due;
}

/** When the card's last event happened, undone or not; minus infinity where it has none. */
export function lastEventAt(progress: Progress, card: CardId): Instant {
	const {base, events} = historyOf(progress, card);
	return events.at(-1)?.at ?? base.at;
}

/**
 * The progress all events together make. Their order and repeats don't matter: merging journals is
 * a union. `onCard` is told after each card how many are done.
 */
export function foldAll(
	events: Iterable<ReviewEvent>,
	pace: Pace,
	onCard?: (done: number, total: number) => void,
): Progress {
	const byCard = new Map<CardId, ReviewEvent[]>();
	for (const event of events) {
		const list = byCard.get(event.card);
		if (list) list.push(event);
		else byCard.set(event.card, [event]);
	}
	const shards = Array.from({length: SHARDS}, () => new Map<CardId, CardHistory>());
	let done = 0;
	for (const [card, list] of byCard) {
		shards[shardOf(card)]?.set(card, folded(NOTHING, inOrder(list), pace));
		onCard?.(++done, byCard.size);
	}
	return {base: EMPTY, shards};
}

/**
 * Whether an event can be folded on top: false where it belongs before, or undoes, what only the
 * base knows. Then all journals have to be read again.
 */
export function fitsOn(progress: Progress, event: ReviewEvent): boolean {
	const {base, events} = historyOf(progress, event.card);
	if (event.at <= base.at) return false;
	return event.type !== 'undo' || events.some((one) => eventId(one) === event.undoes);
}

/** The progress with one more event; the same as folding all again where the event fits on. */
export function withEvent(progress: Progress, event: ReviewEvent, pace: Pace): Progress {
	const {base, events, state} = historyOf(progress, event.card);
	const last = events.at(-1);
	const isNext = last === undefined || byTime(last, event) < 0;
	const next =
		isNext && event.type !== 'undo'
			? {base, events: [...events, event], state: applyUnlessUndone(state, events, event, pace)}
			: folded(base, inOrder([...events, event]), pace);
	const at = shardOf(event.card);
	const shard = new Map(progress.shards[at]).set(event.card, next);
	return {...progress, shards: progress.shards.with(at, shard)};
}

function historyOf({shards, base}: Progress, card: CardId): CardHistory {
	const history = shards[shardOf(card)]?.get(card);
	if (history) return history;
	const known = base.get(card) ?? NOTHING;
	return {base: known, events: [], state: known.state};
}

/** Clocks differ between devices: an undo may be older than what it undoes. */
function applyUnlessUndone(
	state: CardState,
	before: readonly ReviewEvent[],
	event: ReviewEvent,
	pace: Pace,
): CardState {
	return undoneBy(before).has(eventId(event)) ? state : applyEvent(state, event, pace);
}

function folded(base: Known, events: readonly ReviewEvent[], pace: Pace): CardHistory {
	const undone = undoneBy(events);
	const counting = events.filter((event) => !undone.has(eventId(event)));
	const state = counting.reduce((now, event) => applyEvent(now, event, pace), base.state);
	return {base, events, state};
}

/** The ids that undo events take back; an undo can't be undone. */
export function undoneBy(events: readonly ReviewEvent[]): ReadonlySet<string> {
	return new Set(events.flatMap((event) => (event.type === 'undo' ? [event.undoes] : [])));
}

/**
 * Sorted by time, device and number; an event that is there twice once. After an older folder was
 * restored a number may be given anew: the time tells such two apart.
 */
export function inOrder(events: readonly ReviewEvent[]): readonly ReviewEvent[] {
	const once = new Map(events.map((event) => [`${eventId(event)}@${event.at}`, event]));
	return [...once.values()].sort(byTime);
}

/** FNV-1a over the id's units. */
function shardOf(card: CardId): number {
	let hash = 0x811c9dc5;
	for (let i = 0; i < card.length; i++) hash = Math.imul(hash ^ card.charCodeAt(i), 0x01000193);
	return (hash >>> 0) % SHARDS;
}
