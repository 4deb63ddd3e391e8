// A reported clause that can stand on a card: the whole of it, or what stands before its last joints.

import {type Doc, words} from '../../doc/doc.js';
import {matchesOf} from '../../doc/matches.js';
import type {Span} from '../../doc/span.js';
import {beginsAsClause, hasFiniteVerb} from '../plain/finite.js';
import {type PlainClause, plainClause} from '../plain/plain-clause.js';
import {withoutReportersTail} from '../plain/reporters-tail.js';

export type Cut = {readonly passage: Span; readonly clause: PlainClause};

/** Where another clause is hung on one that is whole without it. */
const JOINT = /,\s(?:and|but|since|because|which|whereas)\s|\sand,\s|;\s/gu;
const MOST_WORDS = 40;
const FEWEST_WORDS = 7;

/** The longest part from its beginning that leans on nothing; undefined where there is none. */
export function wholeClause(
	doc: Doc,
	found: Span,
	speaker: string,
	inserted: Span | undefined,
): Cut | undefined {
	// "above- and below-ground": torn in a word.
	if (/^[-–]\p{L}|^-/u.test(doc.text.slice(found.end, found.end + 2))) return undefined;
	const passage = withoutReportersTail(doc, withDegree(doc, found));
	const text = words(doc, passage);
	const ends = matchesOf(JOINT, text)
		.map(({index}) => index)
		.reverse();
	for (const end of [text.length, ...ends]) {
		const part = {start: passage.start, end: passage.start + end};
		if (inserted && part.end <= inserted.end) return undefined;
		const clause = plainClause(doc, part, speaker, inserted);
		if (!clause) continue;
		if (end === text.length && clause.reported.split(' ').length <= MOST_WORDS)
			return {passage: part, clause};
		if (end < text.length && isWhole(clause)) return {passage: part, clause};
	}
	return undefined;
}

/** "says too much is made of it": the adverb of the first word was taken for one of "says". */
function withDegree({text}: Doc, {start, end}: Span): Span {
	const degree = DEGREE.exec(text.slice(Math.max(0, start - LONGEST_DEGREE), start))?.[0] ?? '';
	return {start: start - degree.length, end};
}

const DEGREE =
	/(?<=\s)(?:too|not|only|nearly|almost|about|roughly|at least|up to|more than|less than|fewer than|barely|hardly)\s$/u;
const LONGEST_DEGREE = 13;

const CONJUNCT = /,\s(?:and|but)\s(?=\p{Lu}|the\s|an?\s|no\s|many\s|most\s|all\s)/gu;
/** What a clause behind "and" may depend on, too: a condition, or what somebody else is said to think. */
const GOVERNED =
	/^(?:if|when|unless|while|although|though|because)\b|\b(?:that|whether|if|who|which|not (?:just|only|merely))\b/iu;
const QUESTION =
	/\bthe ((?:question|issue|matter|problem) of [^,;]+?) (?=can|could|will|would|should|must|may|might|is|was|has|had)/u;
const IN_THIS_CASE = /\bin this (?:case|matter|issue|question|regard|respect)(?=[.,;]?$)/u;

/** What stands behind ", and" where the words before it can't stand alone: a clause of its own. */
export function lastConjunct(doc: Doc, passage: Span, speaker: string): Cut | undefined {
	const text = words(doc, passage);
	const joint = [...text.matchAll(CONJUNCT)].at(-1);
	if (!joint || /[“”"]/u.test(text)) return undefined;
	const head = text.slice(0, joint.index).replace(/^that\s/u, '');
	if (GOVERNED.test(head)) return undefined;
	const part = {start: passage.start + joint.index + joint[0].length, end: passage.end};
	const clause = plainClause(doc, part, speaker, undefined, caseIn(doc, head, part));
	return clause && isWhole(clause) && beginsAsClause(clause.pieces)
		? {passage: part, clause}
		: undefined;
}

/** "The question of the quota can wait, and Norway has no veto in this case": in the question of the quota. */
function caseIn(doc: Doc, head: string, part: Span): (Span & {readonly words: string}) | undefined {
	const asked = QUESTION.exec(head)?.[1];
	const here = IN_THIS_CASE.exec(words(doc, part));
	if (asked === undefined || !here) return undefined;
	const start = part.start + here.index;
	return {start, end: start + here[0].length, words: `in the ${asked}`};
}

function isWhole({pieces, reported}: PlainClause): boolean {
	const length = reported.split(' ').length;
	return length >= FEWEST_WORDS && length <= MOST_WORDS && hasFiniteVerb(pieces);
}
