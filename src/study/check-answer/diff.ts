// What was typed laid beside what is right, piece by piece, for showing a slip.
import {plain} from './plain.js';

/** `extra` was typed and is not in the answer; `missing` is in the answer and was not typed. */
export type Piece = {readonly kind: 'same' | 'extra' | 'missing'; readonly text: string};

/** Longer texts are not laid side by side: nobody reads such a diff, and it costs their product. */
const LONGEST = 300;

/** Pieces in order; `same` and `missing` together are the answer. Null for texts too long. */
export function diffAnswer(typed: string, answer: string): readonly Piece[] | null {
	const [left, right] = [graphemes(typed), graphemes(answer)];
	if (left.length > LONGEST || right.length > LONGEST) return null;
	const lengths = commonLengths(left, right);
	const pieces: Piece[] = [];
	let [i, j] = [0, 0];
	while (i < left.length || j < right.length) {
		const [a, b] = [left[i], right[j]];
		if (a !== undefined && b !== undefined && isSame(a, b)) {
			push(pieces, 'same', b);
			i++;
			j++;
		} else if (
			b === undefined ||
			(a !== undefined && at(lengths, i + 1, j) >= at(lengths, i, j + 1))
		) {
			push(pieces, 'extra', a ?? '');
			i++;
		} else {
			push(pieces, 'missing', b);
			j++;
		}
	}
	return pieces;
}

/** Case and accents are no slips. */
function isSame(a: string, b: string): boolean {
	if (a === b) return true;
	const folded = plain(a);
	return folded !== '' && folded === plain(b);
}

/** Length of the longest common subsequence of what follows each pair of places. */
function commonLengths(left: readonly string[], right: readonly string[]): readonly Uint16Array[] {
	const rows = Array.from({length: left.length + 1}, () => new Uint16Array(right.length + 1));
	for (let i = left.length - 1; i >= 0; i--) {
		for (let j = right.length - 1; j >= 0; j--) {
			const same = isSame(left[i] ?? '', right[j] ?? '');
			const value = same
				? at(rows, i + 1, j + 1) + 1
				: Math.max(at(rows, i + 1, j), at(rows, i, j + 1));
			rows[i]?.fill(value, j, j + 1);
		}
	}
	return rows;
}

function at(rows: readonly Uint16Array[], i: number, j: number): number {
	return rows[i]?.[j] ?? 0;
}

function push(pieces: Piece[], kind: Piece['kind'], text: string): void {
	const last = pieces.at(-1);
	if (last?.kind === kind) pieces[pieces.length - 1] = {kind, text: last.text + text};
	else pieces.push({kind, text});
}

const segmenter = new Intl.Segmenter('en', {granularity: 'grapheme'});

function graphemes(text: string): readonly string[] {
	return Array.from(segmenter.segment(text), ({segment}) => segment);
}
