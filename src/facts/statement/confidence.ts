// How sure a statement is: each rule that led to it speaks for or against, as the development corpus has it.
import WEIGHTS from './rule-weights.json' with {type: 'json'};

const WEIGHT_OF: ReadonlyMap<string, number> = new Map(Object.entries(WEIGHTS.weights));

/** The share that is right of statements with these rules, 0..1; rules no corpus has seen are left out. */
export function confidenceOf(rules: readonly string[]): number {
	const sum = rules.reduce((all, rule) => all + (WEIGHT_OF.get(rule) ?? 0), WEIGHTS.bias);
	return Math.round(1000 / (1 + Math.exp(-sum))) / 1000;
}
