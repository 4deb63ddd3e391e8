// Asking a parse: heads, dependents, the span below a word, subjects, the verb above.
import type {Tree} from '../../doc/layers.js';
import type {Span} from '../../doc/span.js';

/** Index of the word that covers an offset of the Doc's text; -1 where none does. */
export function wordAt({props: {starts, ends}}: Tree, offset: number): number {
	let low = 0;
	let high = starts.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((ends[middle] ?? 0) <= offset) low = middle + 1;
		else high = middle;
	}
	return (starts[low] ?? Number.POSITIVE_INFINITY) <= offset ? low : -1;
}

/** Where a word stands in the Doc's text. */
export function wordSpan({props: {starts, ends}}: Tree, word: number): Span {
	return {start: starts[word] ?? 0, end: ends[word] ?? 0};
}

/** -1 for the root of the sentence. */
export function headOf({props}: Tree, word: number): number {
	return props.heads[word] ?? -1;
}

/** Whether a word's label is one of these; "nsubj" also stands for "nsubj:pass". */
export function hasLabel({props}: Tree, word: number, ...labels: readonly string[]): boolean {
	const label = props.labels[word] ?? '';
	return labels.some((one) => label === one || label.startsWith(`${one}:`));
}

/** The dependents of a word in order, all or those with one of the labels. */
export function childrenOf(
	tree: Tree,
	word: number,
	...labels: readonly string[]
): readonly number[] {
	const found: number[] = [];
	for (let i = 0; i < tree.props.heads.length; i++) {
		if (tree.props.heads[i] === word && (labels.length === 0 || hasLabel(tree, i, ...labels)))
			found.push(i);
	}
	return found;
}

/** Every word below a word and itself, in order; `without` leaves out dependents (and all below). */
export function subtreeOf(
	tree: Tree,
	word: number,
	without: (child: number) => boolean = () => false,
): readonly number[] {
	const found: number[] = [];
	const visit = (at: number): void => {
		found.push(at);
		for (const child of childrenOf(tree, at)) if (!without(child)) visit(child);
	};
	visit(word);
	return found.sort((a, b) => a - b);
}

/** From the first to the last word below a word, without punctuation at the edges. */
export function subtreeSpan(
	tree: Tree,
	word: number,
	without: (child: number) => boolean = () => false,
): Span {
	const inside = subtreeOf(tree, word, without).filter(
		(at) => at === word || tree.props.upos[at] !== 'PUNCT',
	);
	return {
		start: wordSpan(tree, inside[0] ?? word).start,
		end: wordSpan(tree, inside.at(-1) ?? word).end,
	};
}

/**
 * The subject of a verb: its own, or the one it shares as a conjunct, a participle, an infinitive or
 * the verb of a relative clause ("the man who said": the man). -1 where the sentence has none.
 */
export function subjectOf(tree: Tree, verb: number): number {
	let at = verb;
	// Each step goes one head up, so the sentence's length bounds them.
	for (let steps = 0; at >= 0 && steps <= tree.props.heads.length; steps++) {
		const own = childrenOf(tree, at, 'nsubj', 'csubj').filter((subject) => !isOuter(tree, subject));
		const nearest = own.filter((subject) => subject < at).at(-1) ?? own[0];
		if (nearest !== undefined && !isRelative(tree, nearest)) return nearest;
		if (hasLabel(tree, at, 'acl')) return headOf(tree, at);
		if (nearest !== undefined) return nearest;
		if (!hasLabel(tree, at, 'conj', 'xcomp', 'advcl', 'parataxis')) return -1;
		at = headOf(tree, at);
	}
	return -1;
}

/** The nearest verb above a word, or -1. */
export function verbOver(tree: Tree, word: number): number {
	for (let at = headOf(tree, word); at >= 0; at = headOf(tree, at))
		if (tree.props.upos[at] === 'VERB') return at;
	return -1;
}

/** The least margin among the arcs below a word: how sure its span is. */
export function marginBelow(tree: Tree, word: number): number {
	return Math.min(...subtreeOf(tree, word).map((at) => tree.props.margins[at] ?? 0));
}

function isRelative({props}: Tree, word: number): boolean {
	return /^(?:WDT|WP)$/u.test(props.xpos[word] ?? '');
}

function isOuter({props}: Tree, word: number): boolean {
	return props.labels[word] === 'nsubj:outer';
}
