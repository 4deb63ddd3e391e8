// "How did X describe the ports?": what a clause says that something is.
import {capital, contentWords, wordsOf} from '../../../cards/words.js';
import {childrenOf, hasLabel} from '../../../passes/syntax/tree.js';
import {textOf} from '../../plain/pieces.js';
import {shifted} from '../../plain/plain-clause.js';
import {isAnswer, type Moved} from './asked.js';
import {
	type Clause,
	hasPronounBehind,
	isFollowedByVerb,
	type Part,
	partAt,
	partOf,
	subjectIn,
} from './clause.js';

const FEWEST_OF_SUBJECT = 1;
const MOST_OF_SUBJECT = 12;
/** Beside these the clause says when, if or where it is so, which "describe" would lose. */
const OTHERS = ['aux', 'advcl', 'obl', 'ccomp', 'conj', 'parataxis', 'expl', 'xcomp'];

export function whatDescription(clause: Clause): Moved | null {
	const {tree, root, pieces} = clause;
	const [copula] = childrenOf(tree, root, 'cop');
	const subject = subjectIn(clause, 'nsubj', 'csubj');
	if (copula === undefined || subject < 0 || !/^VB[PZD]$/u.test(tree.props.xpos[copula] ?? ''))
		return null;
	if (childrenOf(tree, root, ...OTHERS).length > 0) return null;
	const subjectPart = partOf(clause, subject);
	const verb = tree.props.ends[copula] ?? 0;
	const end = pieces.at(-1)?.end ?? verb;
	const part = partAt(clause, {start: verb, end});
	if (!subjectPart || !part || subjectPart.span.end > verb || !isDescribing(part)) return null;
	if (!isDescription(clause, part.text)) return null;
	const told = contentWords(subjectPart.text).length;
	if (told < FEWEST_OF_SUBJECT || wordsOf(subjectPart.text).length > MOST_OF_SUBJECT) return null;
	if (/\b(?:it|there|this|that|what|he|she|they)\b/iu.test(subjectPart.text)) return null;
	if (hasPronounBehind(clause, subjectPart.span) || !isFollowedByVerb(clause, subjectPart))
		return null;
	// Only the subject stands before "is".
	if (pieces.some(({isWord, start}) => isWord && start < subjectPart.span.start)) return null;
	const rest = textOf(shifted(subjectPart.pieces));
	return {
		variant: 'description',
		asked: 'How',
		rest,
		forms: [{answer: `As ${part.text}`}],
		accept: [part.text, part.text.replace(/^(?:the|an?) /iu, ''), capital(part.text)],
		takesThat: false,
		lead: 'describe',
	};
}

/** These say how things stand, not what somebody thinks of them. */
const PLAIN =
	/^(?:ongoing|over|available|possible|likely|unlikely|ready|able|unable|present|due|alive|dead|aware|pending|true|false|done|open|closed|different|similar|new|high|higher|low|lower|wrong|right)\b/u;

/** One telling word is enough: "dangerous". */
function isDescribing(part: Part): boolean {
	if (PLAIN.test(part.text)) return false;
	return isAnswer(part, 10) || /^(?:(?:too|very|so|extremely|quite) )?\p{Ll}{4,}$/u.test(part.text);
}

/** "a disaster", "“extremely dangerous”"; not "the problem", "in Oslo", "ready to go". */
function isDescription({tree, root}: Clause, text: string): boolean {
	if (/^(?:“|an? |one of the )/iu.test(text)) return true;
	if (/^(?:the |\p{Lu}).*\b(?:\p{L}{2,}est|most|only|first|best|worst|last)\b/u.test(text))
		return true;
	if (childrenOf(tree, root, 'case').length > 0) return false;
	if (tree.props.upos[root] === 'NOUN' && childrenOf(tree, root, 'det').length === 0)
		return childrenOf(tree, root, 'amod').length > 0;
	return (
		tree.props.upos[root] === 'ADJ' &&
		!hasLabel(tree, root, 'amod') &&
		!/\b(?:to|that|for|about)\b/u.test(text) &&
		tree.props.lemmas[root] !== 'able'
	);
}
