// An averaged perceptron of up to four classes: whole rows, read without a branch, which is what
// keeps training quick (the processor then waits for many rows at once instead of one by one).
// biome-ignore-all lint/style/noNonNullAssertion: indices stay in their arrays, and this code is for developers.
import type {Model} from './model.js';

const STRIDE = 8;
const DRIFT = 4;
const FIRST_ROWS = 1 << 18;

export class WholeRows implements Model {
	readonly classes: number;
	readonly bits: number;
	step = 1;
	private readonly mask: number;
	/** Where each row stands in `cells`; 0 is the row of zeros that no update touches. */
	private readonly places: Int32Array;
	/** Of each row its weights, then for each the sum of step times change. */
	private cells = new Float32Array(STRIDE * FIRST_ROWS);
	private used = STRIDE;
	private readonly found = new Int32Array(1024);

	constructor(bits: number, classes: number) {
		this.bits = bits;
		this.classes = classes;
		this.mask = 2 ** bits - 1;
		this.places = new Int32Array(2 ** bits);
	}

	score(features: Int32Array, out: Float64Array): void {
		const {mask, places, cells, found} = this;
		const count = features.length;
		for (let f = 0; f < count; f++) found[f] = places[features[f]! & mask]!;
		let [a, b, c, d] = [0, 0, 0, 0];
		for (let f = 0; f < count; f++) {
			const at = found[f]!;
			a += cells[at]!;
			b += cells[at + 1]!;
			c += cells[at + 2]!;
			d += cells[at + 3]!;
		}
		const sums = [a, b, c, d];
		for (let klass = 0; klass < this.classes; klass++) out[klass] = sums[klass]!;
	}

	move(features: Int32Array, klass: number, change: number): void {
		const drift = change * this.step;
		for (let f = 0; f < features.length; f++) {
			const at = this.placeOf(features[f]! & this.mask) + klass;
			this.cells[at]! += change;
			this.cells[at + DRIFT]! += drift;
		}
	}

	average(): void {
		for (let row = 0; row < this.used; row += STRIDE) {
			for (let at = row; at < row + DRIFT; at++) {
				this.cells[at]! -= this.cells[at + DRIFT]! / this.step;
				this.cells[at + DRIFT] = 0;
			}
		}
		this.step = 1;
	}

	row(place: number): readonly (readonly [klass: number, weight: number])[] {
		const at = this.places[place]!;
		if (at === 0) return [];
		return Array.from({length: this.classes}, (_, klass): readonly [number, number] => [
			klass,
			this.cells[at + klass]!,
		]);
	}

	private placeOf(row: number): number {
		const known = this.places[row]!;
		if (known !== 0) return known;
		const place = this.used;
		this.used += STRIDE;
		if (this.used > this.cells.length) {
			const cells = new Float32Array(2 * this.cells.length);
			cells.set(this.cells);
			this.cells = cells;
		}
		this.places[row] = place;
		return place;
	}
}
