// Writes trained perceptrons as the file that src/passes/syntax/weights.ts reads.
// biome-ignore-all lint/style/noNonNullAssertion: indices stay in their arrays, and this code is for developers.
import {LAST, MOST_DENSE} from '../../src/passes/syntax/packed-table.js';
import {
	align,
	checksum,
	type Header,
	MAGIC,
	PREAMBLE,
	type TableHead,
	VERSION,
} from '../../src/passes/syntax/weights.js';
import type {Rows} from './mean.js';
import type {PackedLexicon} from './wordnet.js';

export type Packing = {
	/** Weights are rounded to multiples of this. */
	readonly step: number;
	/** Smaller weights are left out. */
	readonly cut: number;
};

type Table = {readonly head: TableHead; readonly bytes: Uint8Array};

export function packTable(name: TableHead['name'], model: Rows, {step, cut}: Packing): Table {
	const {bits, classes} = model;
	const isDense = classes <= MOST_DENSE;
	const bitmap = new Uint8Array(2 ** (bits - 3));
	const offsets: number[] = [];
	const klasses: number[] = [];
	const values: number[] = [];
	let word = -1;
	let first = 0;
	for (let row = 0; row < 2 ** bits; row++) {
		const rounded = roundedRow(model, row, {step, cut});
		if (rounded.every((value) => value === 0)) continue;
		bitmap[row >>> 3]! |= 1 << (row & 7);
		if (row >>> 5 !== word) {
			word = row >>> 5;
			first = values.length;
		}
		offsets.push(values.length - first);
		for (const [c, value] of rounded.entries()) {
			if (!isDense && value === 0) continue;
			klasses.push(c);
			values.push(value);
		}
		klasses[klasses.length - 1]! |= LAST;
	}
	// The row of zeros, for features without one.
	for (let c = 0; c < (isDense ? classes : 1); c++) {
		klasses.push(LAST);
		values.push(0);
	}
	const signed = new Uint8Array(Int8Array.from(values).buffer);
	const starts = new Uint8Array(Uint16Array.from(offsets).buffer);
	return {
		head: {name, bits, classes, rows: offsets.length, values: values.length},
		bytes: Buffer.concat(
			isDense ? [bitmap, signed] : [bitmap, starts, Uint8Array.from(klasses), signed],
		),
	};
}

/** The values of a row in whole steps, a class each; small ones are 0. Nothing for a row without any. */
function roundedRow(model: Rows, row: number, {step, cut}: Packing): readonly number[] {
	const weights = model.row(row);
	// Most rows were never touched.
	if (weights.length === 0) return [];
	const values: number[] = new Array(model.classes).fill(0);
	for (const [klass, weight] of weights) {
		if (Math.abs(weight) < cut) continue;
		values[klass] = Math.max(-127, Math.min(127, Math.round(weight / step)));
	}
	return values;
}

export function packWeights(
	header: Omit<Header, 'tables' | 'lexicon'>,
	tables: readonly Table[],
	lexicon: PackedLexicon,
): Uint8Array {
	const whole: Header = {
		...header,
		tables: tables.map(({head}) => head),
		lexicon: lexicon.head,
	};
	const text = new TextEncoder().encode(JSON.stringify(whole));
	let size = align(PREAMBLE + text.length);
	const places = [...tables, lexicon].map(({bytes}) => {
		const at = size;
		size = align(size + bytes.length);
		return at;
	});
	const file = new Uint8Array(size);
	const view = new DataView(file.buffer);
	view.setUint32(0, MAGIC, true);
	view.setUint32(4, VERSION, true);
	view.setUint32(8, size, true);
	view.setUint32(16, text.length, true);
	file.set(text, PREAMBLE);
	for (const [i, {bytes}] of [...tables, lexicon].entries()) file.set(bytes, places[i]!);
	view.setUint32(12, checksum(file), true);
	return file;
}
