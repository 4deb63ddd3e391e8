// The greedy parser: one best move after another, and the label at the moment of each arc.
import {hashNumbers} from './hash.js';
import {arcValues, LABEL_FEATURES, labelFeaturesOf} from './label-features.js';
import {MOVE_FEATURES, moveFeatures} from './move-features.js';
import {
	attach,
	headFor,
	isDone,
	isLegal,
	MOVES,
	onStack,
	SHIFT,
	type State,
	shift,
	startState,
} from './parse-state.js';
import type {Scorer} from './scorer.js';
import type {Sight} from './sight.js';
import {bestOf} from './tagger.js';

export type ParserWeights = {readonly moves: Scorer; readonly labels: Scorer};

export type Arcs = {
	/** Index of each word's head; the number of words for the root. */
	readonly heads: Int32Array;
	/** Index into the labels of the weights. */
	readonly labels: Int32Array;
	/** By how much the move that made each arc beat the second best legal one. */
	readonly margins: Float32Array;
};

const FEATURES = new Int32Array(LABEL_FEATURES);

export type Labelling = {
	readonly scorer: Scorer;
	readonly scores: Float64Array;
	/** Labels found before in this sentence, for a beam, whose ways make the same arcs. */
	readonly known?: Map<number, number>;
};

/** The best label for an arc that is about to be made. */
export function labelFor(
	sight: Sight,
	state: State,
	move: number,
	{scorer, scores, known}: Labelling,
): number {
	const values = arcValues(sight, state, {head: headFor(state, move), child: onStack(state, 0)});
	const key = known ? hashNumbers(values) : 0;
	const before = known?.get(key);
	if (before !== undefined) return before;
	labelFeaturesOf(values, FEATURES);
	scorer.score(FEATURES, scores);
	const label = bestOf(scores);
	known?.set(key, label);
	return label;
}

export function parseGreedily(sight: Sight, {moves, labels}: ParserWeights): Arcs {
	const state = startState(sight.words.count);
	const margins = new Float32Array(sight.words.count);
	const features = new Int32Array(MOVE_FEATURES);
	const scores = new Float64Array(MOVES);
	const labelling = {scorer: labels, scores: new Float64Array(labels.classes)};
	while (!isDone(state)) {
		moveFeatures(sight, state, features);
		moves.score(features, scores);
		const {move, margin} = bestLegal(state, scores);
		if (move === SHIFT) shift(state);
		else {
			margins[onStack(state, 0)] = margin;
			attach(state, move, labelFor(sight, state, move, labelling));
		}
	}
	return {heads: state.heads, labels: state.labels, margins};
}

/** The legal move with the highest score; the margin is infinite where only one is legal. */
export function bestLegal(
	state: State,
	scores: Float64Array,
): {readonly move: number; readonly margin: number} {
	let move = -1;
	let best = Number.NEGATIVE_INFINITY;
	let second = Number.NEGATIVE_INFINITY;
	for (let one = 0; one < MOVES; one++) {
		if (!isLegal(state, one)) continue;
		const score = scores[one] ?? 0;
		if (score > best) {
			second = best;
			best = score;
			move = one;
		} else if (score > second) second = score;
	}
	return {move, margin: best - second};
}
