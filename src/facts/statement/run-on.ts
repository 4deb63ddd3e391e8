// A main clause that stands behind what was said in a subordinate one, and was taken for more of it.
import {type Doc, words} from '../../doc/doc.js';
import {covering, within} from '../../doc/locate.js';
import type {Span} from '../../doc/span.js';
import {childrenOf, hasLabel, headOf, wordAt, wordSpan} from '../../passes/syntax/tree.js';

/** "After Dahl announced her plan, Lund wrote": where a main clause follows, what was announced ends before it. */
export function withoutMainClause(doc: Doc, attribution: Span, passage: Span): Span | undefined {
	if (!isSubordinate(doc, attribution, passage)) return passage;
	const comma = /, /u.exec(words(doc, passage))?.index;
	return comma === undefined ? undefined : {start: passage.start, end: passage.start + comma};
}

const SUBORDINATOR =
	/^(?:[\p{L}\d-]+ ){0,3}(?:after|before|when|while|since|because|although|though|once|until) $/iu;

function isSubordinate(doc: Doc, attribution: Span, passage: Span): boolean {
	const sentence = covering(doc, 'sentence', attribution);
	if (sentence && SUBORDINATOR.test(doc.text.slice(sentence.start, attribution.start)))
		return /, /u.test(words(doc, passage));
	const [cue] = within(doc, 'cue', attribution);
	const tree = cue && covering(doc, 'tree', cue);
	if (!cue || !tree) return false;
	const verb = wordAt(tree, cue.start);
	// "As Dahl announced, Lund wrote": the main clause is what was announced.
	const isAs = childrenOf(tree, verb, 'mark').some((mark) => tree.props.lemmas[mark] === 'as');
	if (verb < 0 || isAs || !hasLabel(tree, verb, 'advcl')) return false;
	const {start} = wordSpan(tree, headOf(tree, verb));
	return start > passage.start && start < passage.end;
}
