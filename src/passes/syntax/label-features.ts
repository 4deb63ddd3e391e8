// Features of an arc about to be made, for its label; the dependent is complete by then.
import {at} from './at.js';
import type {State} from './parse-state.js';
import {between, distance, type Sight} from './sight.js';
import {compileTemplates, hashFeatures} from './templates.js';

/** h the head, c the dependent; l, l2, r their outermost dependents; y and n the words around. */
const NODES = ['h', 'c', 'cl', 'cl2', 'cr', 'hl', 'hr', 'cy', 'cn', 'hy', 'hn'] as const;
const LABELLED = ['cl', 'cl2', 'cr', 'hl', 'hr'] as const;
const ATOMS = [
	...NODES.flatMap((node) => [`${node}w`, `${node}p`, `${node}c`]),
	...LABELLED.map((node) => `${node}d`),
	'cs',
	'hs',
	'cf',
	'hf',
	'cx',
	'hx',
	'hsl',
	'hsr',
	'csl',
	'csr',
	'dir',
	'gap',
	'mid',
];
/** The direction is part of every template. */
const LINES = [
	'hw',
	'hp',
	'hw hp',
	'cw',
	'cp',
	'cw cp',
	'hx cx',
	'cx cp',
	'hw cw',
	'hp cp',
	'hw cp',
	'hp cw',
	'hp cw cp',
	'hc cw',
	'hw cc',
	'hp cp gap',
	'hp cp mid',
	'hc cc mid gap',
	'cw gap',
	'clw clp',
	'clw cp hp',
	'clp cp hp',
	'cld cp hp',
	'cl2w cp hp',
	'clw cl2w cp',
	'crw cp hp',
	'crd cp hp',
	'clw hw',
	'clw cw',
	'cl2w hw',
	'hlw hp cp',
	'hld hp cp',
	'hrd hp cp',
	'hrp hp cp',
	'hsl hp cp',
	'hsr hp cp',
	'hsl hsr hp cp',
	'csl cp hp',
	'csl csr cp',
	'cyp cp hp',
	'cnp cp hp',
	'cyw cp',
	'cnw cp',
	'cyp cp cnp',
	'hyp hp cp',
	'hnp hp cp',
	'cyw cw',
	'hs cs hc cc',
	'hs cw',
	'hf cp',
	'hf cld cp',
	'hf clw cp',
	'hf csl cp',
	'hf hsr cp',
	'cs cp hp',
	'hs clw cs',
	'cf csr cp hp',
].map((line) => `${line} dir`); // prettier-ignore
const TEMPLATES = compileTemplates(ATOMS, LINES);

export const LABEL_FEATURES = TEMPLATES.count;

const VALUES = new Int32Array(ATOMS.length);

export type Arc = {readonly head: number; readonly child: number};

export function labelFeatures(sight: Sight, state: State, arc: Arc, out: Int32Array): void {
	labelFeaturesOf(arcValues(sight, state, arc), out);
}

export function labelFeaturesOf(values: Int32Array, out: Int32Array): void {
	hashFeatures(TEMPLATES, values, out);
}

/** All that the features are made of; the next call writes over it. */
export function arcValues(sight: Sight, state: State, {head, child}: Arc): Int32Array {
	const [left, right] = head < child ? [head, child] : [child, head];
	const labelled = [
		at(state.left1, child),
		at(state.left2, child),
		at(state.right1, child),
		at(state.left1, head),
		at(state.right1, head),
	];
	let v = node(sight, head, 0);
	v = node(sight, child, v);
	for (const word of labelled) v = node(sight, word, v);
	v = around(sight, child, v);
	v = around(sight, head, v);
	for (const word of labelled) VALUES[v++] = at(state.labels, word);
	VALUES[v++] = at(sight.sense, child);
	VALUES[v++] = at(sight.sense, head);
	VALUES[v++] = at(sight.frame, child);
	VALUES[v++] = at(sight.frame, head);
	VALUES[v++] = at(sight.suffix, child);
	VALUES[v++] = at(sight.suffix, head);
	VALUES[v++] = at(state.leftSet, head);
	VALUES[v++] = at(state.rightSet, head);
	VALUES[v++] = at(state.leftSet, child);
	VALUES[v++] = at(state.rightSet, child);
	VALUES[v++] = head < child ? 1 : 0;
	VALUES[v++] = distance(left, right);
	VALUES[v] = between(sight, left, right);
	return VALUES;
}

/** The words on both sides; the root's own right side is nothing. */
function around(sight: Sight, word: number, v: number): number {
	const {count} = sight.words;
	const next = node(sight, word > 0 ? word - 1 : count + 1, v);
	return node(sight, word < count ? word + 1 : count + 1, next);
}

function node({words, tags, coarse}: Sight, word: number, v: number): number {
	VALUES[v] = at(words.word, word);
	VALUES[v + 1] = at(tags, word);
	VALUES[v + 2] = at(coarse, word);
	return v + 3;
}
