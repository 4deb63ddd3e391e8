// Card states packed in columns of numbers: a snapshot of 50,000 cards opens without making objects.
import type {CardId} from '../cards/card.js';
import type {CardState} from './card-state.js';
import {type Base, eachState, type Known, lastEventAt, type Progress} from './progress.js';
import type {Phase} from './schedule.js';

/** Row by row, WIDTH numbers a card; what is null is NaN. */
export type Packed = {
	readonly cards: readonly CardId[];
	readonly numbers: Float64Array;
	/** Reasons of flagged cards; a list, since a card may be called `__proto__`. */
	readonly flags: readonly (readonly [card: string, reasons: readonly string[]])[];
};

const PHASES: readonly Phase[] = ['new', 'learning', 'review', 'relearning'];
const WIDTH = 12;

export function pack(progress: Progress): Packed {
	const states = [...eachState(progress)];
	const numbers = new Float64Array(states.length * WIDTH);
	for (const [row, [card, state]] of states.entries()) {
		numbers.set(toRow(state, lastEventAt(progress, card)), row * WIDTH);
	}
	return {
		cards: states.map(([card]) => card),
		numbers,
		flags: states.flatMap(([card, state]) => (state.flags.length > 0 ? [[card, state.flags]] : [])),
	};
}

/** The base a snapshot stands for, or null where its parts don't fit together. */
export function unpack({cards, numbers, flags}: Packed): Base | null {
	if (numbers.length !== cards.length * WIDTH) return null;
	const rows = new Map(cards.map((card, row) => [card, row]));
	const reasons = new Map<string, readonly string[]>(flags);
	return {
		cards,
		get(card) {
			const row = rows.get(card);
			if (row === undefined) return undefined;
			return fromRow(numbers.subarray(row * WIDTH, (row + 1) * WIDTH), reasons.get(card) ?? []);
		},
	};
}

function toRow({schedule, suspended, buried, first}: CardState, at: number): readonly number[] {
	const {phase, due, stability, difficulty, step, reps, lapses, last} = schedule;
	const none = Number.NaN;
	return [
		PHASES.indexOf(phase),
		due,
		stability,
		difficulty,
		step,
		reps,
		lapses,
		last ?? none,
		suspended ? 1 : 0,
		buried ?? none,
		first ?? none,
		at,
	];
}

function fromRow(row: Float64Array, flags: readonly string[]): Known {
	const [phase = 0, due = 0, stability = 0, difficulty = 0, step = 0, reps = 0] = row;
	const [lapses = 0, last = Number.NaN, suspended = 0, buried, first, at = 0] = row.subarray(6);
	return {
		at,
		state: {
			schedule: {
				phase: PHASES[phase] ?? 'new',
				due,
				stability,
				difficulty,
				step,
				reps,
				lapses,
				last: orNull(last),
			},
			suspended: suspended === 1,
			buried: orNull(buried),
			flags,
			first: orNull(first),
		},
	};
}

function orNull(value: number | undefined): number | null {
	return value === undefined || Number.isNaN(value) ? null : value;
}
