// What tagger and parser ask of their weights; training and shipped weights both answer it.

export type Scorer = {
	readonly classes: number;
	/** Sums the weights of hashed features into `out`, one sum a class. */
	score(features: Int32Array, out: Float64Array): void;
};
