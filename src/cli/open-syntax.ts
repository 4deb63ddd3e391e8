// Opens the parser for the commands that read articles; without its weights rules go on alone.
import type {Pass} from '../doc/pass.js';
import {createSyntaxPass} from '../passes/syntax/syntax.js';
import {decodeWeights} from '../passes/syntax/weights.js';
import type {Problem} from '../result.js';
import {readSyntaxWeights} from '../store/syntax-weights.js';

export type Syntax = {readonly pass: Pass | undefined; readonly warnings: readonly Problem[]};

/** Takes about 30 ms, so a command asks for it only when there is an article to parse. */
export function openSyntax(): Syntax {
	const bytes = readSyntaxWeights();
	if (!bytes.ok) return {pass: undefined, warnings: bytes.problems};
	const weights = decodeWeights(bytes.value);
	if (!weights.ok) return {pass: undefined, warnings: weights.problems};
	return {pass: createSyntaxPass(weights.value), warnings: []};
}
