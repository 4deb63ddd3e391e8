// "Which country did X say would …?", "Who did X say had …?": the subject of the clause's verb.

import {childrenOf, hasLabel, subtreeOf} from '../../../passes/syntax/tree.js';
import type {Asking} from '../asking.js';
import {isAnswer, isTold, type Moved} from './asked.js';
import {askedFor} from './asked-for.js';
import {type Clause, isFiniteAt, isFollowedByVerb, partOf, subjectIn, without} from './clause.js';

export function whatSubject(clause: Clause, asking: Asking): Moved | null {
	const {tree, root} = clause;
	const subject = subjectIn(clause);
	if (subject < 0 || !isFiniteAt(tree, root)) return null;
	if (childrenOf(tree, root, 'expl').length > 0 || hasOtherSubject(clause)) return null;
	const part = partOf(clause, subject);
	if (!part || !isAnswer(part)) return null;
	// The subject stands first: what is before it is left out of no question.
	if (clause.pieces.some(({end, isWord}) => isWord && end <= part.span.start)) return null;
	const rest = without(clause, part.span);
	if (!isTold(rest)) return null;
	// "the head of shoring up the numbers was": the subject is cut short.
	if (!isFollowedByVerb(clause, part)) return null;
	// "the monitor was the page": either could be the subject.
	if (childrenOf(tree, root, 'cop').length > 0 && /^(?:the|to)\b/iu.test(wordAfterVerb(clause)))
		return null;
	// "a plan was ready that would …": the rest of the subject stands at the end.
	if (tree.props.upos[root] === 'ADJ' && / that \p{Ll}/u.test(rest)) return null;
	const asked = askedFor(clause, {head: subject, part}, asking, false);
	return asked && {variant: 'subject', ...asked, rest, takesThat: false};
}

/** The predicate of a clause with "is". */
function wordAfterVerb({tree, root, doc}: Clause): string {
	const [first] = subtreeOf(tree, root, (child) =>
		hasLabel(tree, child, 'nsubj', 'cop', 'aux', 'advmod', 'mark'),
	);
	return first === undefined
		? ''
		: doc.text.slice(tree.props.starts[first], tree.props.ends[first]);
}

/** "A will go and B will stay". */
function hasOtherSubject({tree, root}: Clause): boolean {
	return childrenOf(tree, root, 'conj', 'parataxis').some(
		(verb) =>
			hasLabel(tree, verb, 'parataxis') || childrenOf(tree, verb, 'nsubj', 'expl').length > 0,
	);
}
