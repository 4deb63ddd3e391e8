// Trains the greedy parser: moves with the dynamic oracle, labels at the moment of a right arc.
// biome-ignore-all lint/style/noNonNullAssertion: indices stay in their arrays, and this code is for developers.
import {LABEL_FEATURES, labelFeatures} from '../../src/passes/syntax/label-features.js';
import {MOVE_FEATURES, moveFeatures} from '../../src/passes/syntax/move-features.js';
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
} from '../../src/passes/syntax/parse-state.js';
import {bestLegal} from '../../src/passes/syntax/parser.js';
import type {Sight} from '../../src/passes/syntax/sight.js';
import {bestOf} from '../../src/passes/syntax/tagger.js';
import type {GoldTree} from './gold-tree.js';
import type {Model} from './model.js';
import {bestMoves} from './oracle.js';
import {Perceptron} from './perceptron.js';
import {seeded, shuffled} from './random.js';
import {WholeRows} from './whole-rows.js';

export type Example = {readonly sight: Sight; readonly gold: GoldTree};

export type ParserOptions = {
	readonly moveBits: number;
	readonly labelBits: number;
	readonly labels: number;
	readonly epochs: number;
	readonly seed: number;
	/** How often a wrong move is followed, after the first epoch. */
	readonly exploration: number;
};

export type Trained = {readonly moves: Model; readonly labels: Model};

export function trainParser(
	examples: readonly Example[],
	options: ParserOptions,
	onEpoch: (epoch: number) => void = () => undefined,
): Trained {
	const moves = new WholeRows(options.moveBits, MOVES);
	const labels = new Perceptron(options.labelBits, options.labels);
	const random = seeded(options.seed);
	for (let epoch = 0; epoch < options.epochs; epoch++) {
		for (const {sight, gold} of shuffled(examples, random)) {
			const state = startState(gold.count);
			while (!isDone(state)) {
				const move = learnMove(
					sight,
					state,
					{gold, moves},
					() => epoch > 0 && random() < options.exploration,
				);
				if (move === SHIFT) shift(state);
				else attach(state, move, learnLabel(sight, state, move, {gold, labels}));
			}
		}
		onEpoch(epoch);
	}
	moves.average();
	labels.average();
	return {moves, labels};
}

const MOVE_BUFFER = new Int32Array(MOVE_FEATURES);
const MOVE_SCORES = new Float64Array(MOVES);

/** Updates where the best move loses more than it must; gives the move to go on with. */
function learnMove(
	sight: Sight,
	state: State,
	{gold, moves}: {readonly gold: GoldTree; readonly moves: Model},
	follows: () => boolean,
): number {
	moveFeatures(sight, state, MOVE_BUFFER);
	moves.score(MOVE_BUFFER, MOVE_SCORES);
	const good = bestMoves(state, gold);
	const {move} = bestLegal(state, MOVE_SCORES);
	moves.step++;
	if (good & (1 << move)) return move;
	let right = -1;
	for (let one = 0; one < MOVES; one++) {
		if (!(good & (1 << one)) || !isLegal(state, one)) continue;
		if (right < 0 || MOVE_SCORES[one]! > MOVE_SCORES[right]!) right = one;
	}
	moves.move(MOVE_BUFFER, right, 1);
	moves.move(MOVE_BUFFER, move, -1);
	return follows() ? move : right;
}

const LABEL_BUFFER = new Int32Array(LABEL_FEATURES);

function learnLabel(
	sight: Sight,
	state: State,
	move: number,
	{gold, labels}: {readonly gold: GoldTree; readonly labels: Model},
): number {
	const child = onStack(state, 0);
	const head = headFor(state, move);
	labelFeatures(sight, state, {head, child}, LABEL_BUFFER);
	const scores = new Float64Array(labels.classes);
	labels.score(LABEL_BUFFER, scores);
	const guess = bestOf(scores);
	if (gold.heads[child] !== head) return guess;
	const right = gold.labels[child]!;
	labels.step++;
	if (guess !== right) {
		labels.move(LABEL_BUFFER, right, 1);
		labels.move(LABEL_BUFFER, guess, -1);
	}
	return guess;
}
