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
import {type GoldLine, judge} from './judge.js';

type Case = {readonly half: 0 | 1; readonly rules: readonly string[]; readonly isRight: boolean};
type Model = {readonly bias: number; readonly weights: ReadonlyMap<string, number>};

const FILES: Readonly<Record<string, string>> = {
	direct: 'src/facts/statement/rule-weights.json',
	clause: 'src/facts/statement/clause-weights.json',
};
const ROUNDS = 1500;
const RATE = 2;
const RIDGE = 0.0008;

function casesOf(line: GoldLine, form: string): readonly Case[] {
	const reading = readText({name: line.id, raw: line.text, given: {}});
	if (!reading.ok) return [];
	return extractStatements(annotate(reading.value, syntaxPass())).flatMap(
		(fact): readonly Case[] => {
			const isRight =
				(fact.props.form === 'direct') === (form === 'direct') ? judge(line, fact) : null;
			return isRight === null ? [] : [{half: half(line.id), rules: fact.rules, isRight}];
		},
	);
}

function share({bias, weights}: Model, {rules}: Case): number {
	const sum = rules.reduce((all, rule) => all + (weights.get(rule) ?? 0), bias);
	return 1 / (1 + Math.exp(-sum));
}

/** Logistic regression by plain gradient ascent. */
function learned(cases: readonly Case[]): Model {
	let model: Model = {bias: 0, weights: new Map()};
	for (let round = 0; round < ROUNDS; round++) model = stepped(model, cases);
	return model;
}

function stepped(model: Model, cases: readonly Case[]): Model {
	const step = new Map<string, number>();
	let bias = 0;
	for (const one of cases) {
		const error = (one.isRight ? 1 : 0) - share(model, one);
		bias += error;
		for (const rule of one.rules) step.set(rule, (step.get(rule) ?? 0) + error);
	}
	const weights = new Map(
		[...step].map(([rule, sum]) => {
			const old = model.weights.get(rule) ?? 0;
			return [rule, old + RATE * (sum / cases.length - RIDGE * old)];
		}),
	);
	return {bias: model.bias + (RATE * bias) / cases.length, weights};
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
