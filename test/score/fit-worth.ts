// Fits what each sign says about a card's being worth an answer, on judged cards; for developers.
// node test/support/run-dev.mjs test/score/fit-worth.ts <judged.jsonl> [--write]
import {readFileSync, writeFileSync} from 'node:fs';
import {readText} from '../../src/articles/text.js';
import type {CardKind} from '../../src/cards/card.js';
import {worthSigns} from '../../src/cards/worth/signs.js';
import {annotate} from '../../src/make/annotate.js';
import {worthTold} from '../../src/make/worth-told.js';

/** `worth` is the judge's 0, 1 or 2; `text` the whole article. */
type Judged = {
	readonly question: string;
	readonly answer: string;
	readonly quote: string;
	readonly text: string;
	readonly worth: 0 | 1 | 2;
	readonly round: string;
};
type Case = {
	readonly signs: readonly string[];
	readonly right: number;
	readonly group: string;
	readonly one: Judged;
};
type Model = {readonly bias: number; readonly weights: ReadonlyMap<string, number>};

const FILE = 'src/cards/worth/weights.json';
const ROUNDS = 400;
const RIDGE = 0.01;
const FOLDS = 10;
const FEWEST = 12;

const KINDS: readonly (readonly [RegExp, CardKind])[] = [
	[/^complete/iu, 'cloze'],
	[/^(?:in|on) what (?:month|year|date|day)/iu, 'when'],
	[/^(?:whom|which news outlet) did/iu, 'to-whom'],
	[/^(?:where|on what occasion|on which|in an interview)/iu, 'where'],
	[/^(?:what|how|why|who|whose|whom|in which|which \p{L}+)\b.* (?:did|does) /iu, 'what-said'],
	[/^why/iu, 'what-said'],
];

function kindOf(question: string): CardKind {
	const bare = question.replace(/^In the story “[^”]*”, /u, '');
	return KINDS.find(([pattern]) => pattern.test(bare))?.[1] ?? 'who-said';
}

function caseOf(one: Judged): readonly Case[] {
	const reading = readText({name: 'judged', raw: one.text, given: {}});
	if (!reading.ok) return [];
	const doc = annotate(reading.value);
	const kind = kindOf(one.question);
	const named = doc
		.layer('person')
		.map(({props}) => props.fullName)
		.find((name) => (kind === 'who-said' ? one.answer : one.question).includes(name));
	const name = named ?? one.answer.split(',')[0] ?? one.answer;
	const card = {kind, question: one.question, answer: one.answer, tags: [name]};
	const at = doc.text.replace(/\s/gu, ' ').indexOf(one.quote.replace(/\s/gu, ' ').slice(0, 60));
	const signs = worthSigns(card, worthTold(card, doc, Math.max(0, at)));
	return [{signs, right: one.worth / 2, group: one.text.slice(0, 200), one}];
}

function score({bias, weights}: Model, signs: readonly string[]): number {
	return signs.reduce((sum, sign) => sum + (weights.get(sign) ?? 0), bias);
}

function learned(cases: readonly Case[]): Model {
	const counts = new Map<string, number>();
	for (const {signs} of cases)
		for (const sign of signs) counts.set(sign, (counts.get(sign) ?? 0) + 1);
	const names = [...counts].flatMap(([name, count]) => (count >= FEWEST ? [name] : []));
	const weights = new Map(names.map((name) => [name, 0]));
	let bias = 0;
	for (let round = 0; round < ROUNDS; round++) {
		const steps = new Map<string, number>();
		let all = 0;
		for (const {signs, right} of cases) {
			const error = right - 1 / (1 + Math.exp(-score({bias, weights}, signs)));
			all += error;
			for (const sign of signs) steps.set(sign, (steps.get(sign) ?? 0) + error);
		}
		bias += (2 * all) / cases.length;
		for (const [name, weight] of weights)
			weights.set(name, weight + 2 * ((steps.get(name) ?? 0) / cases.length - RIDGE * weight));
	}
	return {bias, weights};
}

/** The chance that a good card is scored above a dull one. */
function auc(scored: readonly {readonly points: number; readonly isGood: boolean}[]): number {
	const good = scored.filter(({isGood}) => isGood);
	const dull = scored.filter(({isGood}) => !isGood);
	const wins = good.reduce(
		(sum, a) =>
			sum +
			dull.reduce((won, b) => won + (a.points > b.points ? 1 : a.points === b.points ? 0.5 : 0), 0),
		0,
	);
	return wins / (good.length * dull.length);
}

const [file] = process.argv.slice(2).filter((arg) => !arg.startsWith('--'));
if (file === undefined) throw new Error('name the file of judged cards');
const cases = readFileSync(file, 'utf8')
	.trim()
	.split('\n')
	.flatMap((line) => caseOf(JSON.parse(line)));
const groups = [...new Set(cases.map(({group}) => group))];
const crossed: {readonly points: number; readonly isGood: boolean; readonly one: Judged}[] = [];
for (let fold = 0; fold < FOLDS; fold++) {
	const isOut = ({group}: Case): boolean => groups.indexOf(group) % FOLDS === fold;
	const model = learned(cases.filter((one) => !isOut(one)));
	for (const one of cases.filter(isOut))
		crossed.push({points: score(model, one.signs), isGood: one.one.worth === 2, one: one.one});
}
console.log(`${cases.length} cards, crossed AUC ${auc(crossed).toFixed(3)}`);
for (const round of [...new Set(cases.map(({one}) => one.round))])
	console.log(round, auc(crossed.filter(({one}) => one.round === round)).toFixed(3));
console.log(
	'worth 0 against the rest',
	auc(crossed.map((one) => ({...one, isGood: one.one.worth > 0}))).toFixed(3),
);
const sorted = [...crossed].sort((a, b) => a.points - b.points);
for (const share of [0.05, 0.1, 0.15, 0.2, 0.3]) {
	const low = sorted.slice(0, Math.round(share * sorted.length));
	const dull = low.filter(({isGood}) => !isGood).length;
	console.log(
		`lowest ${share}: ${dull}/${low.length} dull, ${low.filter(({one}) => one.worth === 0).length} of worth 0`,
	);
}
const model = learned(cases);
for (const [name, weight] of [...model.weights].sort(([, a], [, b]) => a - b)) {
	const mine = cases.filter(({signs}) => signs.includes(name));
	const dull = mine.filter(({one}) => one.worth < 2).length;
	console.log(`${name.padEnd(28)} ${weight.toFixed(2).padStart(6)}  ${dull}/${mine.length} dull`);
}
if (process.argv.includes('--write')) {
	const {about} = JSON.parse(readFileSync(FILE, 'utf8'));
	const round = (value: number): number => Math.round(value * 100) / 100;
	const weights = Object.fromEntries(
		[...model.weights]
			.sort(([a], [b]) => (a < b ? -1 : 1))
			.map(([name, weight]) => [name, round(weight)]),
	);
	writeFileSync(FILE, `${JSON.stringify({about, bias: round(model.bias), weights}, null, '\t')}\n`);
}
