// What of a clause may become a question: the event's own words, up to the next clause, with its own date.

import type {Doc} from '../../doc/doc.js';
import type {Span} from '../../doc/span.js';
import {isPlace} from '../../passes/names/words.js';
import {countryCalled} from '../countries.js';
import {type Piece, piecesOf, textOf} from '../plain/pieces.js';
import type {EventTelling} from './event.js';

export type Clause = Extract<EventTelling, {form: 'clause'}>;

const FINITE = /^(?:MD|VB[DPZ])$/u;
/** So many words behind "and" may stand before the verb of another clause. */
const FARTHEST_VERB = 9;
/** Another clause, whose days and places are its own. */
const SUBORDINATE =
	/\b(?:that|which|who|whom|whose|where|when|while|after|before|because|since|until|as|if|although|though)\b/u;
const FUNCTION_WORD =
	/^(?:a|an|the|of|to|for|in|on|at|by|with|from|and|or|but|that|which|who|as|his|her|its|their|was|were|is|are|be|been|about|against|into)$/u;
const PREPOSITION =
	/^(?:after|before|during|in|on|at|by|for|since|with|of|from|under|over|despite|until|amid|following|to|as|while|when)\b/iu;
/** A name, not the capital of a first word. */
const NAME = /\p{Lu}/u;

/**
 * The clause without a second one joined by "and"; null where its subject is nothing that has a name,
 * or where it is no clause that could be turned into a question.
 */
export function wholeClause(doc: Doc, telling: Clause): Clause | null {
	const subject = doc.text.slice(telling.subject.start, telling.subject.end);
	if (PREPOSITION.test(subject) || /\s[-–—]|[-–—]\s/u.test(subject)) return null;
	const rest = withoutPointingTail(doc, withoutNextClause(doc, telling.rest));
	const words = doc.text.slice(rest.start, rest.end);
	if (
		!NAMED_BEHIND.test(words) &&
		!NAME.test(subject.replace(/^(?:The|A|An|Each|Both|Some|Many|\p{Lu}\p{Ll}+s?(?= \p{Ll}))/u, ''))
	)
		return null;
	const verb = doc.text.slice(telling.verb.start, telling.verb.end);
	// "spoke an Illinois town hall": a preposition was lost.
	if (/\b(?:spoke|speak|spoken)$/u.test(verb) && /^(?:the|an?|\p{Lu})/u.test(words)) return null;
	return {...telling, rest};
}

/** "a conference at which Ingrid Dahl would speak": which one, is told behind. */
const NAMED_BEHIND = /^(?:at|in|during) which .*\p{Lu}/u;
/** "questions on this topic in more detail": what the topic is, the question can do without. */
const POINTING_TAIL =
	/\s(?:on|about|regarding) (?:\p{L}+ ){0,2}(?:this|these|that) (?:\p{L}+ ){0,2}(?:topic|issue|matter|question|subject|score)s?\b.*$/u;

function withoutPointingTail(doc: Doc, {start, end}: Span): Span {
	return {start, end: start + doc.text.slice(start, end).replace(POINTING_TAIL, '').length};
}

function withoutNextClause(doc: Doc, rest: Span): Span {
	const pieces = piecesOf(doc, rest) ?? [];
	const joint = pieces.findIndex(
		({text, isQuoted}, at) =>
			!isQuoted && /^(?:and|but|or|then)$/u.test(text) && joinsClauses(pieces, at),
	);
	const found = pieces[joint];
	if (!found) return rest;
	const end = doc.text.slice(rest.start, found.start).trimEnd().replace(/,$/u, '').length;
	return {start: rest.start, end: rest.start + end};
}

/** Whether a finite verb comes behind the "and" before the next one or a comma. */
function joinsClauses(pieces: readonly Piece[], at: number): boolean {
	const behind = pieces.slice(at + 1);
	const stop = behind.findIndex(({text}) => /^(?:,|;|:|and|or|but|who|which|that)$/u.test(text));
	const near = (stop < 0 ? behind : behind.slice(0, stop))
		.filter(({isWord}) => isWord)
		.slice(0, FARTHEST_VERB);
	return near.some(({tag, text}) =>
		tag === undefined ? /^(?:was|were|is|are|has|had|will)$/u.test(text) : FINITE.test(tag),
	);
}

/** Whether a day stands at the event's verb and not at a participle or in a clause of its own. */
export function isOwnDate(doc: Doc, {subject, verb, rest}: Clause, date: Span): boolean {
	// "March 17-18" is no day.
	if (/^\s?[-–]\s?\d/u.test(doc.text.slice(date.end, date.end + 3))) return false;
	if (date.end <= subject.start) return true;
	if (date.start < rest.start || date.end > rest.end) return date.end <= verb.start;
	const between = doc.text.slice(rest.start, date.start);
	if (SUBORDINATE.test(between)) return false;
	const pieces = piecesOf(doc, {start: rest.start, end: date.start}) ?? [];
	const before = pieces
		.filter(({isWord}) => isWord)
		.findLast(
			({text}) => !/^(?:on|in|at|early|late|of|this|last|next|the|\p{L}+day)$/iu.test(text),
		);
	return before === undefined || !/^VB[DGNP]?$/u.test(before.tag ?? '');
}

/** Whether a question that ends so is whole. */
export function endsWhole(pieces: readonly Piece[]): boolean {
	const last = pieces.findLast(({isWord}) => isWord);
	if (!last) return true;
	return !FUNCTION_WORD.test(last.text) && last.tag !== 'VBG' && !textOf(pieces).endsWith(',');
}

const LOCATED =
	/\b(?:h[eo]ld|takes?|took|taken|meet|met|sign(?:ed)?|open(?:ed)?|sp[eo]ak|spoke|spoken|arrived?|host(?:ed)?|convened?|began|begin|begun|start(?:ed)?|g[ai]ven?|gave|deliver(?:ed)?|adopt(?:ed)?|ratif(?:y|ied))\b/u;
const FARTHEST_PLACE = 60;

/** Whether a place is one, and where the event itself was. */
export function isOwnPlace(doc: Doc, {verb, rest}: Clause, at: Span, place: string): boolean {
	if (!isPlace(place.toLowerCase()) && countryCalled(place) === undefined) return false;
	if (!LOCATED.test(doc.text.slice(verb.start, rest.end).slice(0, 40))) return false;
	if (at.start < rest.start || at.start - rest.start > FARTHEST_PLACE) return false;
	const between = doc.text.slice(rest.start, at.start);
	const behind = doc.text.slice(at.end, rest.end);
	const pieces = piecesOf(doc, {start: rest.start, end: at.start}) ?? [];
	return (
		!SUBORDINATE.test(between) &&
		!pieces.some(({tag}) => /^VB/u.test(tag ?? '')) &&
		/^(?:$|,? (?:on|in) [^,]{3,30}$)/u.test(behind)
	);
}
