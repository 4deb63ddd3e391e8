// The parser as tests and scores use it: its weights from the sources, read once.
import {readFileSync} from 'node:fs';
import type {Pass} from '../../src/doc/pass.js';
import {createSyntaxPass} from '../../src/passes/syntax/syntax.js';
import {decodeWeights, type Weights} from '../../src/passes/syntax/weights.js';

let weights: Weights | undefined;

/** Run from the project's folder, as npm's scripts are. */
export function syntaxWeights(): Weights {
	if (weights === undefined) {
		const decoded = decodeWeights(readFileSync('src/passes/syntax/english.weights'));
		if (!decoded.ok) throw new Error(decoded.problems[0]?.message);
		weights = decoded.value;
	}
	return weights;
}

/** The pass; undefined where WHOSAID_SYNTAX=off asks for rules alone, to see what trees bring. */
export function syntaxPass(): Pass | undefined {
	return process.env['WHOSAID_SYNTAX'] === 'off' ? undefined : createSyntaxPass(syntaxWeights());
}
