// A reported clause as its tree sees it: the verb it hangs on, its parts, and what is left without one.

import type {Doc} from '../../../doc/doc.js';
import type {Tree} from '../../../doc/layers.js';
import {covering} from '../../../doc/locate.js';
import type {Span} from '../../../doc/span.js';
import {
	childrenOf,
	hasLabel,
	headOf,
	subtreeOf,
	subtreeSpan,
	wordSpan,
} from '../../../passes/syntax/tree.js';
import {type Piece, textOf} from '../../plain/pieces.js';
import {type PlainClause, shifted, withoutConnector} from '../../plain/plain-clause.js';

export type Clause = {
	readonly doc: Doc;
	readonly tree: Tree;
	/** The word the clause hangs on: its verb, or a noun or adjective beside "is". */
	readonly root: number;
	/** Where the clause stands in the Doc. */
	readonly span: Span;
	/** In the tense of the article. */
	readonly pieces: readonly Piece[];
	/** The same pieces in the tense of reported speech. */
	readonly past: readonly {readonly text: string}[];
};

/** A margin below this is a guess of the parser. */
const SURE = 5;
/** What these hang on matters for no border. */
const INNER = [
	'flat',
	'compound',
	'amod',
	'det',
	'nummod',
	'punct',
	'fixed',
	'advmod',
	'case',
] as const;

/** Undefined where tree and rules do not agree on one clause, or the tree is a guess. */
export function clauseOf(doc: Doc, passage: Span, plain: PlainClause): Clause | undefined {
	const span = withoutConnector(doc, passage);
	const tree = covering(doc, 'tree', span);
	const root = tree ? rootIn(tree, span) : undefined;
	if (!tree || root === undefined) return undefined;
	if (
		surenessOf(tree, [root, ...childrenOf(tree, root, 'nsubj', 'csubj', 'conj', 'parataxis')]) <
		SURE
	)
		return undefined;
	return {doc, tree, root, span, pieces: plain.pieces, past: shifted(plain.pieces)};
}

/** The least margin of the arcs that borders depend on. */
function surenessOf(tree: Tree, words: readonly number[]): number {
	const counted = words.filter((word) => !hasLabel(tree, word, ...INNER));
	return Math.min(...counted.map((word) => tree.props.margins[word] ?? 0));
}

/** The one word of the span that hangs on a word outside, if what hangs on it lies inside. */
function rootIn(tree: Tree, span: Span): number | undefined {
	const {starts, ends, heads, upos} = tree.props;
	const isIn = (word: number): boolean =>
		word >= 0 && (starts[word] ?? -1) >= span.start && (ends[word] ?? -1) <= span.end;
	let root: number | undefined;
	for (let word = 0; word < starts.length; word++) {
		if (upos[word] === 'PUNCT') continue;
		const isUnder = isIn(heads[word] ?? -1);
		if (isIn(word) && !isUnder) {
			if (root !== undefined) return undefined;
			root = word;
		}
		if (!isIn(word) && isUnder && !isBorder(tree, word, span)) return undefined;
	}
	return root;
}

/** "that" before the clause, or behind it what a comma sets off: rules cut it, and the tree may err. */
function isBorder(tree: Tree, word: number, {start, end}: Span): boolean {
	const from = tree.props.starts[word] ?? 0;
	if (from >= end) return hasLabel(tree, word, 'advcl', 'conj', 'parataxis', 'acl', 'obl');
	return (
		from < start &&
		(hasLabel(tree, word, 'mark', 'cc', 'advmod') || tree.props.lemmas[word] === 'that')
	);
}

/** Whether a verb of the clause says when: "closes", "will close", not "to close", "closing". */
export function isFiniteAt(tree: Tree, verb: number): boolean {
	const own = tree.props.xpos[verb] ?? '';
	return FINITE.test(own) || finiteAuxiliary(tree, verb) !== undefined;
}

const FINITE = /^(?:MD|VB[DPZ])$/u;

/** Whether a passage has a verb that says when, outside its relative and adverbial clauses. */
export function hasMainVerb(tree: Tree, {start, end}: Span): boolean {
	const {starts, ends, xpos} = tree.props;
	return starts.some(
		(from, word) =>
			from >= start &&
			(ends[word] ?? 0) <= end &&
			FINITE.test(xpos[word] ?? '') &&
			!isSubordinate(tree, word, start),
	);
}

/** Below a relative or an adverbial clause; what the whole passage is to the verb before it counts not. */
function isSubordinate(tree: Tree, word: number, from: number): boolean {
	let at = word;
	for (
		let head = headOf(tree, at);
		(tree.props.starts[head] ?? -1) >= from;
		head = headOf(tree, at)
	) {
		if (hasLabel(tree, at, 'acl', 'advcl', 'ccomp', 'csubj')) return true;
		at = head;
	}
	return false;
}

/** The first auxiliary or copula that says when. */
export function finiteAuxiliary(tree: Tree, verb: number): number | undefined {
	return childrenOf(tree, verb, 'aux', 'cop').find((word) =>
		FINITE.test(tree.props.xpos[word] ?? ''),
	);
}

/** A part of the clause, with the quotation marks that stand round it. */
export type Part = {
	readonly span: Span;
	/** As written, names in full. */
	readonly text: string;
	readonly pieces: readonly Piece[];
};

/** What hangs below a word; null where it is torn, guessed, or cuts a quotation. */
export function partOf(
	clause: Clause,
	word: number,
	without: (child: number) => boolean = () => false,
): Part | null {
	const {tree} = clause;
	const words = subtreeOf(tree, word, without);
	const inner = subtreeSpan(tree, word, without);
	const isWhole = tree.props.starts.every(
		(start, at) =>
			start < inner.start ||
			start >= inner.end ||
			words.includes(at) ||
			tree.props.upos[at] === 'PUNCT',
	);
	if (!isWhole || surenessOf(tree, words) < SURE) return null;
	return partAt(clause, withMarks(clause, inner));
}

/** A part by its place. */
export function partAt(clause: Clause, span: Span): Part | null {
	const pieces = clause.pieces.filter((piece) => isWithin(piece, span));
	const text = textOf(pieces).replace(/^[,.;:\s]+|[,.;:\s]+$/gu, '');
	return text === '' || isTorn(pieces) ? null : {span, text, pieces};
}

function isWithin(piece: Span, {start, end}: Span): boolean {
	return piece.start >= start && piece.start < end;
}

/** A mark without its other one, or words out of the middle of a quotation. */
function isTorn(pieces: readonly Piece[]): boolean {
	const opened = pieces.filter(({text}) => text === '“').length;
	const closed = pieces.filter(({text}) => text === '”').length;
	const isInside = pieces.some(({isQuoted, text}) => isQuoted && !/[“”]/u.test(text));
	return opened !== closed || (isInside && opened === 0);
}

/** Grown by a quotation mark on either side, where both stand there. */
function withMarks({pieces}: Clause, {start, end}: Span): Span {
	const before = pieces.findLast((piece) => piece.end <= start);
	const after = pieces.find((piece) => piece.start >= end);
	const next = after && /^[,.]$/u.test(after.text) ? pieces[pieces.indexOf(after) + 1] : after;
	return before?.text === '“' && next?.text === '”'
		? {start: before.start, end: next.end}
		: {start, end};
}

/** The clause in reported tense without some of its places; null where what is left is torn. */
export function without(clause: Clause, ...gaps: readonly Span[]): string | null {
	return left(clause, clause.past, gaps);
}

/** The clause as written without some of its places. */
export function withoutAsWritten(clause: Clause, ...gaps: readonly Span[]): string | null {
	return left(clause, clause.pieces, gaps);
}

function left(
	{pieces}: Clause,
	shown: readonly {readonly text: string}[],
	gaps: readonly Span[],
): string | null {
	const isKept = (piece: Piece): boolean => !gaps.some((gap) => isWithin(piece, gap));
	if (isTorn(pieces.filter(isKept))) return null;
	const text = textOf(shown.filter((_, at) => pieces[at] !== undefined && isKept(pieces[at])))
		.replace(/,(?: ?,)+/gu, ',')
		.replace(/^[,.;:\s]+|[,.;:\s]+$/gu, '');
	return /“\s*”|[;:()]|[-–—] ?[-–—]/u.test(text) ? null : text;
}

/** The verbs a thing asked for may hang on: "wants to repeal", "is ready to sell". */
export function verbChain({tree, root}: Clause): readonly number[] {
	const chain = [root];
	for (let verb = root; ; ) {
		const next = childrenOf(tree, verb, 'xcomp').filter(
			(child) => tree.props.upos[child] === 'VERB' && isToInfinitive(tree, child),
		);
		const [only] = next;
		if (only === undefined || next.length > 1 || chain.includes(only)) return chain;
		chain.push(only);
		verb = only;
	}
}

/** All words that objects, times and places of the clause may hang on: "remain closed", "want to sell". */
export function headsIn(clause: Clause): readonly number[] {
	const chain = verbChain(clause);
	const states = chain.flatMap((verb) =>
		childrenOf(clause.tree, verb, 'xcomp').filter((word) => clause.tree.props.upos[word] === 'ADJ'),
	);
	return [...new Set([...chain, ...states])];
}

function isToInfinitive(tree: Tree, verb: number): boolean {
	return childrenOf(tree, verb, 'mark').some((mark) => tree.props.lemmas[mark] === 'to');
}

/** Two verbs of one subject: nothing may be taken out of one of them alone. */
export function isJoined({tree, span}: Clause, chain: readonly number[]): boolean {
	return chain
		.flatMap((verb) => childrenOf(tree, verb, 'conj', 'parataxis'))
		.some((word) => (tree.props.starts[word] ?? 0) < span.end);
}

/** The subject of the clause's verb, or -1. */
export function subjectIn({tree, root}: Clause, ...labels: readonly string[]): number {
	return (
		childrenOf(tree, root, ...(labels.length === 0 ? ['nsubj'] : labels)).find(
			(word) => word < root,
		) ?? -1
	);
}

/** Whether the clause's verb, or an adverb of it, stands right behind its subject. */
export function isFollowedByVerb({pieces}: Clause, {span}: Part): boolean {
	const next = pieces.find(({start, text}) => start >= span.end && text !== ' ' && text !== '”');
	if (next?.text === '“' || next?.text === ',') return next.text === '“';
	return /^(?:MD|VB[DPZ]|RB)$/u.test(next?.tag ?? '');
}

/** The preposition a word stands behind, one only. */
export function prepositionOf(tree: Tree, word: number): number | undefined {
	const cases = childrenOf(tree, word, 'case').filter((at) => at < word);
	return cases.length === 1 ? cases[0] : undefined;
}

export function lemmaAt({tree}: Clause, word: number): string {
	return tree.props.lemmas[word]?.toLowerCase() ?? '';
}

/** Whether a pronoun behind a place may mean what stands there. */
export function hasPronounBehind({pieces}: Clause, {end}: Span): boolean {
	return pieces.some(({start, text, isQuoted}) => start >= end && !isQuoted && PRONOUN.test(text));
}

const PRONOUN =
	/^(?:he|him|his|himself|she|her|hers|herself|it|its|itself|they|them|their|theirs|themselves)$/iu;
const TIME =
	/^(?:year|month|week|day|hour|minute|decade|time|moment|night|morning|evening|summer|winter|spring|fall|century|course|way)$/u;

/** "on Tuesday", "for two years". */
export function isTime(clause: Clause, word: number): boolean {
	const {start, end} = wordSpan(clause.tree, word);
	const isDated = covering(clause.doc, 'date', {start, end}) !== undefined;
	return isDated || TIME.test(lemmaAt(clause, word));
}
