// Fits the weights of src/facts/statement/pronouns.ts on quotes-dev and prints them; for developers.
// node test/support/run-dev.mjs test/score/fit-pronouns.ts [--write]
import {readFileSync, writeFileSync} from 'node:fs';
import {readText} from '../../src/articles/text.js';
import {rawSpan} from '../../src/doc/doc.js';
import {type Feature, weighPronoun} from '../../src/facts/statement/pronouns.js';
import {reportedIn} from '../../src/facts/statement/reported.js';
import type {Turn} from '../../src/facts/statement/who.js';
import {annotate} from '../../src/make/annotate.js';
import {syntaxPass} from '../support/syntax-pass.js';
import {corpus, readLines} from './corpus.js';
import {half} from './halves.js';
import {DOUBTED_RIGHT, type GoldLine, sameName} from './judge.js';

/** A pronoun: the signs of each candidate, and which one is right. */
type Case = {
	readonly half: 0 | 1;
	readonly signs: readonly (readonly Feature[])[];
	readonly right: number;
	/** Less where the gold, whose names a machine found, has another than we. */
	readonly weight: number;
};

const WEIGHTS = 'src/facts/statement/pronoun-weights.json';
const ROUNDS = 400;
const RATE = 2;
const RIDGE = 0.002;

function casesOf(line: GoldLine): {readonly cases: readonly Case[]; readonly lost: number} {
	const reading = readText({name: line.id, raw: line.text, given: {}});
	if (!reading.ok) return {cases: [], lost: 0};
	const doc = annotate(reading.value, syntaxPass());
	const gold = new Map(
		line.quotes
			.filter(({speaker}) => speaker?.kind === 'pronoun')
			.map((quote) => [quote.speaker?.start, quote.speaker_canonical]),
	);
	const turns: Turn[] = [];
	const cases: Case[] = [];
	let lost = 0;
	for (const {subject, who, cue} of reportedIn(doc)) {
		const name = gold.get(rawSpan(doc, subject).start);
		if (subject.form === 'pronoun' && name) {
			const weighed = weighPronoun(doc, subject, turns);
			const right = weighed.findIndex((one) => sameName(one.name, name));
			// "She" is hardly ever a man: such a name of the gold is a mistake.
			if (right < 0 || weighed[right]?.features.includes('otherGender')) lost++;
			else
				cases.push({
					half: half(line.id),
					signs: weighed.map(({features}) => features),
					right,
					weight: right === 0 ? 1 : 1 - DOUBTED_RIGHT,
				});
		}
		turns.push({who, at: cue.start});
	}
	return {cases, lost};
}

type Weights = Map<Feature, number>;

function shares(weights: Weights, {signs}: Case): readonly number[] {
	const scores = signs.map((features) =>
		features.reduce((sum, one) => sum + (weights.get(one) ?? 0), 0),
	);
	const most = Math.max(...scores);
	const parts = scores.map((score) => Math.exp(score - most));
	const all = parts.reduce((sum, part) => sum + part, 0);
	return parts.map((part) => part / all);
}

/** Conditional logit by plain gradient ascent. */
function fitted(cases: readonly Case[], features: readonly Feature[]): Weights {
	let weights: Weights = new Map(features.map((feature) => [feature, 0]));
	for (let round = 0; round < ROUNDS; round++) {
		const pulls = pullsOf(weights, cases);
		weights = new Map(
			[...weights].map(([feature, old]) => [
				feature,
				old + RATE * ((pulls.get(feature) ?? 0) / cases.length - RIDGE * old),
			]),
		);
	}
	return weights;
}

function pullsOf(weights: Weights, cases: readonly Case[]): ReadonlyMap<Feature, number> {
	const pulls = new Map<Feature, number>();
	for (const one of cases) {
		const share = shares(weights, one);
		for (const [index, signs] of one.signs.entries()) {
			const error = one.weight * ((index === one.right ? 1 : 0) - (share[index] ?? 0));
			for (const sign of signs) pulls.set(sign, (pulls.get(sign) ?? 0) + error);
		}
	}
	return pulls;
}

function accuracy(weights: Weights, cases: readonly Case[]): string {
	const right = cases.filter((one) => {
		const share = shares(weights, one);
		return share.indexOf(Math.max(...share)) === one.right;
	}).length;
	return `${((100 * right) / cases.length).toFixed(1)} % of ${cases.length}`;
}

const gold = corpus('quotes-dev.jsonl');
if (gold !== undefined) {
	const found = readLines<GoldLine>(gold).map(casesOf);
	const cases = found.flatMap((one) => one.cases);
	const file = JSON.parse(readFileSync(WEIGHTS, 'utf8'));
	const features = Object.keys(file.weights) as Feature[];
	const [first, second] = [0, 1].map((one) => cases.filter((each) => each.half === one));
	const lost = found.reduce((sum, one) => sum + one.lost, 0);
	console.log(`pronouns: ${cases.length} with their person among the candidates, ${lost} without`);
	const now: Weights = new Map(features.map((feature) => [feature, file.weights[feature]]));
	console.log(`weights as they are: ${accuracy(now, cases)}`);
	console.log(`fitted on half 0, half 1: ${accuracy(fitted(first ?? [], features), second ?? [])}`);
	console.log(`fitted on half 1, half 0: ${accuracy(fitted(second ?? [], features), first ?? [])}`);
	const all = fitted(cases, features);
	console.log(`fitted on all, all: ${accuracy(all, cases)}`);
	const weights = Object.fromEntries(
		[...all].map(([key, value]) => [key, Math.round(value * 100) / 100]),
	);
	console.log(JSON.stringify(weights));
	if (process.argv.includes('--write'))
		writeFileSync(WEIGHTS, `${JSON.stringify({about: file.about, weights}, null, '\t')}\n`);
}
