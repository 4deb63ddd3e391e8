// A table of small whole numbers, a row a hashed feature; rows that training left at 0 are not there.
import type {Scorer} from './scorer.js';
import type {TableHead} from './weights.js';

/**
 * In the file: a bitmap of the rows that are there, then either all classes of each row, or a count
 * a row, the classes of its values, and the values. Nothing is copied but the bytes' offsets.
 */
export type PackedTable = Scorer & {readonly byteLength: number};

type Rows = {
	readonly mask: number;
	readonly bitmap: Uint8Array;
	/** Rows there before each 32 bits of the bitmap. */
	readonly ranks: Uint32Array;
};

export function createPacked(head: TableHead, bytes: Uint8Array, offset: number): PackedTable {
	const mapLength = 2 ** (head.bits - 3);
	const bitmap = bytes.subarray(offset, offset + mapLength);
	const rows: Rows = {mask: 2 ** head.bits - 1, bitmap, ranks: rank(bitmap)};
	return head.values === 0
		? dense(head, rows, {bytes, at: offset + mapLength})
		: sparse(head, rows, {bytes, at: offset + mapLength});
}

type Rest = {readonly bytes: Uint8Array; readonly at: number};

function dense({classes, rows: count}: TableHead, rows: Rows, {bytes, at}: Rest): PackedTable {
	const values = new Int8Array(bytes.buffer, bytes.byteOffset + at, count * classes);
	return {
		classes,
		byteLength: rows.bitmap.length + values.length,
		score(features, out) {
			out.fill(0);
			for (let f = 0; f < features.length; f++) {
				const row = rowOf(rows, features[f] ?? 0);
				if (row < 0) continue;
				for (let c = 0, i = row * classes; c < classes; c++, i++)
					out[c] = (out[c] ?? 0) + (values[i] ?? 0);
			}
		},
	};
}

function sparse(head: TableHead, rows: Rows, {bytes, at}: Rest): PackedTable {
	const counts = bytes.subarray(at, at + head.rows);
	const classAt = at + head.rows;
	const klass = bytes.subarray(classAt, classAt + head.values);
	const values = new Int8Array(bytes.buffer, bytes.byteOffset + classAt + head.values, head.values);
	const starts = new Uint32Array(head.rows + 1);
	for (let row = 0; row < head.rows; row++)
		starts[row + 1] = (starts[row] ?? 0) + (counts[row] ?? 0);
	return {
		classes: head.classes,
		byteLength: rows.bitmap.length + head.rows + 2 * head.values,
		score(features, out) {
			out.fill(0);
			for (let f = 0; f < features.length; f++) {
				const row = rowOf(rows, features[f] ?? 0);
				if (row < 0) continue;
				const end = starts[row + 1] ?? 0;
				for (let i = starts[row] ?? 0; i < end; i++) {
					const c = klass[i] ?? 0;
					out[c] = (out[c] ?? 0) + (values[i] ?? 0);
				}
			}
		},
	};
}

/** Number of a feature's row among those that are there, or -1. */
function rowOf({mask, bitmap, ranks}: Rows, feature: number): number {
	const place = feature & mask;
	const byte = bitmap[place >>> 3] ?? 0;
	if ((byte & (1 << (place & 7))) === 0) return -1;
	let row = ranks[place >>> 5] ?? 0;
	for (let at = (place >>> 5) << 2; at < place >>> 3; at++) row += ones(bitmap[at] ?? 0);
	return row + ones(byte & ((1 << (place & 7)) - 1));
}

function rank(bitmap: Uint8Array): Uint32Array {
	const ranks = new Uint32Array(Math.ceil(bitmap.length / 4));
	let sum = 0;
	for (let at = 0; at < bitmap.length; at++) {
		if ((at & 3) === 0) ranks[at >>> 2] = sum;
		sum += ones(bitmap[at] ?? 0);
	}
	return ranks;
}

/** Set bits of a byte. */
function ones(byte: number): number {
	const pairs = byte - ((byte >>> 1) & 0x55);
	const quads = (pairs & 0x33) + ((pairs >>> 2) & 0x33);
	return (quads + (quads >>> 4)) & 0x0f;
}
