// Commas and marks in pairs attach as the guidelines of Universal Dependencies say; a greedy parser decides too early.
import {at} from './at.js';
import type {Arcs} from './parser.js';

/** Units that stand before their clause with a comma behind them: "When it rains, …". */
const BEFORE_COMMA = /^(?:advcl|advmod|ccomp|obl)(?::|$)/u;
/** Clauses and names that follow a comma: "the port, which …". */
const BEHIND_COMMA = /^(?:acl|advcl|appos|ccomp)(?::|$)/u;
const PAIRS: Readonly<Record<string, string>> = {
	...{'(': ')', '[': ']', '“': '”', '‘': '’', '"': '"', '``': "''"},
};

/** A sentence as its arcs were found; `labels` are names, `heads` as in Arcs. */
type Found = {
	readonly forms: readonly string[];
	readonly heads: Int32Array;
	readonly labels: readonly string[];
};

/**
 * The arcs with commas attached to the dependent unit they close or open, and with both marks of a
 * pair at the one unit between them (universaldependencies.org/u/dep/punct.html). Other arcs stay.
 */
export function attachMarks(forms: readonly string[], arcs: Arcs, names: readonly string[]): Arcs {
	const labels = forms.map((_, i) => arcs.labels[i] ?? 0).map((label) => names[label] ?? '');
	if (!labels.includes('punct')) return arcs;
	const found: Found = {forms, heads: arcs.heads.slice(0, forms.length), labels};
	const ends = endsOf(found);
	for (const [i, form] of forms.entries()) {
		if (form !== ',' || labels[i] !== 'punct') continue;
		const unit = unitAtComma(found, ends, i);
		if (unit >= 0) moveTo(found.heads, i, unit);
	}
	for (const pair of pairsOf(found)) attachPair(found, pair);
	return {...arcs, heads: found.heads};
}

/** First and last word below each word, marks aside. */
type Ends = {readonly first: Int32Array; readonly last: Int32Array};

function endsOf({heads, labels}: Found): Ends {
	const first = Int32Array.from(heads, (_, i) => i);
	const last = first.slice();
	for (let word = 0; word < heads.length; word++) {
		if (labels[word] === 'punct') continue;
		for (let up = word; up < heads.length; up = at(heads, up)) {
			if (at(first, up) > word) first[up] = word;
			if (at(last, up) < word) last[up] = word;
		}
	}
	return {first, last};
}

/** The word of the unit that the comma closes or opens; -1 where neither is plain. */
function unitAtComma({heads, labels}: Found, {first, last}: Ends, comma: number): number {
	const left = neighbour(labels, comma, -1);
	const right = neighbour(labels, comma, 1);
	const closed = left < 0 ? -1 : climb(heads, left, (up) => up <= comma && at(last, up) <= comma);
	const opened =
		right < 0 ? -1 : climb(heads, right, (up) => up >= comma && at(first, up) >= comma);
	const isListed = opened >= 0 && labels[opened]?.startsWith('conj') === true;
	if (isBelow(heads, closed) && at(heads, closed) > comma) {
		if (BEFORE_COMMA.test(labels[closed] ?? '') && !isListed) return closed;
	}
	const isBehind = isBelow(heads, opened) && at(heads, opened) < comma;
	return isBehind && BEHIND_COMMA.test(labels[opened] ?? '') ? opened : -1;
}

/** Whether it is a word with a head that is a word. */
function isBelow(heads: Int32Array, word: number): boolean {
	return word >= 0 && at(heads, word) < heads.length;
}

function neighbour(labels: readonly string[], from: number, step: 1 | -1): number {
	let i = from + step;
	while (labels[i] === 'punct') i += step;
	return labels[i] === undefined ? -1 : i;
}

/** As far up as heads hold. */
function climb(heads: Int32Array, from: number, holds: (up: number) => boolean): number {
	let word = from;
	while (at(heads, word) < heads.length && holds(at(heads, word))) word = at(heads, word);
	return word;
}

type Pair = {readonly open: number; readonly close: number};

function pairsOf({forms, labels}: Found): readonly Pair[] {
	const open: number[] = [];
	const pairs: Pair[] = [];
	for (const [i, form] of forms.entries()) {
		if (labels[i] !== 'punct') continue;
		const last = open.at(-1);
		if (last !== undefined && PAIRS[forms[last] ?? ''] === form) {
			pairs.push({open: last, close: i});
			open.pop();
		} else if (PAIRS[form] !== undefined) open.push(i);
	}
	return pairs;
}

/** Marks that the parser attached apart belong to what stands between them, where that is one unit. */
function attachPair({heads, labels}: Found, {open, close}: Pair): void {
	if (heads[open] === heads[close]) return;
	let unit = -1;
	for (let i = open + 1; i < close; i++) {
		const head = at(heads, i);
		if (labels[i] === 'punct' || (head > open && head < close)) continue;
		if (unit >= 0) return;
		unit = i;
	}
	if (unit < 0) return;
	moveTo(heads, open, unit);
	moveTo(heads, close, unit);
}

/** A mark that something hangs on stays, so that there is never a circle. */
function moveTo(heads: Int32Array, mark: number, unit: number): void {
	if (!heads.includes(mark)) heads[mark] = unit;
}
