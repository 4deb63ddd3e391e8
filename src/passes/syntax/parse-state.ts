// The state of an arc-hybrid parse: stack, buffer, and what each word has gathered so far.

export const SHIFT = 0;
/** The stack's top becomes a dependent of the buffer's front. */
export const LEFT = 1;
/** The stack's top becomes a dependent of the word below it. */
export const RIGHT = 2;
export const MOVES = 3;

/** Words are 0..count-1, the root is `count` and stands at the buffer's end, `count + 1` is nothing. */
export type State = {
	readonly count: number;
	/** All arrays below, one behind the other. */
	readonly memory: Int32Array;
	readonly stack: Int32Array;
	size: number;
	front: number;
	/** -1 until attached. */
	readonly heads: Int32Array;
	readonly labels: Int32Array;
	/** Outermost and second outermost dependents on each side. */
	readonly left1: Int32Array;
	readonly left2: Int32Array;
	readonly right1: Int32Array;
	readonly right2: Int32Array;
	readonly leftCount: Int32Array;
	readonly rightCount: Int32Array;
	/** Which labels the dependents of each side have, folded into 32 bits. */
	readonly leftSet: Int32Array;
	readonly rightSet: Int32Array;
};

const ARRAYS = 11;

export function startState(count: number): State {
	const slots = count + 2;
	// One stretch of memory, so that a beam copies a state at one go.
	const memory = new Int32Array(slots * ARRAYS);
	const part = (index: number, filling: number): Int32Array =>
		memory.subarray(index * slots, (index + 1) * slots).fill(filling);
	const nothing = count + 1;
	return {
		count,
		memory,
		stack: part(0, 0),
		size: 0,
		front: 0,
		heads: part(1, -1),
		labels: part(2, -1),
		left1: part(3, nothing),
		left2: part(4, nothing),
		right1: part(5, nothing),
		right2: part(6, nothing),
		leftCount: part(7, 0),
		rightCount: part(8, 0),
		leftSet: part(9, 0),
		rightSet: part(10, 0),
	};
}

/** Both are of one sentence. */
export function copyState(from: State, to: State): void {
	to.size = from.size;
	to.front = from.front;
	to.memory.set(from.memory);
}

export function isDone({size, front, count}: State): boolean {
	return size === 0 && front === count;
}

/** The root takes one dependent only, at the very end: so every parse is one tree. */
export function isLegal({size, front, count}: State, move: number): boolean {
	if (move === SHIFT) return front < count;
	if (move === LEFT) return size > 0 && (front < count || size === 1);
	return size > 1;
}

/** The `depth`-th word of the stack, 0 its top; "nothing" below its bottom. */
export function onStack({stack, size, count}: State, depth: number): number {
	return depth < size ? (stack[size - 1 - depth] ?? 0) : count + 1;
}

export function shift(state: State): void {
	state.stack[state.size++] = state.front++;
}

/** Head of the arc that LEFT or RIGHT would make; its dependent is the stack's top. */
export function headFor(state: State, move: number): number {
	return move === LEFT ? state.front : onStack(state, 1);
}

export function attach(state: State, move: number, label: number): void {
	const child = onStack(state, 0);
	const head = headFor(state, move);
	state.size--;
	state.heads[child] = head;
	state.labels[child] = label;
	const bit = 1 << (label & 31);
	if (move === LEFT) {
		state.left2[head] = state.left1[head] ?? 0;
		state.left1[head] = child;
		state.leftCount[head] = (state.leftCount[head] ?? 0) + 1;
		state.leftSet[head] = (state.leftSet[head] ?? 0) | bit;
	} else {
		state.right2[head] = state.right1[head] ?? 0;
		state.right1[head] = child;
		state.rightCount[head] = (state.rightCount[head] ?? 0) + 1;
		state.rightSet[head] = (state.rightSet[head] ?? 0) | bit;
	}
}
