// The date that hangs on a verb itself, by the tree: not that of a noun beside it or of another clause.
import type {Doc} from '../../doc/doc.js';
import type {Tree} from '../../doc/layers.js';
import {within} from '../../doc/locate.js';
import {covers} from '../../doc/span.js';
import {childrenOf, hasLabel, wordSpan} from '../../passes/syntax/tree.js';
import type {DateFact} from '../date-fact.js';

/** "by 2030" and "since May" tell no day of the act. */
const AT = /^(?:in|on|at|during|early|late|back)$/u;

export function ownDay(doc: Doc, tree: Tree, verb: number): DateFact | null {
	const dates = within(doc, 'date', tree);
	for (const child of childrenOf(tree, verb)) {
		if (!hasLabel(tree, child, 'obl', 'advmod', 'nmod')) continue;
		const date = dates.find((one) => covers(one, wordSpan(tree, child)));
		const cases = childrenOf(tree, child, 'case').map((word) => tree.props.lemmas[word] ?? '');
		if (!date || !cases.every((word) => AT.test(word.toLowerCase()))) continue;
		const {start, end, props} = date;
		if (!/^\s?(?:[-–]\s?\d|to \d|through )/u.test(doc.text.slice(end, end + 9)))
			return {start, end, words: doc.text.slice(start, end), value: props};
	}
	return null;
}
