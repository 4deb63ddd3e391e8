// The tagger: one tag (UPOS and XPOS together) a word, from left to right, by a perceptron.
import {at} from './at.js';
import type {Scorer} from './scorer.js';
import {compileTemplates, hashFeatures} from './templates.js';
import type {Words} from './word-shapes.js';

const PLACES = ['l2', 'l1', 'c', 'r1', 'r2'] as const;
const ATOMS = [
	'bias',
	...PLACES.map((place) => `${place}w`),
	'cform',
	...PLACES.map((place) => `${place}shape`),
	...PLACES.flatMap((place) => [1, 2, 3, 4].map((n) => `${place}s${n}`)),
	...PLACES.flatMap((place) => [1, 2, 3].map((n) => `${place}p${n}`)),
	...PLACES.map((place) => `${place}k`),
	't1',
	't2',
	't3',
	'first',
];
/** "l" looks left, "r" right, "c" is the word itself; t1 and t2 are the tags just given. */
const LINES = [
	'bias',
	'cw',
	'cform',
	'cshape first',
	'cs1',
	'cs2',
	'cs3',
	'cs4',
	'cp1',
	'cp2',
	'cp3',
	'cs2 cp1 cshape',
	't1',
	't2 t1',
	't3 t2 t1',
	't1 cw',
	't2 t1 cw',
	't1 cs2',
	't1 cs3',
	't1 cshape',
	'l1w',
	'l2w',
	'r1w',
	'r2w',
	'l1w cw',
	'cw r1w',
	'l1w r1w',
	'l1s3',
	'r1s2',
	'r1s3',
	'r2s3',
	'r1shape',
	'cs3 r1s3',
	't1 r1w',
	't1 cs3 r1s2',
	'cw r1s2',
	'r1w r2w',
	'l2w l1w',
	'cshape r1shape l1shape',
	'cs3 cshape',
	't1 cw r1w',
	'cw r1p1 r1s1',
	// What the dictionary knows of the words.
	'ck',
	'ck cshape first',
	'ck cs2',
	't1 ck',
	't2 t1 ck',
	'ck r1k',
	'l1k ck',
	't1 ck r1k',
	't1 cw r1k',
	'ck r1w',
	'l1w ck r1k',
	'ck r1k r2k',
	'r1k',
];
const TEMPLATES = compileTemplates(ATOMS, LINES);

export const TAG_FEATURES = TEMPLATES.count;

const VALUES = new Int32Array(ATOMS.length);

/** Writes the features of word `i` into `out`; `tags` holds what stands to the left of it. */
export function tagFeatures(words: Words, tags: Int32Array, i: number, out: Int32Array): void {
	let v = 0;
	VALUES[v++] = 0;
	v = around(words.word, words, i, v);
	VALUES[v++] = at(words.form, i);
	v = around(words.shape, words, i, v);
	v = eachAround(words.suffixes, words, i, v);
	v = eachAround(words.prefixes, words, i, v);
	v = around(words.known, words, i, v);
	for (let d = 1; d <= 3; d++) VALUES[v++] = i - d < 0 ? -1 : at(tags, i - d);
	VALUES[v] = i === 0 ? 1 : 0;
	hashFeatures(TEMPLATES, VALUES, out);
}

/** A field of the two words to the left, the word itself and two to the right. */
function around(field: Int32Array, {count}: Words, i: number, v: number): number {
	for (let d = -2; d <= 2; d++) VALUES[v + d + 2] = at(field, placeOf(count, i + d));
	return v + 5;
}

/** The same of several fields, word by word. */
function eachAround(fields: readonly Int32Array[], {count}: Words, i: number, v: number): number {
	let next = v;
	for (let d = -2; d <= 2; d++)
		for (const field of fields) VALUES[next++] = at(field, placeOf(count, i + d));
	return next;
}

function placeOf(count: number, i: number): number {
	return i < 0 || i >= count ? count + 1 : i;
}

/** The best tag of each word, as an index into the tags of the weights. */
export function tagWords(words: Words, scorer: Scorer, margins?: Float32Array): Int32Array {
	const tags = new Int32Array(words.count);
	const features = new Int32Array(TAG_FEATURES);
	const scores = new Float64Array(scorer.classes);
	for (let i = 0; i < words.count; i++) {
		tagFeatures(words, tags, i, features);
		scorer.score(features, scores);
		const best = bestOf(scores);
		tags[i] = best;
		if (margins) margins[i] = (scores[best] ?? 0) - secondOf(scores, best);
	}
	return tags;
}

/** Index of the highest score; the first of equals. */
export function bestOf(scores: Float64Array): number {
	let best = 0;
	for (let i = 1; i < scores.length; i++) if ((scores[i] ?? 0) > (scores[best] ?? 0)) best = i;
	return best;
}

function secondOf(scores: Float64Array, best: number): number {
	let second = Number.NEGATIVE_INFINITY;
	for (let i = 0; i < scores.length; i++)
		if (i !== best && (scores[i] ?? 0) > second) second = scores[i] ?? 0;
	return second;
}
