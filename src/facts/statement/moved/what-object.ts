// "What did X say Russia would demand from NATO?": the object of the clause's verb.
import {childrenOf} from '../../../passes/syntax/tree.js';
import type {Asking} from '../asking.js';
import {isAnswer, isTold, type Moved} from './asked.js';
import {askedFor} from './asked-for.js';
import {
	type Clause,
	hasPronounBehind,
	isJoined,
	isTime,
	lemmaAt,
	type Part,
	partOf,
	prepositionOf,
	subjectIn,
	verbChain,
	without,
} from './clause.js';

/** With these an object is no thing: "take place", "have time". */
const LIGHT = /^(?:take|have|make|give|do|be|get|play|pay|say|tell|mean|know|think|see|let|keep)$/u;
/** Prepositions that may end a question. */
const STRANDED = /^(?:for|on|about|to|with|against|of|into|from|over)$/u;

export function whatObject(clause: Clause, asking: Asking): Moved | null {
	const {tree} = clause;
	const chain = verbChain(clause);
	const verb = chain.at(-1) ?? clause.root;
	if (isJoined(clause, chain) || tree.props.upos[verb] !== 'VERB') return null;
	if (!hasSubject(clause)) return null;
	const object = objectOf(clause, verb) ?? behindPreposition(clause, verb);
	if (object === undefined || LIGHT.test(lemmaAt(clause, verb))) return null;
	const preposition = prepositionOf(tree, object);
	const part = partOf(clause, object, (child) => child === preposition);
	if (!part || !isAnswer(part) || isLoose(clause, part)) return null;
	const rest = without(clause, part.span);
	if (!isTold(rest) || hasPronounBehind(clause, part.span)) return null;
	const asked = askedFor(clause, {head: object, part}, asking, true);
	return asked && {variant: 'object', ...asked, rest, takesThat: true};
}

/** A subject that names somebody, or the infinitive of a promise, whose subject is the speaker. */
function hasSubject(clause: Clause): boolean {
	const subject = subjectIn(clause);
	return subject < 0
		? clause.tree.props.xpos[clause.root] === 'VB'
		: !/^(?:it|there|this|that|what|who|which)$/u.test(lemmaAt(clause, subject));
}

function objectOf(clause: Clause, verb: number): number | undefined {
	const {tree} = clause;
	const [object, second] = childrenOf(tree, verb, 'obj', 'iobj');
	if (object === undefined || second !== undefined || object < verb) return undefined;
	if (childrenOf(tree, verb, 'xcomp', 'ccomp').length > 0) return undefined;
	return object;
}

/** "relies on Russian gas": the verb and its own preposition stand together. */
function behindPreposition(clause: Clause, verb: number): number | undefined {
	const {tree} = clause;
	if (childrenOf(tree, verb, 'obj', 'iobj', 'xcomp', 'ccomp').length > 0) return undefined;
	const [found] = childrenOf(tree, verb, 'obl').filter((word) => word > verb);
	const preposition = found === undefined ? undefined : prepositionOf(tree, found);
	if (found === undefined || preposition !== verb + 1) return undefined;
	if (!STRANDED.test(lemmaAt(clause, preposition)) || isTime(clause, found)) return undefined;
	return found;
}

/** One of several, or with a phrase at its end that may belong to the verb. */
function isLoose({pieces}: Clause, {span, text}: Part): boolean {
	const next = pieces.find(({start, text: word}) => start >= span.end && word !== ' ')?.text ?? '';
	const before =
		pieces.findLast(({end, text: word}) => end <= span.start && word !== ' ')?.text ?? '';
	const last = pieces.findLast(({end, isWord}) => isWord && end <= span.end);
	// "a law ending the quota" was cut behind "ending".
	if (last?.tag === 'VBG') return true;
	return (
		/^(?:,|and|or|['’])$/u.test(next) || /^(?:and|or|,)$/u.test(before) || ADVERBIAL.test(text)
	);
}

const ADVERBIAL =
	/ (?:with|by|at|from|through|without|as|because|due|during|before|after|until|since) /u;
