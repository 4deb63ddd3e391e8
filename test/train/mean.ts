// The mean of several models: trained from different seeds they err differently, and chance cancels out.
// biome-ignore-all lint/style/noNonNullAssertion: indices stay in their arrays, and this code is for developers.
import type {Model} from './model.js';

/** What is packed of a model. */
export type Rows = Pick<Model, 'bits' | 'classes' | 'row'>;

export function meanOf(models: readonly Rows[]): Rows {
	const {bits, classes} = models[0]!;
	return {
		bits,
		classes,
		row(place) {
			const entries = models.flatMap((model) => model.row(place));
			// Most rows of a large table were never touched.
			if (entries.length === 0) return entries;
			const sums: number[] = new Array(classes).fill(0);
			for (const [klass, weight] of entries) sums[klass]! += weight;
			return [...sums.entries()].flatMap(([klass, sum]) =>
				sum === 0 ? [] : [[klass, sum / models.length] as const],
			);
		},
	};
}
