// The dynamic oracle of the arc-hybrid system (Goldberg & Nivre 2013): what each move loses.
// biome-ignore-all lint/style/noNonNullAssertion: indices stay in their arrays, and this code is for developers.
import {
	isLegal,
	LEFT,
	MOVES,
	onStack,
	RIGHT,
	SHIFT,
	type State,
} from '../../src/passes/syntax/parse-state.js';
import type {GoldTree} from './gold-tree.js';

/** How many gold arcs no later move could still make. */
function costOf(state: State, gold: GoldTree, move: number): number {
	const s0 = onStack(state, 0);
	const s1 = onStack(state, 1);
	const {front} = state;
	if (move === SHIFT) {
		const head = gold.heads[front]!;
		const losesHead = head < front && head !== s0 && state.heads[head] === -1;
		const lost = gold.children[front]!.filter((d) => d < front && state.heads[d] === -1).length;
		return lost + (losesHead ? 1 : 0);
	}
	const head = gold.heads[s0]!;
	const kids = gold.children[s0]!.filter((d) => d >= front).length;
	if (move === LEFT) return kids + (head > front || (head === s1 && state.size > 1) ? 1 : 0);
	return kids + (head >= front ? 1 : 0);
}

/** The legal moves that lose least, as bits `1 << move`. */
export function bestMoves(state: State, gold: GoldTree): number {
	let least = Number.POSITIVE_INFINITY;
	let bits = 0;
	for (let move = 0; move < MOVES; move++) {
		if (!isLegal(state, move)) continue;
		const cost = costOf(state, gold, move);
		if (cost < least) {
			least = cost;
			bits = 0;
		}
		if (cost === least) bits |= 1 << move;
	}
	return bits;
}

/** The one way to the gold tree that attaches as soon as it can; for beam training. */
export function canonicalMove(state: State, gold: GoldTree): number {
	const s0 = onStack(state, 0);
	if (state.size > 0 && !gold.children[s0]!.some((d) => d >= state.front)) {
		if (gold.heads[s0] === state.front && isLegal(state, LEFT)) return LEFT;
		if (state.size > 1 && gold.heads[s0] === onStack(state, 1)) return RIGHT;
	}
	return SHIFT;
}
