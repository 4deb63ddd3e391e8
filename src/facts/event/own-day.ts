// The date that hangs on a verb itself, by the tree: not that of a noun beside it or of another clause.
import type {Doc} from '../../doc/doc.js';
import type {DateExpression, Tree} from '../../doc/layers.js';
import {within} from '../../doc/locate.js';
import {covers, type Span} from '../../doc/span.js';
import {childrenOf, hasLabel, headOf, wordAt, wordSpan} from '../../passes/syntax/tree.js';
import type {DateFact} from '../date-fact.js';
import {EVENT_NOUN} from './verb-groups.js';

/** "by 2030" and "since May" tell no day of the act. */
const AT = /^(?:in|on|at|during|early|late|back)$/u;

export function ownDay(doc: Doc, tree: Tree, verb: number): DateFact | null {
	const dates = within(doc, 'date', tree);
	for (const child of childrenOf(tree, verb)) {
		if (!hasLabel(tree, child, 'obl', 'advmod', 'nmod')) continue;
		const date = dates.find((one) => covers(one, wordSpan(tree, child)));
		const cases = childrenOf(tree, child, 'case').map((word) => tree.props.lemmas[word] ?? '');
		if (!date || !cases.every((word) => AT.test(word.toLowerCase()))) continue;
		if (!isRange(doc, date)) return factOf(doc, date);
	}
	return null;
}

/** "invited Dahl to a rally against the ban in May": the last words, hung on a noun that is no happening. */
export function lastDay(doc: Doc, tree: Tree, rest: Span): DateFact | null {
	const date = within(doc, 'date', rest).find(({end}) => end === rest.end);
	if (!date || isRange(doc, date)) return null;
	const words = [...tree.props.starts.keys()].filter((at) => covers(date, wordSpan(tree, at)));
	const head = words.find((at) => !words.includes(headOf(tree, at)));
	const lead = wordAt(tree, date.start) - 1;
	if (head === undefined || !/^(?:in|on)$/u.test(tree.props.lemmas[lead] ?? '')) return null;
	const noun = headOf(tree, head);
	const isThing = tree.props.upos[noun] === 'NOUN' || tree.props.upos[noun] === 'PROPN';
	return isThing && !EVENT_NOUN.test(tree.props.lemmas[noun] ?? '') ? factOf(doc, date) : null;
}

function isRange({text}: Doc, {end}: Span): boolean {
	return /^\s?(?:[-–]\s?\d|to \d|through )/u.test(text.slice(end, end + 9));
}

function factOf({text}: Doc, {start, end, props}: DateExpression): DateFact {
	return {start, end, words: text.slice(start, end), value: props};
}
