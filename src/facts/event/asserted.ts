// Polarity and modality of a verb from the tree: what a sentence asserts, and what it denies, wishes or leaves open.
import type {Tree} from '../../doc/layers.js';
import {childrenOf, hasLabel, headOf} from '../../passes/syntax/tree.js';

const NOT = /^(?:not|never|n['’]t|hardly|nearly|almost|barely|no)$/u;
/** Who says so leaves it open. */
const HEDGE =
	/^(?:allegedly|reportedly|purportedly|supposedly|apparently|perhaps|maybe|possibly|probably|likely|ostensibly)$/u;
/** Clauses behind these tell what was. */
const FACTIVE = /^(?:after|when|since|because|while|as)$/u;

export function isDenied(tree: Tree, at: number): boolean {
	const {lemmas} = tree.props;
	return childrenOf(tree, at).some((word) => {
		const lemma = (lemmas[word] ?? '').toLowerCase();
		return (hasLabel(tree, word, 'advmod', 'det', 'aux') && NOT.test(lemma)) || HEDGE.test(lemma);
	});
}

/** Whether the sentence tells the verb as something that was so, by itself or in a clause of what is. */
export function isAsserted(tree: Tree, at: number): boolean {
	const {heads, labels} = tree.props;
	let word = at;
	// Each step goes one head up, so the sentence's length bounds them.
	for (let steps = 0; steps <= heads.length; steps++) {
		if (headOf(tree, word) < 0) return true;
		const label = labels[word] ?? '';
		if (!carries(tree, word, label)) return false;
		word = headOf(tree, word);
		if (tree.props.upos[word] === 'VERB' && isOpen(tree, word)) return false;
	}
	return false;
}

/** Whether what the head asserts, its dependent asserts too. */
function carries(tree: Tree, word: number, label: string): boolean {
	if (label === 'advcl') {
		const marks = childrenOf(tree, word, 'mark', 'advmod').map(
			(one) => tree.props.lemmas[one] ?? '',
		);
		return marks.some((mark) => FACTIVE.test(mark)) && !marks.includes('if');
	}
	// A clause that is said, thought or wanted is somebody's; a noun phrase only names.
	return !/^(?:ccomp|xcomp|csubj|parataxis|acl$|discourse|vocative|dislocated|dep)/u.test(label);
}

/** "would have", "did not", "to have": nothing under it is certain. */
function isOpen(tree: Tree, verb: number): boolean {
	return (
		isDenied(tree, verb) ||
		childrenOf(tree, verb, 'aux', 'mark').some((word) =>
			/^(?:MD|TO)$/u.test(tree.props.xpos[word] ?? ''),
		)
	);
}
