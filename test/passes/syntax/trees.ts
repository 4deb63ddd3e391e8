// Trees of invented paragraphs, for the tests of the syntax pass.
import {readText} from '../../../src/articles/text.js';
import {createDoc, type Doc} from '../../../src/doc/doc.js';
import type {Tree} from '../../../src/doc/layers.js';
import {runPasses} from '../../../src/doc/pass.js';
import {blocksPass} from '../../../src/passes/blocks.js';
import {cuesPass} from '../../../src/passes/cues.js';
import {quotesPass} from '../../../src/passes/quotes/quotes.js';
import {sentencesPass} from '../../../src/passes/sentences.js';
import {createSyntaxPass} from '../../../src/passes/syntax/syntax.js';
import {syntaxWeights} from '../../support/syntax-pass.js';

export function parsed(raw: string): Doc {
	const reading = readText({name: 'a.txt', raw, given: {}});
	if (!reading.ok) throw new Error('not read');
	const {article, clean, hints} = reading.value;
	return runPasses(createDoc(article, clean, hints), [
		blocksPass,
		sentencesPass,
		quotesPass,
		cuesPass,
		createSyntaxPass(syntaxWeights()),
	]);
}

export function firstTree(raw: string): Tree {
	const tree = parsed(raw).layer('tree')[0];
	if (!tree) throw new Error('nothing was parsed');
	return tree;
}

/** `nsubj(said, Dahl)` and so on, in the order of the words. */
export function arcsOf(doc: Doc, {props}: Tree): readonly string[] {
	const form = (i: number): string => doc.text.slice(props.starts[i], props.ends[i]);
	return props.labels.map((label, i) => {
		const head = props.heads[i] ?? -1;
		return `${label}(${head < 0 ? 'ROOT' : form(head)}, ${form(i)})`;
	});
}
