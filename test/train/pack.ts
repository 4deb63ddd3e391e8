// Writes trained perceptrons as the file that src/passes/syntax/weights.ts reads.
// biome-ignore-all lint/style/noNonNullAssertion: indices stay in their arrays, and this code is for developers.
import {
	align,
	checksum,
	type Header,
	MAGIC,
	PREAMBLE,
	type TableHead,
	VERSION,
} from '../../src/passes/syntax/weights.js';
import type {Model} from './model.js';

export type Packing = {
	/** Weights are rounded to multiples of this. */
	readonly step: number;
	/** Smaller weights are left out. */
	readonly cut: number;
};

type Table = {readonly head: TableHead; readonly bytes: Uint8Array};

/** Few classes: rows are kept whole, which costs less than saying which classes are there. */
const WHOLE_ROWS = 4;

export function packTable(name: TableHead['name'], model: Model, {step, cut}: Packing): Table {
	const {bits, classes} = model;
	const isWhole = classes <= WHOLE_ROWS;
	const bitmap = new Uint8Array(2 ** (bits - 3));
	const counts: number[] = [];
	const klasses: number[] = [];
	const values: number[] = [];
	for (let row = 0; row < 2 ** bits; row++) {
		const rounded = roundedRow(model, row, {step, cut});
		const kept = rounded.filter((value) => value !== 0).length;
		if (kept === 0) continue;
		bitmap[row >>> 3]! |= 1 << (row & 7);
		counts.push(kept);
		for (const [c, value] of rounded.entries()) {
			if (!isWhole && value === 0) continue;
			klasses.push(c);
			values.push(value);
		}
	}
	const signed = new Uint8Array(Int8Array.from(values).buffer);
	const parts = isWhole
		? [bitmap, signed]
		: [bitmap, Uint8Array.from(counts), Uint8Array.from(klasses), signed];
	return {
		head: {name, bits, classes, rows: counts.length, values: isWhole ? 0 : values.length},
		bytes: Buffer.concat(parts),
	};
}

/** The values of a row in whole steps, a class each; small ones are 0. */
function roundedRow(model: Model, row: number, {step, cut}: Packing): readonly number[] {
	const values: number[] = new Array(model.classes).fill(0);
	for (const [klass, weight] of model.row(row)) {
		if (Math.abs(weight) < cut) continue;
		values[klass] = Math.max(-127, Math.min(127, Math.round(weight / step)));
	}
	return values;
}

export function packWeights(header: Omit<Header, 'tables'>, tables: readonly Table[]): Uint8Array {
	const whole: Header = {...header, tables: tables.map(({head}) => head)};
	const text = new TextEncoder().encode(JSON.stringify(whole));
	let size = align(PREAMBLE + text.length);
	const places = tables.map(({bytes}) => {
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
	for (const [i, {bytes}] of tables.entries()) file.set(bytes, places[i]!);
	view.setUint32(12, checksum(file), true);
	return file;
}
