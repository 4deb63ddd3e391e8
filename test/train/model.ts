// What training asks of an averaged perceptron over hashed features.
import type {Scorer} from '../../src/passes/syntax/scorer.js';

export type Model = Scorer & {
	readonly bits: number;
	/** Decisions so far; the weights are averaged over them. */
	step: number;
	/** Moves one class of the features by `change`. */
	move(features: Int32Array, klass: number, change: number): void;
	/** Puts the average of all steps in place of the last weights. */
	average(): void;
	/** Class and weight of each entry of a row, classes rising. */
	row(place: number): readonly (readonly [klass: number, weight: number])[];
};
