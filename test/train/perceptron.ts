// An averaged perceptron over hashed features, as sparse rows: only what an update touched is kept.
// biome-ignore-all lint/style/noNonNullAssertion: indices stay in their arrays, and this code is for developers.
import type {Model} from './model.js';

const FIRST_BLOCKS = 1 << 20;

/** A row's classes stand together in a block; a full block moves to one of twice its size. */
export class Perceptron implements Model {
	readonly classes: number;
	readonly bits: number;
	step = 1;
	private readonly mask: number;
	/** Start of each row's block times 128, plus its size: one look at memory instead of two. */
	private readonly rows: Uint32Array;
	/** Class and weight of each entry side by side. */
	private cells = new Float32Array(2 * FIRST_BLOCKS);
	/** Sum of step times change: the average is the weight less this divided by all steps. */
	private drifts = new Float32Array(FIRST_BLOCKS);
	private used = 0;
	private readonly found = new Uint32Array(1024);

	constructor(bits: number, classes: number) {
		this.bits = bits;
		this.classes = classes;
		this.mask = 2 ** bits - 1;
		this.rows = new Uint32Array(2 ** bits);
	}

	score(features: Int32Array, out: Float64Array): void {
		const {mask, rows, cells, found} = this;
		out.fill(0);
		// All rows are looked up first: the processor then waits for many at once.
		for (let f = 0; f < features.length; f++) found[f] = rows[features[f]! & mask]!;
		for (let f = 0; f < features.length; f++) {
			const row = found[f]!;
			const start = (row >>> 7) * 2;
			const end = start + (row & 127) * 2;
			for (let i = start; i < end; i += 2) out[cells[i]!]! += cells[i + 1]!;
		}
	}

	move(features: Int32Array, klass: number, change: number): void {
		const drift = change * this.step;
		for (let f = 0; f < features.length; f++) {
			const at = this.entry(features[f]! & this.mask, klass);
			this.cells[2 * at + 1]! += change;
			this.drifts[at]! += drift;
		}
	}

	average(): void {
		for (let i = 0; i < this.used; i++) this.cells[2 * i + 1]! -= this.drifts[i]! / this.step;
		this.drifts.fill(0);
		this.step = 1;
	}

	row(place: number): readonly (readonly [klass: number, weight: number])[] {
		const start = this.rows[place]! >>> 7;
		return Array.from({length: this.rows[place]! & 127}, (_, i): readonly [number, number] => [
			this.cells[2 * (start + i)]!,
			this.cells[2 * (start + i) + 1]!,
		]).sort(([a], [b]) => a - b);
	}

	private entry(place: number, klass: number): number {
		const size = this.rows[place]! & 127;
		const start = this.rows[place]! >>> 7;
		for (let i = start; i < start + size; i++) if (this.cells[2 * i] === klass) return i;
		// Blocks hold 1, 2, 4, … entries.
		const at = (size & (size - 1)) === 0 ? this.moveBlock(start, size) : start;
		this.rows[place] = at * 128 + size + 1;
		this.cells[2 * (at + size)] = klass;
		this.cells[2 * (at + size) + 1] = 0;
		this.drifts[at + size] = 0;
		return at + size;
	}

	private moveBlock(start: number, size: number): number {
		const at = this.used;
		this.used += Math.max(1, size * 2);
		if (this.used > this.drifts.length) this.grow();
		this.cells.copyWithin(2 * at, 2 * start, 2 * (start + size));
		this.drifts.copyWithin(at, start, start + size);
		return at;
	}

	private grow(): void {
		const {cells, drifts} = this;
		this.cells = new Float32Array(2 * cells.length);
		this.cells.set(cells);
		this.drifts = new Float32Array(2 * drifts.length);
		this.drifts.set(drifts);
	}
}
