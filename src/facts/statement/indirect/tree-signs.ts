// What the tree of a sentence says for or against a report found by rules, as names of rules.
import type {Doc} from '../../../doc/doc.js';
import type {Tree} from '../../../doc/layers.js';
import {covering} from '../../../doc/locate.js';
import {covers, type Span} from '../../../doc/span.js';
import {
	childrenOf,
	hasLabel,
	headOf,
	marginBelow,
	subjectOf,
	subtreeSpan,
	wordAt,
	wordSpan,
} from '../../../passes/syntax/tree.js';
import {complementBehind} from './by-tree.js';

type Report = {readonly cue: Span; readonly subject: Span; readonly content: readonly Span[]};

/** Borders this near are the same: a mark or a quotation mark may lie between. */
const NEAR = 2;
/** Borders further apart than this are no matter of a single phrase. */
const FAR = 40;
/** Margins below these are a guess, and little more. */
const GUESS = 2;
const UNSURE = 6;

export function treeSigns(doc: Doc, report: Report): readonly string[] {
	// Where the parser is missing altogether, no report is as sure as those that it confirms.
	if (!doc.has('tree')) return ['syntax/no-clause'];
	const tree = covering(doc, 'tree', report.cue);
	const verb = tree ? wordAt(tree, report.cue.start) : -1;
	if (!tree || verb < 0) return ['syntax/aside'];
	return [
		...subjectSigns(tree, verb, report.subject),
		...clauseSigns(tree, verb, report),
		`syntax/verb-${placeOf(tree, verb)}`,
	];
}

function subjectSigns(tree: Tree, verb: number, subject: Span): readonly string[] {
	const head = subjectOf(tree, verb);
	if (head < 0) return ['syntax/no-subject'];
	if (!covers(subject, wordSpan(tree, head))) return ['syntax/other-subject'];
	const isGuess = (tree.props.margins[head] ?? 0) < UNSURE;
	return ['syntax/same-subject', ...(isGuess ? ['syntax/subject-unsure'] : [])];
}

function clauseSigns(tree: Tree, verb: number, {content}: Report): readonly string[] {
	const found = content.at(-1);
	const complement = complementBehind(tree, verb);
	if (complement === undefined || found === undefined) return ['syntax/no-clause'];
	const clause = subtreeSpan(tree, complement);
	const label = (tree.props.labels[complement] ?? '').split(':')[0] ?? '';
	return [
		`syntax/${borderSign(clause.end - found.end)}`,
		`syntax/as-${label}`,
		`syntax/${Math.abs(clause.start - found.start) <= NEAR ? 'same-start' : 'other-start'}`,
		`syntax/${marginSign(marginBelow(tree, complement))}`,
		`clause/${finiteness(tree, complement)}`,
	];
}

function borderSign(difference: number): string {
	if (Math.abs(difference) <= NEAR) return 'same-border';
	const far = Math.abs(difference) > FAR ? '-by-far' : '';
	return `${difference < 0 ? 'shorter' : 'longer'}${far}`;
}

function marginSign(margin: number): string {
	if (margin < GUESS) return 'guess';
	return margin < UNSURE ? 'unsure' : 'sure';
}

function finiteness(tree: Tree, head: number): string {
	const {xpos, lemmas} = tree.props;
	const helpers = childrenOf(tree, head, 'aux', 'cop');
	if (helpers.some((word) => xpos[word] === 'MD'))
		return helpers.some((word) => /^(?:would|could|might)$/u.test(lemmas[word] ?? ''))
			? 'would'
			: 'modal';
	const first = helpers[0] ?? head;
	if (/^VB[DPZ]$/u.test(xpos[first] ?? '')) return 'finite';
	if (childrenOf(tree, head, 'mark').some((word) => xpos[word] === 'TO')) return 'infinitive';
	return 'phrase';
}

/** What the reporting verb is in its sentence: its root, a conjunct, inside a clause of somebody's. */
function placeOf(tree: Tree, verb: number): string {
	if (tree.props.upos[verb] !== 'VERB') return 'none';
	if (headOf(tree, verb) < 0) return 'root';
	if (hasLabel(tree, verb, 'conj', 'parataxis')) return 'joined';
	if (hasLabel(tree, verb, 'advcl')) return 'adverbial';
	if (hasLabel(tree, verb, 'acl')) return 'relative';
	return hasLabel(tree, verb, 'ccomp', 'xcomp') ? 'inside' : 'other';
}
