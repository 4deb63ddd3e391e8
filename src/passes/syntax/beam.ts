// The beam parser: the best few ways through a sentence side by side, the best whole way wins.
import {MOVE_FEATURES, moveFeatures} from './move-features.js';
import {
	attach,
	copyState,
	isLegal,
	MOVES,
	onStack,
	SHIFT,
	type State,
	shift,
	startState,
} from './parse-state.js';
import {type Arcs, bestLegal, type Labelling, labelFor, type ParserWeights} from './parser.js';
import type {Sight} from './sight.js';

/** A way so far: its state, the sum of its moves' scores, and how clear each arc's move was. */
export type Way = {readonly state: State; readonly margins: Float32Array; score: number};

/** A move of one of the ways; `way` is its index. */
export type Step = {
	readonly way: number;
	readonly move: number;
	readonly score: number;
	readonly margin: number;
};

const FEATURES = new Int32Array(MOVE_FEATURES);
const SCORES = new Float64Array(MOVES);

export function parseByBeam(sight: Sight, weights: ParserWeights, width: number): Arcs {
	const {count} = sight.words;
	const labelling = labellingOf(weights);
	let ways: Way[] = [startWay(count)];
	const spare: Way[] = [];
	// Every word is shifted once and attached once, on every way.
	for (let step = 0; step < 2 * count; step++) {
		const best = bestSteps(sight, ways, {weights, width});
		const next = best.map((one) => {
			const way = spare.pop() ?? startWay(count);
			follow(sight, {from: ways[one.way], to: way}, one, labelling);
			return way;
		});
		spare.push(...ways);
		ways = next;
	}
	const [{state, margins}] = [ways[0] ?? startWay(count)];
	return {heads: state.heads, labels: state.labels, margins};
}

export function labellingOf({labels}: ParserWeights): Labelling {
	return {scorer: labels, scores: new Float64Array(labels.classes), known: new Map()};
}

export function startWay(count: number): Way {
	return {state: startState(count), margins: new Float32Array(count), score: 0};
}

/** The best `width` steps out of all ways, best first; of equals the earlier. */
export function bestSteps(
	sight: Sight,
	ways: readonly Way[],
	{weights, width}: {readonly weights: ParserWeights; readonly width: number},
): readonly Step[] {
	const steps: Step[] = [];
	for (const [index, {state, score}] of ways.entries()) {
		moveFeatures(sight, state, FEATURES);
		weights.moves.score(FEATURES, SCORES);
		const {margin} = bestLegal(state, SCORES);
		for (let move = 0; move < MOVES; move++) {
			if (isLegal(state, move))
				steps.push({way: index, move, score: score + (SCORES[move] ?? 0), margin});
		}
	}
	return steps.sort((a, b) => b.score - a.score).slice(0, width);
}

/** Makes `to` what `from` becomes by the step. */
export function follow(
	sight: Sight,
	{from, to}: {readonly from: Way | undefined; readonly to: Way},
	{move, score, margin}: Step,
	labelling: Labelling,
): void {
	if (!from) return;
	copyState(from.state, to.state);
	to.margins.set(from.margins);
	to.score = score;
	if (move === SHIFT) shift(to.state);
	else {
		to.margins[onStack(to.state, 0)] = margin;
		attach(to.state, move, labelFor(sight, to.state, move, labelling));
	}
}
