// "What did X say his priority would be?": what stands behind "is" for a named aim or problem.
import {capital, contentWords, wordsOf} from '../../../cards/words.js';
import {childrenOf} from '../../../passes/syntax/tree.js';
import {textOf} from '../../plain/pieces.js';
import type {Moved} from './asked.js';
import {type Clause, isFollowedByVerb, partAt, partOf, subjectIn} from './clause.js';

const MOST_WORDS = 12;
/** Nouns that ask for what they are. */
const NAMED =
	/\b(?:aim|answer|approach|challenge|choice|concern|duty|fear|focus|goal|hope|idea|intention|job|key|lesson|mission|mistake|objective|option|plan|point|policy|position|priority|problem|purpose|question|reason|responsibility|result|role|solution|strategy|target|task|threat|way)\b/iu;
const OPEN = /\b(?:this|that|these|those|such|there|here|what|he|she|they|him|them)\b/iu;

export function whatIdentity(clause: Clause): Moved | null {
	const {tree, root, pieces, past} = clause;
	const [copula] = childrenOf(tree, root, 'cop');
	const subject = subjectIn(clause);
	if (copula === undefined || subject < 0) return null;
	if (childrenOf(tree, root, 'conj', 'parataxis', 'expl', 'ccomp').length > 0) return null;
	const named = partOf(clause, subject);
	const verbEnd = tree.props.ends[copula] ?? 0;
	const answer = partAt(clause, {start: verbEnd, end: pieces.at(-1)?.end ?? verbEnd});
	if (!named || !answer || named.span.end > verbEnd || !NAMED.test(named.text)) return null;
	if (OPEN.test(named.text) || !isAnswer(answer.text)) return null;
	if (!isFollowedByVerb(clause, named)) return null;
	const told = pieces.filter(({start}) => start < verbEnd).length;
	const rest = textOf(past.slice(0, told));
	// "no problem", "would not be": nothing is named.
	if (/\b(?:not|never|no)\b|n['’]t\b/u.test(rest)) return null;
	if (pieces.some(({isWord, start}) => isWord && start < named.span.start)) return null;
	return {
		variant: 'identity',
		asked: 'What',
		rest,
		forms: [{answer: capital(answer.text)}],
		accept: [answer.text, answer.text.replace(/^(?:to|the|an?) /iu, '')],
		takesThat: true,
	};
}

function isAnswer(text: string): boolean {
	return (
		wordsOf(text).length <= MOST_WORDS &&
		contentWords(text).length >= 2 &&
		!OPEN.test(text) &&
		!/\b(?:not|no)\b|[;:()]/u.test(text) &&
		/^(?:to |“|the |an? |\p{Lu})/u.test(text)
	);
}
