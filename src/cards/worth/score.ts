// How likely a card is worth an answer, and what speaks most against it.
import WEIGHTS from './weights.json' with {type: 'json'};

const WEIGHT: ReadonlyMap<string, number> = new Map(Object.entries(WEIGHTS.weights));

/** 0..1. */
export function worthOfSigns(signs: readonly string[]): number {
	const sum = signs.reduce((all, sign) => all + weightOf(sign), WEIGHTS.bias);
	return 1 / (1 + Math.exp(-sum));
}

/** The signs that weigh most against it, heaviest first. */
export function againstWorth(signs: readonly string[]): readonly string[] {
	return signs
		.filter((sign) => weightOf(sign) < 0)
		.sort((a, b) => weightOf(a) - weightOf(b))
		.slice(0, 3);
}

function weightOf(sign: string): number {
	return WEIGHT.get(sign) ?? 0;
}
