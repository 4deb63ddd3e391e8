// What follows a verb up to the end of its own clause, by the tree.
import type {Tree} from '../../doc/layers.js';
import type {Span} from '../../doc/span.js';
import {childrenOf, hasLabel, subtreeOf, subtreeSpan, wordSpan} from '../../passes/syntax/tree.js';

const PARTS = ['obj', 'iobj', 'obl', 'xcomp', 'compound', 'advmod', 'advcl', 'nmod'];

/** From the verb's end on, empty where nothing follows; null where it would be torn off. */
export function restOf(tree: Tree, at: number): Span | null {
	const start = wordSpan(tree, at).end;
	const end = endOf(tree, at, (child) => isPart(tree, child));
	return endsThere(tree, end) ? {start: Math.min(start + 1, end), end} : null;
}

/** With a clause that says after or because of what; null where there is none. */
export function longerRestOf(tree: Tree, at: number): Span | null {
	const start = wordSpan(tree, at).end + 1;
	const end = endOf(tree, at, (child) => isPart(tree, child) || isFactive(tree, child));
	return end > endOf(tree, at, (child) => isPart(tree, child)) && endsThere(tree, end)
		? {start, end}
		: null;
}

function endOf(tree: Tree, at: number, goesOn: (child: number) => boolean): number {
	let end = wordSpan(tree, at).end;
	let before = -1;
	for (const child of childrenOf(tree, at).filter((word) => word > at)) {
		if (hasLabel(tree, child, 'punct')) continue;
		if (!goesOn(child)) break;
		const phrase = phraseOf(tree, child);
		if (hasComma(tree, end, phrase.start) && !closesAside(tree, before)) break;
		end = Math.max(end, phrase.end);
		before = child;
	}
	return end;
}

function isPart(tree: Tree, child: number): boolean {
	return hasLabel(tree, child, ...PARTS) && !isClause(tree, child);
}

/** "after she closed the port". */
function isFactive(tree: Tree, child: number): boolean {
	return (
		hasLabel(tree, child, 'advcl') &&
		childrenOf(tree, child, 'mark').some((word) =>
			/^(?:after|because)$/u.test(tree.props.lemmas[word] ?? ''),
		)
	);
}

const TIME = /^(?:year|month|week|day|hour|minute|moment)$/u;

/** Whether a mark, "and" or nothing stands behind: what else does belongs to what was told. */
function endsThere({props}: Tree, end: number): boolean {
	const next = props.starts.findIndex((start) => start >= end);
	if (next < 0) return true;
	// "six years after": how long is no day.
	if (TIME.test(props.lemmas[next - 1] ?? '')) return false;
	return (
		/^(?:PUNCT|CCONJ)$/u.test(props.upos[next] ?? '') ||
		/^(?:while|although|though|because|who|which|after|before|when|as|since|until)$/u.test(
			props.lemmas[next] ?? '',
		)
	);
}

/** "after she resigned": told beside the act, not in it; "to close the port" and "for lying" are. */
function isClause(tree: Tree, child: number): boolean {
	return (
		hasLabel(tree, child, 'advcl') &&
		!/^(?:TO|VBG)$/u.test(tree.props.xpos[child] ?? '') &&
		!childrenOf(tree, child, 'mark').some((word) => tree.props.xpos[word] === 'TO')
	);
}

/** Without a clause that is only hung on it behind a comma. */
function phraseOf(tree: Tree, head: number): Span {
	return subtreeSpan(
		tree,
		head,
		(child) =>
			hasLabel(tree, child, 'parataxis') ||
			(hasLabel(tree, child, 'acl', 'appos', 'conj', 'advcl') && isBehindComma(tree, child)),
	);
}

function isBehindComma(tree: Tree, word: number): boolean {
	const first = subtreeOf(tree, word)[0] ?? word;
	return tree.props.upos[first] === 'PUNCT' || tree.props.upos[first - 1] === 'PUNCT';
}

function hasComma({props}: Tree, from: number, to: number): boolean {
	return props.upos.some(
		(tag, word) =>
			tag === 'PUNCT' && (props.starts[word] ?? 0) >= from && (props.ends[word] ?? 0) <= to,
	);
}

/** "appointed Dahl, a lawyer, in 2013": the comma ends what was put in between. */
function closesAside(tree: Tree, before: number): boolean {
	return before >= 0 && subtreeOf(tree, before).some((word) => hasLabel(tree, word, 'appos'));
}
