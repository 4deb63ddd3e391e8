// A reported clause that can stand on a card: the whole of it, or what stands before its last joints.

import {type Doc, words} from '../../doc/doc.js';
import {matchesOf} from '../../doc/matches.js';
import type {Span} from '../../doc/span.js';
import {hasFiniteVerb} from '../plain/finite.js';
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

function isWhole({pieces, reported}: PlainClause): boolean {
	const length = reported.split(' ').length;
	return length >= FEWEST_WORDS && length <= MOST_WORDS && hasFiniteVerb(pieces);
}
