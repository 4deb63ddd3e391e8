// The order of a session: which card comes next, and how new cards mix with reviews.
import type {CardId} from '../cards/card.js';

export type Queue = {
	/** Cards of today's plan not asked yet, in order. */
	readonly waiting: readonly CardId[];
	/** Cards in their learning steps, to be asked again when their time has come. */
	readonly learning: readonly CardId[];
	/** The card on the screen, or null when the session is over. */
	readonly current: CardId | null;
};

/** A learning card whose time has come goes first, then the plan, then learning cards ahead of time. */
export function nextInQueue(
	queue: Queue,
	at: number,
	dueAt: (card: CardId) => number,
): Pick<Queue, 'current' | 'waiting'> {
	const [soonest] = [...queue.learning].sort((a, b) => dueAt(a) - dueAt(b));
	const [first, ...rest] = queue.waiting;
	if (soonest !== undefined && (dueAt(soonest) <= at || first === undefined)) {
		return {current: soonest, waiting: queue.waiting};
	}
	return {current: first ?? null, waiting: rest};
}

/** The queue with a card back on the screen; the one that was there waits as the next. */
export function backInQueue(queue: Queue, card: CardId, isLearning: boolean): Queue {
	const learning = queue.learning.filter((id) => id !== card);
	const put = queue.current === null || queue.current === card ? [] : [queue.current];
	return {
		waiting: [
			...put.filter((id) => !learning.includes(id)),
			...queue.waiting.filter((id) => id !== card),
		],
		learning: isLearning ? [...learning, card] : learning,
		current: card,
	};
}

/** New cards spread evenly among the reviews, reviews first. */
export function mix(due: readonly CardId[], fresh: readonly CardId[]): readonly CardId[] {
	const place = (i: number, of: number, late: number): number => (i + late) / of;
	return [
		...due.map((id, i) => ({id, at: place(i, due.length, 0.5)})),
		...fresh.map((id, i) => ({id, at: place(i, fresh.length, 0.75)})),
	]
		.sort((a, b) => a.at - b.at)
		.map(({id}) => id);
}
