// The subject of an act where the tree leaves no doubt: its own, one shared by "and", or the noun "who" stands for.
import type {Tree} from '../../doc/layers.js';
import {childrenOf, hasLabel, headOf, subtreeOf, wordSpan} from '../../passes/syntax/tree.js';
import {phraseByTree} from '../statement/indirect/by-tree.js';

/** -1 where it has none, or none that is plain. */
export function subjectAt(tree: Tree, verb: number): number {
	const own = childrenOf(tree, verb, 'nsubj', 'csubj');
	const [first] = own;
	if (first === undefined) return hasLabel(tree, verb, 'conj') ? shared(tree, verb) : -1;
	if (own.length > 1 || first > verb || hasLabel(tree, first, 'csubj')) return -1;
	if (/^W/u.test(tree.props.xpos[first] ?? '')) return relative(tree, verb, first);
	return isOpening(tree, first) && isNext(tree, first, verb) ? first : -1;
}

/** "held talks and then signed": nothing between the two but what belongs to the second verb. */
function shared(tree: Tree, verb: number): number {
	const joint = childrenOf(tree, verb, 'cc').filter((word) => word < verb)[0];
	const head = headOf(tree, verb);
	if (joint === undefined || tree.props.upos[head] !== 'VERB') return -1;
	for (let word = joint + 1; word < verb; word++)
		if (headOf(tree, word) !== verb || !hasLabel(tree, word, 'aux', 'advmod')) return -1;
	return subjectAt(tree, head);
}

/** "Ingrid Dahl, who signed": right behind the name, so that nobody else is meant. */
function relative(tree: Tree, verb: number, pronoun: number): number {
	const head = headOf(tree, verb);
	if (!hasLabel(tree, verb, 'acl') || head < 0 || head > pronoun) return -1;
	const between = tree.props.upos.slice(head + 1, pronoun);
	return between.every((tag) => tag === 'PUNCT') && between.length <= 1 ? head : -1;
}

/** Whether a clause can begin with it: "a judge handling a lawsuit ordered" has no lawsuit for a subject. */
function isOpening(tree: Tree, head: number): boolean {
	const phrase = phraseByTree(tree, head);
	const first = phrase
		? subtreeOf(tree, head).find((at) => wordSpan(tree, at).start >= phrase.start)
		: undefined;
	if (first === undefined) return false;
	const before = tree.props.upos[first - 1];
	return (
		before === undefined ||
		/^(?:PUNCT|CCONJ|SCONJ|ADV|NUM)$/u.test(before) ||
		/^W/u.test(tree.props.xpos[first - 1] ?? '')
	);
}

/** Whether only what hangs on the subject or the verb stands between them. */
function isNext(tree: Tree, head: number, verb: number): boolean {
	const mine = new Set(subtreeOf(tree, head));
	for (let word = head + 1; word < verb; word++) {
		if (tree.props.lemmas[word] === ':') return false;
		if (mine.has(word) || tree.props.upos[word] === 'PUNCT') continue;
		if (headOf(tree, word) !== verb || !hasLabel(tree, word, 'aux', 'advmod')) return false;
	}
	return true;
}
