// How sure a statement is: each rule that led to it speaks for or against, as the development corpus has it.
import CLAUSES from './clause-weights.json' with {type: 'json'};
import QUOTATIONS from './rule-weights.json' with {type: 'json'};
import type {StatementProps} from './statement.js';

type Model = {readonly bias: number; readonly weights: ReadonlyMap<string, number>};

const OF_QUOTATIONS: Model = modelOf(QUOTATIONS);
const OF_CLAUSES: Model = modelOf(CLAUSES);

/**
 * The corpus takes any description for right; a card has to know whom "the president" means, and whom
 * a bare surname.
 */
const MOST: ReadonlyMap<string, number> = new Map([
	['who/definite', 0.8],
	['who/role-close', 0.7],
	['who/it', 0.7],
	['who/person', 0.8],
	['who/one-word', 0.8],
	// Words and tree are at odds over the subject: two in three were right.
	['report/doubted', 0.55],
]);

/** The share that is right of statements with these rules, 0..1; rules no corpus has seen are left out. */
export function confidenceOf(rules: readonly string[], form: StatementProps['form']): number {
	const {bias, weights} = form === 'direct' ? OF_QUOTATIONS : OF_CLAUSES;
	const sum = rules.reduce((all, rule) => all + (weights.get(rule) ?? 0), bias);
	const cap = Math.min(1, ...rules.map((rule) => MOST.get(rule) ?? 1));
	return Math.min(cap, Math.round(1000 / (1 + Math.exp(-sum))) / 1000);
}

function modelOf({
	bias,
	weights,
}: {
	readonly bias: number;
	readonly weights: Readonly<Record<string, number>>;
}): Model {
	return {bias, weights: new Map(Object.entries(weights))};
}
