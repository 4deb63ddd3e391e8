// A table of small whole numbers, a row a hashed feature; rows that training left at 0 are not there.
import type {Scorer} from './scorer.js';
import type {TableHead} from './weights.js';

/**
 * In the file: a bitmap of the rows that are there, then either all classes of each row, or a count
 * a row, the classes of its values, and the values. Little endian, as all machines that Node runs on.
 */
export type PackedTable = Scorer & {readonly byteLength: number};

type Rows = {
	readonly mask: number;
	/** 32 bits of the bitmap at a time. */
	readonly bits: Int32Array;
	/** Rows there before each 32 bits. */
	readonly ranks: Int32Array;
	readonly byteLength: number;
};

/** More features than any template list has. */
const FOUND = new Int32Array(1024);

export function createPacked(head: TableHead, bytes: Uint8Array, offset: number): PackedTable {
	const rows = rowsOf(head, bytes, offset);
	const rest = {bytes, at: offset + rows.byteLength};
	return head.values === 0 ? dense(head, rows, rest) : sparse(head, rows, rest);
}

type Rest = {readonly bytes: Uint8Array; readonly at: number};

function dense({classes, rows: count}: TableHead, rows: Rows, {bytes, at}: Rest): PackedTable {
	// Behind the last row stands one of zeros, for features without a row: so that no sum branches.
	const values = new Int8Array((count + 1) * classes);
	values.set(new Int8Array(bytes.buffer, bytes.byteOffset + at, count * classes));
	return {
		classes,
		byteLength: rows.byteLength + count * classes,
		score(features, out) {
			out.fill(0);
			find(rows, features, count);
			for (let c = 0; c < classes; c++) {
				let sum = 0;
				for (let f = 0; f < features.length; f++) sum += values[(FOUND[f] ?? 0) * classes + c] ?? 0;
				out[c] = sum;
			}
		},
	};
}

function sparse(head: TableHead, rows: Rows, {bytes, at}: Rest): PackedTable {
	const counts = bytes.subarray(at, at + head.rows);
	const classAt = at + head.rows;
	const klass = bytes.subarray(classAt, classAt + head.values);
	const values = new Int8Array(bytes.buffer, bytes.byteOffset + classAt + head.values, head.values);
	// The last row is empty, for features without one.
	const starts = new Uint32Array(head.rows + 2);
	for (let row = 0; row < head.rows; row++)
		starts[row + 1] = (starts[row] ?? 0) + (counts[row] ?? 0);
	starts[head.rows + 1] = starts[head.rows] ?? 0;
	return {
		classes: head.classes,
		byteLength: rows.byteLength + head.rows + 2 * head.values,
		score(features, out) {
			out.fill(0);
			find(rows, features, head.rows);
			for (let f = 0; f < features.length; f++) {
				const row = FOUND[f] ?? 0;
				const end = starts[row + 1] ?? 0;
				for (let i = starts[row] ?? 0; i < end; i++) {
					const c = klass[i] ?? 0;
					out[c] = (out[c] ?? 0) + (values[i] ?? 0);
				}
			}
		},
	};
}

/** Writes the number of each feature's row into FOUND, or `none` where it has no row. */
function find({mask, bits, ranks}: Rows, features: Int32Array, none: number): void {
	for (let f = 0; f < features.length; f++) {
		const place = (features[f] ?? 0) & mask;
		const word = bits[place >>> 5] ?? 0;
		const bit = 1 << (place & 31);
		FOUND[f] = (word & bit) === 0 ? none : (ranks[place >>> 5] ?? 0) + ones(word & (bit - 1));
	}
}

function rowsOf(head: TableHead, bytes: Uint8Array, offset: number): Rows {
	const byteLength = 2 ** (head.bits - 3);
	// A copy, because the file may stand at any offset of its buffer (a Buffer's slice is none).
	const bits = new Int32Array(new Uint8Array(bytes.subarray(offset, offset + byteLength)).buffer);
	const ranks = new Int32Array(bits.length);
	let sum = 0;
	for (let i = 0; i < bits.length; i++) {
		ranks[i] = sum;
		sum += ones(bits[i] ?? 0);
	}
	return {mask: 2 ** head.bits - 1, bits, ranks, byteLength};
}

/** Set bits of 32. */
function ones(word: number): number {
	const pairs = word - ((word >>> 1) & 0x55555555);
	const quads = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
	return Math.imul((quads + (quads >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
