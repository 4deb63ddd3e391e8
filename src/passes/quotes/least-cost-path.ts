// Reads all marks of a text at once: the cheapest way through the states outside, inside, nested.
// Viterbi's algorithm; linear in the number of events.
import {COST, closeCost, type Habit, habitOf, openCost} from './costs.js';
import type {Event, Mark} from './marks.js';

/** Outside, in a quotation, in one within one, in one that went on over a border without a new mark. */
type State = 0 | 1 | 2 | 3;

/** What an event does to the outermost quotation. */
export type Action = 'none' | 'open' | 'close' | 'reopen' | 'break' | 'dash';

type Step = {readonly to: State; readonly cost: number; readonly action: Action};

const STATES: readonly State[] = [0, 1, 2, 3];
const FAR = Number.POSITIVE_INFINITY;

/** One action an event, in order; `isOpen` where the last quotation runs to the text's end. */
export function leastCostPath(events: readonly Event[]): readonly Action[] {
	const habit = habitOf(events);
	let costs: readonly number[] = [0, FAR, FAR, FAR];
	const from = new Uint8Array(events.length * STATES.length);
	const actions: Action[] = [];
	for (const [at, event] of events.entries()) {
		const next = [FAR, FAR, FAR, FAR];
		for (const state of STATES) {
			for (const {to, cost, action} of steps(event, state, habit)) {
				const total = (costs[state] ?? 0) + cost;
				if (total >= (next[to] ?? 0)) continue;
				next[to] = total;
				from[at * STATES.length + to] = state;
				actions[at * STATES.length + to] = action;
			}
		}
		costs = next;
	}
	return walkBack(events.length, lastState(costs), from, actions);
}

function lastState([outside = 0, inside = 0, nested = 0, crossed = 0]: readonly number[]): State {
	const ended = [
		outside,
		inside + COST.unclosed,
		nested + COST.unclosed + COST.nest,
		crossed + COST.unclosed,
	];
	const least = Math.min(...ended);
	return STATES.find((state) => ended[state] === least) ?? 0;
}

function walkBack(
	length: number,
	end: State,
	from: Uint8Array,
	actions: readonly Action[],
): readonly Action[] {
	const path: Action[] = new Array(length).fill('none');
	let state: number = end;
	for (let at = length - 1; at >= 0; at--) {
		const cell = at * STATES.length + state;
		path[at] = actions[cell] ?? 'none';
		state = from[cell] ?? 0;
	}
	return path;
}

function steps(event: Event, state: State, habit: Habit): readonly Step[] {
	switch (event.kind) {
		case 'mark':
			return markSteps(event, state, habit);
		case 'dash':
			return state === 0
				? [{to: 0, cost: 0, action: 'none'}]
				: [
						{to: 0, cost: COST.dashEnds, action: 'dash'},
						{to: state, cost: COST.dashInside, action: 'none'},
					];
		case 'border':
			return borderSteps(event.opensNext, state);
	}
}

/** Whoever prints a mark before each paragraph does so from the first border on. */
function borderSteps(opensNext: boolean, state: State): readonly Step[] {
	if (state === 0) return [{to: 0, cost: 0, action: 'none'}];
	const isHabit = opensNext && state !== 3;
	return [
		{to: 0, cost: isHabit ? COST.continued : COST.unclosed, action: 'break'},
		{
			to: state === 1 ? 3 : state,
			cost: opensNext ? COST.crossOpener : COST.cross,
			action: 'none',
		},
	];
}

function markSteps(mark: Mark, state: State, habit: Habit): readonly Step[] {
	const open = openCost(mark, habit);
	const close = closeCost(mark, habit);
	const ignored: Step = {
		to: state,
		cost: open <= close ? COST.ignoreOpen : COST.ignoreClose,
		action: 'none',
	};
	switch (state) {
		case 0:
			return [ignored, {to: 1, cost: open, action: 'open'}];
		case 1:
		case 3:
			return [
				ignored,
				{to: 0, cost: close, action: 'close'},
				{to: 2, cost: open + COST.nest, action: 'none'},
				{to: 1, cost: open + COST.reopen, action: 'reopen'},
			];
		case 2:
			return [
				ignored,
				{to: 1, cost: close, action: 'none'},
				{to: 0, cost: close + COST.closeBoth, action: 'close'},
			];
	}
}
