// The subject and the complement of a verb, from the tree of its sentence.
import type {Doc} from '../../../doc/doc.js';
import type {Tree} from '../../../doc/layers.js';
import {covering} from '../../../doc/locate.js';
import type {Span} from '../../../doc/span.js';
import {childrenOf, hasLabel, subjectOf, subtreeSpan, wordAt} from '../../../passes/syntax/tree.js';

/** The noun phrase of a verb's subject, without appositions and clauses of its own. */
export function subjectByTree(doc: Doc, cue: Span): Span | null {
	const tree = covering(doc, 'tree', cue);
	const verb = tree ? wordAt(tree, cue.start) : -1;
	const subject = tree && verb >= 0 ? subjectOf(tree, verb) : -1;
	if (!tree || subject < 0 || subject === verb) return null;
	const span = phraseByTree(tree, subject);
	return span && span.start <= cue.start && span.end > cue.start ? null : span;
}

/** The noun phrase that a word heads; null where it heads none. */
export function phraseByTree(tree: Tree, head: number): Span | null {
	if (!/^(?:NOUN|PROPN|PRON|NUM|ADJ|DET)$/u.test(tree.props.upos[head] ?? '')) return null;
	return subtreeSpan(tree, head, (child) =>
		hasLabel(tree, child, 'appos', 'acl', 'punct', 'parataxis', 'advcl', 'cc', 'advmod', 'case'),
	);
}

/** The parser mistakes a clause reported without "that" for an adverbial or a parataxis at times. */
export function complementBehind(tree: Tree, verb: number): number | undefined {
	const behind = childrenOf(tree, verb).filter((child) => child > verb);
	return (
		behind.find((child) => hasLabel(tree, child, 'ccomp')) ??
		behind.find((child) => hasLabel(tree, child, 'xcomp', 'parataxis', 'advcl'))
	);
}
