// A table of small whole numbers, a row a hashed feature; rows that training left at 0 are not there.
import type {Scorer} from './scorer.js';
import type {TableHead} from './weights.js';

/**
 * In the file: a bitmap of the rows that are there, then the rows. Dense ones (few classes) hold all
 * their classes. Of sparse ones comes first where each begins, counted from the first row of its 32
 * bits of the bitmap; then the classes of all values, the last of a row marked; then the values. The
 * last row of either is one of zeros. Little endian, as all machines that Node runs on.
 */
export type PackedTable = Scorer & {readonly byteLength: number};

type Rows = {
	readonly mask: number;
	/** For each 32 bits of the bitmap: these, the rows before them. One look at memory gives both. */
	readonly index: Int32Array;
	readonly byteLength: number;
};

/** Tables of so many classes at most are dense. */
export const MOST_DENSE = 4;
/** Marks the class of the last value in its row. */
export const LAST = 0x80;
/** More features than any template list has. */
const FOUND = new Int32Array(1024);

/** Undefined if the bitmap has another number of rows than was written: the file was changed. */
export function createPacked(
	head: TableHead,
	bytes: Uint8Array,
	offset: number,
): PackedTable | undefined {
	const rows = rowsOf(head, bytes, offset);
	if (!rows) return undefined;
	const rest = {bytes, at: offset + rows.byteLength};
	return head.classes <= MOST_DENSE ? dense(head, rows, rest) : sparse(head, rows, rest);
}

type Rest = {readonly bytes: Uint8Array; readonly at: number};

function dense({classes, rows: count}: TableHead, rows: Rows, {bytes, at}: Rest): PackedTable {
	const length = (count + 1) * classes;
	const values = new Int8Array(bytes.buffer, bytes.byteOffset + at, length);
	return {
		classes,
		byteLength: rows.byteLength + length,
		score(features, out) {
			find(rows, features, count);
			let [a, b, c, d] = [0, 0, 0, 0];
			for (let f = 0; f < features.length; f++) {
				const from = (FOUND[f] ?? 0) * classes;
				a += values[from] ?? 0;
				b += values[from + 1] ?? 0;
				c += values[from + 2] ?? 0;
				d += values[from + 3] ?? 0;
			}
			out[0] = a;
			out[1] = b;
			out[2] = c;
			// Where there are three classes, this and the fourth value above are nothing to anybody.
			out[3] = d;
		},
	};
}

function sparse(head: TableHead, rows: Rows, {bytes, at}: Rest): PackedTable {
	const own = bytes.byteOffset + at;
	const offsets = shortsOf(bytes, at, head.rows);
	const klass = bytes.subarray(at + 2 * head.rows, at + 2 * head.rows + head.values);
	const values = new Int8Array(bytes.buffer, own + 2 * head.rows + head.values, head.values);
	const starts = startsOf(rows, offsets, klass);
	return {
		classes: head.classes,
		byteLength: rows.byteLength + 2 * head.rows + 2 * head.values,
		score(features, out) {
			out.fill(0);
			findStarts(rows, features, {offsets, starts, none: head.values - 1});
			for (let f = 0; f < features.length; f++) {
				for (let i = FOUND[f] ?? 0; ; i++) {
					const c = klass[i] ?? LAST;
					const to = c & ~LAST;
					out[to] = (out[to] ?? 0) + (values[i] ?? 0);
					if (c >= LAST) break;
				}
			}
		},
	};
}

/** Where the first row of each 32 bits of the bitmap begins among the values. */
function startsOf({index}: Rows, offsets: Uint16Array, klass: Uint8Array): Int32Array {
	const starts = new Int32Array(index.length >>> 1);
	let start = 0;
	for (let word = 0; word < starts.length; word++) {
		starts[word] = start;
		const count = ones(index[2 * word] ?? 0);
		if (count === 0) continue;
		start += offsets[(index[2 * word + 1] ?? 0) + count - 1] ?? 0;
		while ((klass[start] ?? LAST) < LAST) start++;
		start++;
	}
	return starts;
}

/** Writes the number of each feature's row into FOUND, or `none` where it has no row. */
function find({mask, index}: Rows, features: Int32Array, none: number): void {
	for (let f = 0; f < features.length; f++) {
		const place = (features[f] ?? 0) & mask;
		const at = (place >>> 5) << 1;
		const word = index[at] ?? 0;
		const bit = 1 << (place & 31);
		FOUND[f] = (word & bit) === 0 ? none : (index[at + 1] ?? 0) + ones(word & (bit - 1));
	}
}

type Places = {readonly offsets: Uint16Array; readonly starts: Int32Array; readonly none: number};

/** Writes into FOUND where each feature's values begin. */
function findStarts(
	{mask, index}: Rows,
	features: Int32Array,
	{offsets, starts, none}: Places,
): void {
	for (let f = 0; f < features.length; f++) {
		const place = (features[f] ?? 0) & mask;
		const at = place >>> 5;
		const word = index[2 * at] ?? 0;
		const bit = 1 << (place & 31);
		if ((word & bit) === 0) FOUND[f] = none;
		else {
			const row = (index[2 * at + 1] ?? 0) + ones(word & (bit - 1));
			FOUND[f] = (starts[at] ?? 0) + (offsets[row] ?? 0);
		}
	}
}

function rowsOf(head: TableHead, bytes: Uint8Array, offset: number): Rows | undefined {
	const byteLength = 2 ** (head.bits - 3);
	const bits = wordsOf(bytes, offset, offset + byteLength);
	const index = new Int32Array(2 * bits.length);
	let sum = 0;
	for (let i = 0; i < bits.length; i++) {
		const word = bits[i] ?? 0;
		index[2 * i] = word;
		index[2 * i + 1] = sum;
		sum += ones(word);
	}
	return sum === head.rows ? {mask: 2 ** head.bits - 1, index, byteLength} : undefined;
}

/** A view where the bytes lie at a multiple of 4, else a copy (a Buffer's slice may lie anywhere). */
export function wordsOf(bytes: Uint8Array, from: number, to: number): Int32Array {
	const start = bytes.byteOffset + from;
	if (start % 4 === 0) return new Int32Array(bytes.buffer, start, (to - from) >>> 2);
	return new Int32Array(bytes.slice(from, to).buffer);
}

function shortsOf(bytes: Uint8Array, from: number, count: number): Uint16Array {
	const start = bytes.byteOffset + from;
	if (start % 2 === 0) return new Uint16Array(bytes.buffer, start, count);
	return new Uint16Array(bytes.slice(from, from + 2 * count).buffer);
}

/** Set bits of 32. */
function ones(word: number): number {
	const pairs = word - ((word >>> 1) & 0x55555555);
	const quads = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
	return Math.imul((quads + (quads >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
