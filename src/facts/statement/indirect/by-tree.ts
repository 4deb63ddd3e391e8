// A second opinion on a report, from the tree of its sentence: whose verb it is, and where the clause ends.
import type {Doc} from '../../../doc/doc.js';
import type {Tree} from '../../../doc/layers.js';
import {covering} from '../../../doc/locate.js';
import {covers, type Span} from '../../../doc/span.js';
import {
	childrenOf,
	hasLabel,
	marginBelow,
	subjectOf,
	subtreeSpan,
	wordAt,
	wordSpan,
} from '../../../passes/syntax/tree.js';

export type TreeReport = {
	/** Head word of the verb's subject, or null where the tree has none. */
	readonly subject: Span | null;
	/** The clause below the verb, or null. */
	readonly content: Span | null;
	/** Of the clause's least sure arc. */
	readonly margin: number;
};

/** Undefined where the verb's sentence was not parsed, or the verb was taken off with an aside. */
export function reportByTree(doc: Doc, cue: Span): TreeReport | undefined {
	const tree = covering(doc, 'tree', cue);
	const verb = tree ? wordAt(tree, cue.start) : -1;
	if (!tree || verb < 0) return undefined;
	const subject = subjectOf(tree, verb);
	const complement = complementBehind(tree, verb);
	return {
		subject: subject < 0 ? null : wordSpan(tree, subject),
		content: complement === undefined ? null : subtreeSpan(tree, complement),
		margin: complement === undefined ? 0 : marginBelow(tree, complement),
	};
}

/** The noun phrase of a verb's subject, without appositions and clauses of its own. */
export function subjectByTree(doc: Doc, cue: Span): Span | null {
	const tree = covering(doc, 'tree', cue);
	const verb = tree ? wordAt(tree, cue.start) : -1;
	const subject = tree && verb >= 0 ? subjectOf(tree, verb) : -1;
	if (!tree || subject < 0 || subject === verb) return null;
	if (!/^(?:NOUN|PROPN|PRON|NUM|ADJ|DET)$/u.test(tree.props.upos[subject] ?? '')) return null;
	const span = subtreeSpan(tree, subject, (child) =>
		hasLabel(tree, child, 'appos', 'acl', 'punct', 'parataxis', 'advcl', 'cc', 'advmod'),
	);
	return span.start <= cue.start && span.end > cue.start ? null : span;
}

/** The parser mistakes a clause reported without "that" for an adverbial or a parataxis at times. */
function complementBehind(tree: Tree, verb: number): number | undefined {
	const behind = childrenOf(tree, verb).filter((child) => child > verb);
	return (
		behind.find((child) => hasLabel(tree, child, 'ccomp')) ??
		behind.find((child) => hasLabel(tree, child, 'xcomp', 'parataxis', 'advcl'))
	);
}

/** Borders this near are the same: a mark or a quotation mark may lie between. */
const NEAR = 2;

/** What a tree says for or against a report found by rules, as names of rules. */
export function treeSigns(
	doc: Doc,
	{
		cue,
		subject,
		content,
	}: {readonly cue: Span; readonly subject: Span; readonly content: readonly Span[]},
): readonly string[] {
	// Where the parser is missing altogether, no report is as sure as those that it confirms.
	if (!doc.has('tree')) return ['syntax/no-clause'];
	const tree = reportByTree(doc, cue);
	if (!tree) return [];
	return [
		`syntax/${subjectSign(tree, subject)}`,
		`syntax/${borderSign(tree, content.at(-1))}`,
		...(tree.content && tree.margin < UNSURE ? ['syntax/unsure'] : []),
	];
}

/** A margin below this is a guess. */
const UNSURE = 2;

function subjectSign({subject: head}: TreeReport, subject: Span): string {
	if (head === null) return 'no-subject';
	return covers(subject, head) ? 'same-subject' : 'other-subject';
}

function borderSign({content}: TreeReport, found: Span | undefined): string {
	if (content === null || found === undefined) return 'no-clause';
	if (Math.abs(content.end - found.end) <= NEAR) return 'same-border';
	return content.end < found.end ? 'shorter' : 'longer';
}
