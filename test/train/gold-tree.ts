// Gold trees as the parser can build them: projective, with the dependents of each word at hand.
// biome-ignore-all lint/style/noNonNullAssertion: indices stay in their arrays, and this code is for developers.

export type GoldTree = {
	readonly count: number;
	/** The number of words for the root. */
	readonly heads: Int32Array;
	readonly labels: Int32Array;
	/** Dependents of each word and of the root, rising. */
	readonly children: readonly (readonly number[])[];
};

export function goldTree(heads: readonly number[], labels: readonly number[]): GoldTree {
	const lifted = projective(heads);
	const children: number[][] = Array.from({length: heads.length + 1}, () => []);
	for (const [child, head] of lifted.entries()) children[head]!.push(child);
	return {
		count: heads.length,
		heads: Int32Array.from(lifted),
		labels: Int32Array.from(labels),
		children,
	};
}

/** Lifts the shortest crossing arc to its head's head until none crosses (Nivre & Nilsson 2005). */
function projective(heads: readonly number[]): readonly number[] {
	const lifted = [...heads];
	for (let worst = crossing(lifted); worst >= 0; worst = crossing(lifted)) {
		lifted[worst] = lifted[lifted[worst]!] ?? lifted.length;
	}
	return lifted;
}

/** The dependent of the shortest arc that spans a word its head does not dominate; -1 if none. */
function crossing(heads: readonly number[]): number {
	let found = -1;
	let shortest = Number.POSITIVE_INFINITY;
	for (const [child, head] of heads.entries()) {
		if (head === heads.length) continue;
		const from = Math.min(child, head);
		const to = Math.max(child, head);
		if (to - from >= shortest) continue;
		for (let i = from + 1; i < to; i++) {
			if (!isBelow(heads, i, head)) {
				found = child;
				shortest = to - from;
				break;
			}
		}
	}
	return found;
}

function isBelow(heads: readonly number[], word: number, ancestor: number): boolean {
	for (let at = word; at < heads.length; at = heads[at]!) if (at === ancestor) return true;
	return false;
}
