// "In what year did X say … would …?": a date that the clause itself tells, as far as it is known.

import {capital} from '../../../cards/words.js';
import {within} from '../../../doc/locate.js';
import type {Span} from '../../../doc/span.js';
import {childrenOf} from '../../../passes/syntax/tree.js';
import {askable, isAttribute, whenAnswer, whenQuestion} from '../../when-words.js';
import type {Asking} from '../asking.js';
import {isTold, type Moved} from './asked.js';
import {type Clause, headsIn, isFiniteAt, lemmaAt, subjectIn, without} from './clause.js';

/** These say more than the day; they stay before the question word. */
const KEPT = /^(?:by|since|until|before|after)$/u;

export function whatTime(clause: Clause, {doc, date: saidOn}: Asking): Moved | null {
	const {tree, root, span} = clause;
	if (subjectIn(clause) < 0 || !isFiniteAt(tree, root)) return null;
	const dates = within(doc, 'date', span);
	const [date] = dates;
	if (!date || dates.length > 1 || isAttribute(doc, date)) return null;
	const known = askable({value: date.props});
	// Two days in one question, and the one that is asked may be the one that is told.
	if (!known || saidOn) return null;
	const place = placeOf(clause, date);
	if (!place) return null;
	const rest = without(clause, place.span);
	const words = doc.text.slice(date.start, date.end);
	const answer = whenAnswer(doc, {...date, value: date.props, words}, known);
	if (!answer || !isTold(rest)) return null;
	const asked = whenQuestion(known);
	return {
		variant: 'time',
		asked: KEPT.test(place.lead) ? capital(asked.replace(/^(?:In|On)/u, place.lead)) : asked,
		rest,
		forms: [answer],
		accept: answer.accept,
		takesThat: true,
		isDate: true,
	};
}

/** The date with its preposition; null where it tells no time of the clause's verb. */
function placeOf(clause: Clause, date: Span): {readonly span: Span; readonly lead: string} | null {
	const {tree} = clause;
	const word = tree.props.starts.findIndex(
		(start, at) => start >= date.start && start < date.end && isTimeOf(clause, at),
	);
	if (word < 0) return null;
	const cases = childrenOf(tree, word, 'case');
	const [preposition] = cases;
	const lead = preposition === undefined ? '' : lemmaAt(clause, preposition);
	const isKnown = lead === '' || /^(?:in|on|during)$/u.test(lead) || KEPT.test(lead);
	if (cases.length > 1 || !isKnown) return null;
	const own = preposition === undefined ? undefined : tree.props.starts[preposition];
	return {span: {start: Math.min(own ?? date.start, date.start), end: date.end}, lead};
}

/** It hangs on the clause's verb, or on one that hangs on it. */
function isTimeOf(clause: Clause, word: number): boolean {
	return headsIn(clause).some((verb) =>
		childrenOf(clause.tree, verb, 'obl', 'nmod:tmod').includes(word),
	);
}
