// Reports that only the tree of a sentence shows: a reporting verb or noun with its clause and who speaks.

import type {Doc} from '../../../doc/doc.js';
import type {Tree} from '../../../doc/layers.js';
import {covering, within} from '../../../doc/locate.js';
import {matchesOf} from '../../../doc/matches.js';
import {hull, overlaps, type Span} from '../../../doc/span.js';
import {
	childrenOf,
	hasLabel,
	headOf,
	subjectOf,
	subtreeSpan,
	wordAt,
	wordSpan,
} from '../../../passes/syntax/tree.js';
import type {Act} from '../statement.js';
import type {Subject} from '../subject.js';
import {contentEnd} from './border.js';
import {phraseByTree} from './by-tree.js';
import {isOne} from './classes.js';
import {actCalled, readingsOf, type Verb} from './lexicon.js';
import NOUNS from './nouns.json' with {type: 'json'};
import type {IndirectReport} from './reports.js';
import {subjectOfWords} from './subject.js';
import {wordsOf} from './units.js';

const ACTS: ReadonlyMap<string, Act> = new Map(
	NOUNS.nouns.flatMap(({act, lemmas}) => lemmas.map((lemma) => [lemma, actCalled(act)] as const)),
);

/** `taken` are the verbs that rules read already, by where they begin. */
export function treeReports(doc: Doc, taken: ReadonlySet<number>): readonly IndirectReport[] {
	return doc.layer('tree').flatMap((tree) => {
		const found: IndirectReport[] = [];
		for (const {start, isNoun} of candidatesIn(doc, tree, taken)) {
			const at = wordAt(tree, start);
			const report = isNoun ? ofNoun(doc, tree, at) : ofVerb(doc, tree, at);
			const clause = report?.content[0]?.start;
			// "Repeated his claim that …" has both a verb and a noun for one clause.
			if (report && found.at(-1)?.content[0]?.start !== clause) found.push(report);
		}
		return found;
	});
}

type Candidate = {readonly start: number; readonly isNoun: boolean};

const WORD = /\p{L}+/gu;
/** Behind these stands a noun, or a verb that tells of nothing said. */
const NO_REPORT =
	/\b(?:to|would|will|could|can|may|might|must|should|the|an?|of|for|in|on|with|at|from|no|any|not|n't)\s$/iu;
const CLAUSE = /^(?:clause|that|told|wh|asked|inf|objInf)$/u;

/** By their letters, since a sentence is parsed only when its tree is asked for. */
function candidatesIn(doc: Doc, {start, end}: Span, taken: ReadonlySet<number>): Candidate[] {
	const found: Candidate[] = [];
	const text = doc.text.slice(start, end);
	for (const {0: word, index} of matchesOf(WORD, text)) {
		const low = word.toLowerCase();
		const behind = index + word.length;
		const place = {start: start + index, end: start + behind};
		const isNoun = isNounOfSpeech(low) && /^\s(?:that|to)\s/u.test(text.slice(behind, behind + 6));
		const isVerb =
			!taken.has(place.start) &&
			isReporting(low, text.slice(0, index), text.slice(behind, behind + AHEAD));
		if ((isNoun || isVerb) && !covering(doc, 'quote', place))
			found.push({start: place.start, isNoun});
	}
	return found;
}

function isNounOfSpeech(low: string): boolean {
	return ACTS.has(low) || (low.endsWith('s') && ACTS.has(low.slice(0, -1)));
}

/** So far behind a verb a sign of its clause is looked for, in characters. */
const AHEAD = 70;
const QUOTED_BEFORE = /["”»][^"“”«»]{0,50}$/u;
const QUOTED_BEHIND = /[,:]\s["“„«]/u;
const SIGNED = /^(?:\s\S+){0,4}\s(?:that|to)\s/u;

function isReporting(low: string, before: string, behind: string): boolean {
	const frames = readingsOf(low)[0]?.verb.frames ?? [];
	if (NO_REPORT.test(before.slice(-8))) return false;
	if (QUOTED_BEFORE.test(before.slice(-AHEAD)) || QUOTED_BEHIND.test(behind)) return false;
	const needsSign =
		!frames.some((one) => one === 'clause' || one === 'told') ||
		isOne(low, 'nounVerb') ||
		/^states?$/u.test(low);
	return frames.some((one) => CLAUSE.test(one)) && (!needsSign || SIGNED.test(behind));
}

function ofVerb(doc: Doc, tree: Tree, at: number): IndirectReport | undefined {
	if (tree.props.upos[at] !== 'VERB') return undefined;
	const cue = wordSpan(tree, at);
	const verb = readingsOf(doc.text.slice(cue.start, cue.end).toLowerCase())[0]?.verb;
	if (!verb || verb.particle !== null || verb.act === 'declined' || isUnreal(tree, at))
		return undefined;
	const isBy = isPassive(tree, at);
	const speaker = isBy ? agentOf(tree, at) : subjectOf(tree, at);
	const found = isBy ? clauseBehind(tree, speaker) : clauseOf(tree, at, verb);
	const subject = subjectAt(doc, tree, speaker);
	if (!found || !subject || isQuoting(doc, {cue, subject})) return undefined;
	const content = contentOf(doc, tree, found.clause);
	if (!content || overlaps(content, cue) || overlaps(content, subject)) return undefined;
	return {
		subject,
		cue,
		lemma: verb.lemma,
		act: isNegated(tree, at) ? 'unconfirmed' : verb.act,
		content: [content],
		rules: [`indirect/tree-${found.frame}`],
	};
}

function subjectAt(doc: Doc, tree: Tree, word: number): Subject | undefined {
	const phrase = word < 0 ? null : phraseByTree(tree, word);
	return phrase && within(doc, 'quote', phrase).length === 0
		? subjectOfWords(doc, phrase)
		: undefined;
}

/** `“…,” Dahl said` and `Dahl said: “…”` quote; what else the parser finds there is no report. */
function isQuoting(
	doc: Doc,
	{cue, subject}: {readonly cue: Span; readonly subject: Span},
): boolean {
	const {start, end} = hull(cue, subject);
	return (
		/["”“»]\s*$/u.test(doc.text.slice(Math.max(0, start - 3), start)) ||
		/^[^.\n]{0,60}[,:]\s["“„«]/u.test(doc.text.slice(end, end + 70))
	);
}

/** The clause as far as the tree and the rules of borders agree that it goes. */
function contentOf(doc: Doc, tree: Tree, clause: number): Span | undefined {
	const {start, end} = subtreeSpan(tree, clause);
	const words = wordsOf(doc, {start, end: tree.end});
	const last = words[contentEnd(words, 0, 'main') - 1];
	const stop = words.findLast(
		(word) => word.end <= Math.min(end, last?.end ?? end) && !word.isMark,
	);
	const content = {start, end: Math.max(stop?.end ?? 0, quoteEnd(doc, start, end))};
	return stop && !isQuoted(doc, content) ? content : undefined;
}

/** A quotation at the end of the clause keeps its mark. */
function quoteEnd(doc: Doc, start: number, end: number): number {
	const last = within(doc, 'quote', {start, end: end + 2}).at(-1);
	return last && last.end >= end ? last.end : 0;
}

function isQuoted(doc: Doc, {start, end}: Span): boolean {
	return within(doc, 'quote', {start: start - 1, end: end + 2}).some(
		(quote) =>
			quote.start <= start + 1 &&
			(quote.end >= end - 1 || /[,.?!]["”»]$/u.test(doc.text.slice(quote.start, quote.end))),
	);
}

type Found = {readonly clause: number; readonly frame: string};

function clauseOf(tree: Tree, at: number, {frames}: Verb): Found | undefined {
	const takesClause = frames.some((one) => /^(?:clause|that|told|wh|asked)$/u.test(one));
	for (const clause of childrenOf(tree, at, 'ccomp', 'xcomp')) {
		if (clause < at) continue;
		if (isInfinitive(tree, clause)) {
			if (frames.includes('inf') || frames.includes('objInf')) return {clause, frame: 'to'};
		} else if (takesClause && hasLabel(tree, clause, 'ccomp') && isWhole(tree, clause))
			return {clause, frame: 'clause'};
	}
	return undefined;
}

/** "It was announced by the ministry that …": the clause hangs now on the one, now on the other. */
function clauseBehind(tree: Tree, agent: number): Found | undefined {
	const mark = tree.props.lemmas.indexOf('that', agent);
	return agent >= 0 && hasLabel(tree, mark, 'mark')
		? {clause: headOf(tree, mark), frame: 'by'}
		: undefined;
}

function isInfinitive(tree: Tree, clause: number): boolean {
	return childrenOf(tree, clause, 'mark').some((word) => tree.props.xpos[word] === 'TO');
}

/** A clause with one of these says when or why something was said. */
const ADVERBIAL = /^(?:as|while|after|before|because|since|until|although|though)$/u;

/** With a subject and a verb of its own. */
function isWhole(tree: Tree, clause: number): boolean {
	return (
		childrenOf(tree, clause, 'nsubj', 'csubj', 'expl').length > 0 &&
		!childrenOf(tree, clause, 'mark').some((word) =>
			ADVERBIAL.test(tree.props.lemmas[word] ?? ''),
		) &&
		(tree.props.upos[clause] === 'VERB' || childrenOf(tree, clause, 'cop', 'aux').length > 0)
	);
}

function isUnreal(tree: Tree, at: number): boolean {
	return (
		childrenOf(tree, at, 'aux').some((word) => tree.props.xpos[word] === 'MD') ||
		childrenOf(tree, at, 'mark').some((word) => tree.props.xpos[word] === 'TO')
	);
}

function isNegated(tree: Tree, at: number): boolean {
	return childrenOf(tree, at, 'advmod').some((word) =>
		/^(?:not|never|n't|n’t)$/u.test(tree.props.lemmas[word] ?? ''),
	);
}

function isPassive(tree: Tree, at: number): boolean {
	return childrenOf(tree, at, 'aux').some((word) => tree.props.labels[word] === 'aux:pass');
}

function agentOf(tree: Tree, at: number): number {
	return childrenOf(tree, at, 'obl').find((word) => tree.props.labels[word] === 'obl:agent') ?? -1;
}

/** Verbs whose subject is the owner of their object: "expressed hope that". */
const GIVES =
	/^(?:make|express|voice|issue|give|repeat|reiterate|offer|have|share|raise|deliver|release|renew)$/u;

/** The parser often hangs the clause on the verb; that it follows the noun is sign enough. */
function ofNoun(doc: Doc, tree: Tree, at: number): IndirectReport | undefined {
	const act = tree.props.upos[at] === 'NOUN' ? ACTS.get(tree.props.lemmas[at] ?? '') : undefined;
	const mark = tree.props.xpos[at + 1];
	if (act === undefined || !hasLabel(tree, at + 1, 'mark')) return undefined;
	const isThat = mark === 'IN' && tree.props.lemmas[at + 1] === 'that';
	if (!isThat && mark !== 'TO') return undefined;
	const clause = headOf(tree, at + 1);
	const subject = subjectAt(doc, tree, ownerOf(tree, at));
	const content = clause > at ? contentOf(doc, tree, clause) : undefined;
	if (!subject || !content) return undefined;
	return {
		subject,
		cue: wordSpan(tree, at),
		lemma: tree.props.lemmas[at] ?? '',
		act,
		content: [content],
		rules: [`indirect/noun-${isThat ? 'that' : 'to'}`],
	};
}

function ownerOf(tree: Tree, at: number): number {
	const own = childrenOf(tree, at).find((word) => tree.props.labels[word] === 'nmod:poss');
	if (own !== undefined) return own;
	const by = childrenOf(tree, at, 'nmod').find((word) =>
		childrenOf(tree, word, 'case').some((one) =>
			/^(?:by|from)$/u.test(tree.props.lemmas[one] ?? ''),
		),
	);
	if (by !== undefined) return by;
	const verb = headOf(tree, at);
	return verb >= 0 &&
		hasLabel(tree, at, 'obj') &&
		GIVES.test(tree.props.lemmas[verb] ?? '') &&
		!isUnreal(tree, verb)
		? subjectOf(tree, verb)
		: -1;
}
