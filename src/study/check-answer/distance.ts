// How many slips of the fingers part two texts: letters left out, added, changed, or swapped.

/** Optimal string alignment in units of UTF-16; more than `most` is told as `most + 1`. */
export function slips(a: string, b: string, most: number): number {
	if (Math.abs(a.length - b.length) > most) return most + 1;
	let older: readonly number[] = [];
	let old: readonly number[] = Array.from({length: b.length + 1}, (_, j) => j);
	for (let i = 1; i <= a.length; i++) {
		const row = [i];
		for (let j = 1; j <= b.length; j++) row.push(cost({a, b, i, j, row, old, older}));
		if (Math.min(...row) > most) return most + 1;
		older = old;
		old = row;
	}
	return old[b.length] ?? 0;
}

type Cell = {
	readonly a: string;
	readonly b: string;
	readonly i: number;
	readonly j: number;
	readonly row: readonly number[];
	readonly old: readonly number[];
	readonly older: readonly number[];
};

function cost({a, b, i, j, row, old, older}: Cell): number {
	const far = Number.POSITIVE_INFINITY;
	const changed = (old[j - 1] ?? far) + (a[i - 1] === b[j - 1] ? 0 : 1);
	const best = Math.min((old[j] ?? far) + 1, (row[j - 1] ?? far) + 1, changed);
	const isSwapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
	return isSwapped ? Math.min(best, (older[j - 2] ?? far) + 1) : best;
}

/** Slips that are forgiven in an answer of this length: none in three letters, three in twenty. */
export function forgiven(length: number): number {
	if (length <= 3) return 0;
	if (length <= 7) return 1;
	return length <= 14 ? 2 : 3;
}
