// Fits what each rule says about a statement's being right, on quotes-dev; for developers.
// node test/support/run-dev.mjs test/score/fit-confidence.ts [direct|clause] [--write]
import {readFileSync, writeFileSync} from 'node:fs';
import {readText} from '../../src/articles/text.js';
import {GATE} from '../../src/facts/gate.js';
import {extractStatements} from '../../src/facts/statement/extract.js';
import {annotate} from '../../src/make/annotate.js';
import {syntaxPass} from '../support/syntax-pass.js';
import {corpus, readLines} from './corpus.js';
import {half} from './halves.js';
import {DOUBTED_RIGHT, type GoldLine, isDoubted, judge} from './judge.js';

type Case = {
	readonly half: 0 | 1;
	readonly rules: readonly string[];
	readonly isRight: boolean;
	/** 1 or 0, or between where the gold is to be doubted. */
	readonly right: number;
};
type Model = {readonly bias: number; readonly weights: ReadonlyMap<string, number>};

const FILES: Readonly<Record<string, string>> = {
	direct: 'src/facts/statement/rule-weights.json',
	clause: 'src/facts/statement/clause-weights.json',
};
const ROUNDS = 600;
/** Signs overlap and some are rare: a pull back to nothing keeps them from learning single articles. */
const RIDGE = 0.003;

function casesOf(line: GoldLine, form: string): readonly Case[] {
	const reading = readText({name: line.id, raw: line.text, given: {}});
	if (!reading.ok) return [];
	return extractStatements(annotate(reading.value, syntaxPass())).flatMap(
		(fact): readonly Case[] => {
			const isRight =
				(fact.props.form === 'direct') === (form === 'direct') ? judge(line, fact) : null;
			if (isRight === null) return [];
			const right = isRight ? 1 : isDoubted(line, fact) ? DOUBTED_RIGHT : 0;
			return [{half: half(line.id), rules: fact.rules, isRight, right}];
		},
	);
}

function share({bias, weights}: Model, {rules}: Case): number {
	const sum = rules.reduce((all, rule) => all + (weights.get(rule) ?? 0), bias);
	return 1 / (1 + Math.exp(-sum));
}

/** Logistic regression by accelerated gradient ascent; the steps are as long as is safe for so many signs. */
function learned(cases: readonly Case[]): Model {
	const names = [...new Set(cases.flatMap(({rules}) => rules))];
	const index = new Map(names.map((name, at) => [name, at]));
	// The last column is the bias, which no ridge pulls at.
	const rows = cases.map(({rules}) => [
		...new Set(rules.flatMap((rule) => index.get(rule) ?? [])),
		names.length,
	]);
	const rate = 4 / Math.max(1, ...rows.map((row) => row.length));
	let old = new Float64Array(names.length + 1);
	let ahead = old;
	for (let round = 0; round < ROUNDS; round++) {
		const step = stepsOf(ahead, rows, cases);
		const next = ahead.map((weight, at) => weight + rate * (step[at] ?? 0));
		const push = round / (round + 3);
		ahead = next.map((weight, at) => weight + push * (weight - (old[at] ?? 0)));
		old = next;
	}
	return {
		bias: old[names.length] ?? 0,
		weights: new Map(names.map((name, at) => [name, old[at] ?? 0])),
	};
}

function stepsOf(
	weights: Float64Array,
	rows: readonly (readonly number[])[],
	cases: readonly Case[],
): Float64Array {
	const last = weights.length - 1;
	const steps = weights.map((weight, at) => (at === last ? 0 : -RIDGE * weight));
	for (const [i, row] of rows.entries()) {
		const sum = row.reduce((all, at) => all + (weights[at] ?? 0), 0);
		const error = (cases[i]?.right ?? 0) - 1 / (1 + Math.exp(-sum));
		for (const at of row) steps[at] = (steps[at] ?? 0) + error / rows.length;
	}
	return steps;
}

/** Of those above the gate: how many of all, and how many of them right. */
function told(model: Model, cases: readonly Case[]): string {
	const above = cases.filter((one) => share(model, one) >= GATE);
	const right = above.filter(({isRight}) => isRight).length;
	const percent = (part: number, all: number): string => `${((100 * part) / all).toFixed(1)} %`;
	return `above the gate ${percent(above.length, cases.length)} of ${cases.length}, right ${percent(right, above.length)}`;
}

const [form = 'direct'] = process.argv.slice(2).filter((arg) => !arg.startsWith('--'));
const gold = corpus('quotes-dev.jsonl');
if (gold !== undefined) {
	const cases = readLines<GoldLine>(gold).flatMap((line) => casesOf(line, form));
	const first = cases.filter((one) => one.half === 0);
	const second = cases.filter((one) => one.half === 1);
	console.log(`${form}: fitted on half 0, half 1: ${told(learned(first), second)}`);
	console.log(`${form}: fitted on half 1, half 0: ${told(learned(second), first)}`);
	const model = learned(cases);
	console.log(`${form}: fitted on all, all: ${told(model, cases)}`);
	const round = (value: number): number => Math.round(value * 100) / 100;
	const sorted = [...model.weights].sort(([a], [b]) => (a < b ? -1 : 1));
	for (const [rule, weight] of sorted) {
		const mine = cases.filter(({rules}) => rules.includes(rule));
		const right = mine.filter(({isRight}) => isRight).length;
		console.log(
			`${rule.padEnd(32)} ${round(weight).toFixed(2).padStart(6)}  ${right}/${mine.length} right`,
		);
	}
	if (process.argv.includes('--write')) {
		const file = FILES[form] ?? '';
		const {about} = JSON.parse(readFileSync(file, 'utf8'));
		const weights = Object.fromEntries(sorted.map(([rule, weight]) => [rule, round(weight)]));
		writeFileSync(
			file,
			`${JSON.stringify({about, bias: round(model.bias), weights}, null, '\t')}\n`,
		);
	}
}
