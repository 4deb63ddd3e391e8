// Trains the tagger, and tags a treebank by taggers that have not seen it (jackknifing).
// biome-ignore-all lint/style/noNonNullAssertion: indices stay in their arrays, and this code is for developers.
import {bestOf, TAG_FEATURES, tagFeatures, tagWords} from '../../src/passes/syntax/tagger.js';
import type {Words} from '../../src/passes/syntax/word-shapes.js';
import {Perceptron} from './perceptron.js';
import {seeded, shuffled} from './random.js';

export type Tagged = {readonly words: Words; readonly tags: Int32Array};

export type TaggerOptions = {
	readonly bits: number;
	readonly epochs: number;
	readonly classes: number;
	readonly seed: number;
};

export function trainTagger(sentences: readonly Tagged[], options: TaggerOptions): Perceptron {
	const model = new Perceptron(options.bits, options.classes);
	const random = seeded(options.seed);
	const features = new Int32Array(TAG_FEATURES);
	const scores = new Float64Array(options.classes);
	for (let epoch = 0; epoch < options.epochs; epoch++) {
		for (const {words, tags} of shuffled(sentences, random)) {
			const given = new Int32Array(words.count);
			for (let i = 0; i < words.count; i++) {
				tagFeatures(words, given, i, features);
				model.score(features, scores);
				const guess = bestOf(scores);
				const gold = tags[i]!;
				if (guess !== gold) {
					model.move(features, gold, 1);
					model.move(features, guess, -1);
				}
				given[i] = guess;
				model.step++;
			}
		}
	}
	model.average();
	return model;
}

/** Every sentence tagged by a tagger trained on the other folds. */
export function jackknife(
	sentences: readonly Tagged[],
	folds: number,
	options: TaggerOptions,
): readonly Int32Array[] {
	const tags: Int32Array[] = new Array(sentences.length);
	for (let fold = 0; fold < folds; fold++) {
		const isOwn = (i: number): boolean => i % folds === fold;
		const model = trainTagger(
			sentences.filter((_, i) => !isOwn(i)),
			options,
		);
		for (const [i, {words}] of sentences.entries()) if (isOwn(i)) tags[i] = tagWords(words, model);
	}
	return tags;
}
