// Card states packed in columns of numbers: a snapshot of 50,000 cards opens without making objects.
import type {CardId} from '../cards/card.js';
import {type Base, eachState, type Known, lastEventAt, type Progress} from './progress.js';
import type {Instant} from './review-event.js';
import type {Phase} from './schedule.js';

/** Row by row, WIDTH numbers a card; what is null is NaN. */
export type Packed = {
	/** Sorted. */
	readonly cards: readonly CardId[];
	readonly numbers: Float64Array;
	/** What few cards have. A list, since a card may be called `__proto__`. */
	readonly rest: readonly (readonly [card: string, rest: Rest])[];
};

/** When it was buried, why flagged, and its last event where that is not its last answer. */
type Rest = {
	readonly buried: Instant | null;
	readonly flags: readonly string[];
	readonly at: Instant;
};

const PHASES: readonly Phase[] = ['new', 'learning', 'review', 'relearning'];
const WIDTH = 6;
// One number holds phase, suspension, step, lapses and repetitions: 2, 1, 8, 20 and 20 bits.
const SUSPENDED = 4;
const STEP = 8;
const LAPSES = STEP * 256;
const REPS = LAPSES * 2 ** 20;

export function pack(progress: Progress): Packed {
	// In order, so that a card is found without a table of all.
	const states = [...eachState(progress)].sort(([a], [b]) => (a < b ? -1 : 1));
	const numbers = new Float64Array(states.length * WIDTH);
	const rest: (readonly [string, Rest])[] = [];
	for (const [row, [card, state]] of states.entries()) {
		const {schedule, suspended, buried, flags, first} = state;
		const {phase, step, lapses, reps, due, stability, difficulty, last} = schedule;
		const counts =
			PHASES.indexOf(phase) +
			(suspended ? SUSPENDED : 0) +
			step * STEP +
			lapses * LAPSES +
			reps * REPS;
		const none = Number.NaN;
		numbers.set([counts, due, stability, difficulty, last ?? none, first ?? none], row * WIDTH);
		const at = lastEventAt(progress, card);
		if (buried !== null || flags.length > 0 || at !== last) rest.push([card, {buried, flags, at}]);
	}
	return {cards: states.map(([card]) => card), numbers, rest};
}

/** The base a snapshot stands for, or null where its parts don't fit together. */
export function unpack({cards, numbers, rest}: Packed): Base | null {
	if (numbers.length !== cards.length * WIDTH) return null;
	const others = new Map<string, Rest>(rest);
	return {
		cards,
		get(card) {
			const row = rowOf(cards, card);
			return row < 0 ? undefined : fromRow(numbers, row * WIDTH, others.get(card));
		},
		since: (at) =>
			cards.filter(
				(_, row) => (numbers[row * WIDTH + 4] ?? 0) >= at || (numbers[row * WIDTH + 5] ?? 0) >= at,
			),
		*dues() {
			for (const [row, card] of cards.entries()) {
				const counts = numbers[row * WIDTH] ?? 0;
				// Review, and not suspended.
				if (counts % STEP === 2) yield [card, numbers[row * WIDTH + 1] ?? 0];
			}
		},
	};
}

/** By halving; -1 where it is not among them. */
function rowOf(cards: readonly CardId[], card: CardId): number {
	let low = 0;
	let high = cards.length - 1;
	while (low <= high) {
		const middle = (low + high) >> 1;
		const found = cards[middle];
		if (found === undefined || found === card) return found === card ? middle : -1;
		if (found < card) low = middle + 1;
		else high = middle - 1;
	}
	return -1;
}

function fromRow(numbers: Float64Array, row: number, rest: Rest | undefined): Known {
	const counts = numbers[row] ?? 0;
	const last = orNull(numbers[row + 4]);
	return {
		at: rest?.at ?? last ?? Number.NEGATIVE_INFINITY,
		state: {
			schedule: {
				phase: PHASES[counts % SUSPENDED] ?? 'new',
				due: numbers[row + 1] ?? 0,
				stability: numbers[row + 2] ?? 0,
				difficulty: numbers[row + 3] ?? 0,
				step: Math.floor(counts / STEP) % 256,
				reps: Math.floor(counts / REPS),
				lapses: Math.floor(counts / LAPSES) % 2 ** 20,
				last,
			},
			suspended: Math.floor(counts / SUSPENDED) % 2 === 1,
			buried: rest?.buried ?? null,
			flags: rest?.flags ?? NONE,
			first: orNull(numbers[row + 5]),
		},
	};
}

const NONE: readonly string[] = [];

function orNull(value: number | undefined): number | null {
	return value === undefined || Number.isNaN(value) ? null : value;
}
