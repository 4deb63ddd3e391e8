// Goes on from the greedy parser's moves with a beam: updates where gold lags furthest behind
// (max-violation, Huang, Fayong & Guo 2012). Labels stay as they were trained.
// biome-ignore-all lint/style/noNonNullAssertion: indices stay in their arrays, and this code is for developers.
import {bestSteps, follow, labellingOf, startWay, type Way} from '../../src/passes/syntax/beam.js';
import {MOVE_FEATURES, moveFeatures} from '../../src/passes/syntax/move-features.js';
import {
	attach,
	copyState,
	MOVES,
	SHIFT,
	type State,
	shift,
	startState,
} from '../../src/passes/syntax/parse-state.js';
import {type Labelling, labelFor} from '../../src/passes/syntax/parser.js';
import type {Sight} from '../../src/passes/syntax/sight.js';
import type {GoldTree} from './gold-tree.js';
import type {Model} from './model.js';
import {canonicalMove} from './oracle.js';
import {seeded, shuffled} from './random.js';
import type {Example, Trained} from './train-parser.js';

export type BeamOptions = {readonly width: number; readonly epochs: number; readonly seed: number};

type History = {readonly move: number; readonly earlier: History | undefined};

/** How far the best way of the beam was ahead of gold, and both ways to there. */
type Violation = {
	readonly excess: number;
	readonly good: readonly number[];
	readonly bad: readonly number[];
};

const FEATURES = new Int32Array(MOVE_FEATURES);
const SCORES = new Float64Array(MOVES);

export function trainBeam(
	examples: readonly Example[],
	trained: Trained,
	{width, epochs, seed}: BeamOptions,
	onEpoch: (epoch: number) => void = () => undefined,
): void {
	const random = seeded(seed);
	const {moves} = trained;
	for (let epoch = 0; epoch < epochs; epoch++) {
		for (const example of shuffled(examples, random)) {
			const labelling = labellingOf(trained);
			const worst = worstViolation(example, trained, {width, labelling});
			moves.step++;
			if (worst) update(example.sight, moves, {worst, labelling});
		}
		onEpoch(epoch);
	}
	moves.average();
}

function worstViolation(
	{sight, gold}: Example,
	weights: Trained,
	{width, labelling}: {readonly width: number; readonly labelling: Labelling},
): Violation | undefined {
	const goldMoves: number[] = [];
	const golden = {state: startState(gold.count), score: 0};
	let ways: Way[] = [startWay(gold.count)];
	const spare: Way[] = [];
	let histories: (History | undefined)[] = [undefined];
	let worst: {excess: number; length: number; bad: History | undefined} | undefined;
	for (let step = 0; step < 2 * gold.count; step++) {
		const best = bestSteps(sight, ways, {weights, width});
		const earlier = ways;
		ways = best.map((one) => {
			const way = spare.pop() ?? startWay(gold.count);
			follow(sight, {from: earlier[one.way]!, to: way}, one, labelling);
			return way;
		});
		spare.push(...earlier);
		histories = best.map(({way, move}) => ({move, earlier: histories[way]}));
		goldMoves.push(goldStep(sight, golden, {gold, moves: weights.moves, labelling}));
		const excess = ways[0]!.score - golden.score;
		const isGold = sameMoves(histories[0], goldMoves);
		if (!isGold && (worst === undefined || excess >= worst.excess))
			worst = {excess, length: step + 1, bad: histories[0]};
	}
	if (!worst || worst.excess < 0 || sameMoves(histories[0], goldMoves)) return undefined;
	return {
		excess: worst.excess,
		good: goldMoves.slice(0, worst.length),
		bad: listOf(worst.bad),
	};
}

function goldStep(
	sight: Sight,
	golden: {state: State; score: number},
	{
		gold,
		moves,
		labelling,
	}: {readonly gold: GoldTree; readonly moves: Model; readonly labelling: Labelling},
): number {
	const move = canonicalMove(golden.state, gold);
	moveFeatures(sight, golden.state, FEATURES);
	moves.score(FEATURES, SCORES);
	golden.score += SCORES[move]!;
	advance(sight, golden.state, move, labelling);
	return move;
}

function advance(sight: Sight, state: State, move: number, labelling: Labelling): void {
	if (move === SHIFT) shift(state);
	else attach(state, move, labelFor(sight, state, move, labelling));
}

/** Rewards the gold way and punishes the other, from where they part. */
function update(
	sight: Sight,
	moves: Model,
	{worst: {good, bad}, labelling}: {readonly worst: Violation; readonly labelling: Labelling},
): void {
	const start = startState(sight.words.count);
	let shared = 0;
	for (; shared < good.length && good[shared] === bad[shared]; shared++)
		advance(sight, start, good[shared]!, labelling);
	for (const [way, change] of [
		[good, 1],
		[bad, -1],
	] as const) {
		const state = startState(sight.words.count);
		copyState(start, state);
		for (const move of way.slice(shared)) {
			moveFeatures(sight, state, FEATURES);
			moves.move(FEATURES, move, change);
			advance(sight, state, move, labelling);
		}
	}
}

function listOf(history: History | undefined): readonly number[] {
	const moves: number[] = [];
	for (let at = history; at; at = at.earlier) moves.push(at.move);
	return moves.reverse();
}

function sameMoves(history: History | undefined, moves: readonly number[]): boolean {
	let i = moves.length - 1;
	for (let at = history; at; at = at.earlier, i--) if (at.move !== moves[i]) return false;
	return i < 0;
}
