// Acts as the tree of a sentence tells them: asserted, in the past, with who did what to whom.
import type {Doc} from '../../doc/doc.js';
import type {Tree} from '../../doc/layers.js';
import {covering} from '../../doc/locate.js';
import type {Span} from '../../doc/span.js';
import {childrenOf, hasLabel, subtreeSpan, wordAt, wordSpan} from '../../passes/syntax/tree.js';
import {phraseByTree} from '../statement/indirect/by-tree.js';
import type {Acted} from './acted.js';
import {hasClass, isAct, isAhead, isDoneWith, needsObject, takes, tellsAct} from './acts.js';
import {isAsserted, isDenied} from './asserted.js';
import {lastDay, ownDay} from './own-day.js';
import {longerRestOf, restOf} from './rest-of.js';
import {roleAt} from './role-at.js';
import {subjectAt} from './subject-at.js';
import {EVENT_NOUN} from './verb-groups.js';

const WORD = /\p{Ll}{3,}/gu;

export function actsIn(doc: Doc, sentence: Span): readonly Acted[] {
	const text = doc.text.slice(sentence.start, sentence.end);
	const places = [...text.matchAll(WORD)].filter(({0: word}) => tellsAct(word));
	if (places.length === 0 || /\?["”]?$/u.test(text) || isHeadline(doc, sentence)) return [];
	const tree = covering(doc, 'tree', sentence);
	// "According to X": the whole sentence is somebody's.
	if (!tree || tree.props.asides.length > 0) return [];
	return places.flatMap(({index}) => {
		const at = wordAt(tree, sentence.start + index);
		const found = at < 0 ? null : actAt(doc, tree, at);
		return found ? [found] : [];
	});
}

function isHeadline(doc: Doc, sentence: Span): boolean {
	return covering(doc, 'block', sentence)?.props.label === 'headline';
}

function actAt(doc: Doc, tree: Tree, at: number): Acted | null {
	const lemma = tree.props.lemmas[at] ?? '';
	if (tree.props.upos[at] !== 'VERB' || !isAct(lemma)) return null;
	const voice = voiceOf(tree, at);
	if (voice === null || isDenied(tree, at) || !isAsserted(tree, at)) return null;
	const parts = partsOf(doc, tree, at, voice === 'passive');
	if (!parts || covering(doc, 'quote', parts.verb)) return null;
	return actedBy(doc, tree, {...parts, at, lemma, isPassive: voice === 'passive'});
}

type Parts = {
	readonly subject: number;
	/** -1 where there is none. */
	readonly object: number;
	/** Of a passive the one it was done by, of a meeting the one it was held with; or -1. */
	readonly company: number;
	readonly verb: Span;
	readonly rest: Span;
};

/** Null where one of them is missing that the act needs. */
function partsOf(doc: Doc, tree: Tree, at: number, isPassive: boolean): Parts | null {
	const lemma = tree.props.lemmas[at] ?? '';
	const subject = subjectAt(tree, at);
	const rest = restOf(tree, at);
	if (subject < 0 || !rest) return null;
	const object = isPassive ? -1 : objectOf(tree, at);
	const done = isPassive ? subject : object;
	if (done < 0 && needsObject(lemma)) return null;
	if (done >= 0 && !isFit(doc, tree, done, lemma)) return null;
	// "fired back", "was written off": another verb.
	if (childrenOf(tree, at).some((word) => tree.props.labels[word] === 'compound:prt')) return null;
	const company = obliqueOf(tree, at, isPassive ? 'by' : isDoneWith(lemma) ? 'with' : null);
	return {subject, object, company, verb: verbSpan(tree, at), rest};
}

/** Of the class the verb needs, or a name; people are hired, not held. */
function isFit(doc: Doc, tree: Tree, noun: number, lemma: string): boolean {
	if (!isAnyName(tree, noun)) return takes(lemma, tree.props.lemmas[noun] ?? '');
	return !hasClass(lemma) || covering(doc, 'person', wordSpan(tree, noun)) === undefined;
}

function isAnyName({props}: Tree, word: number): boolean {
	return props.upos[word] === 'PROPN';
}

type Found = Parts & {readonly at: number; readonly lemma: string; readonly isPassive: boolean};

function actedBy(doc: Doc, tree: Tree, found: Found): Acted | null {
	const {at, lemma, isPassive, object, company, verb, rest} = found;
	const subject = phraseByTree(tree, found.subject);
	if (!subject || subject.end > verb.start || isQuoting(doc, subject)) return null;
	const done = isPassive ? found.subject : object >= 0 ? object : company;
	const of = (word: number) => (word < 0 ? null : roleAt(doc, tree, word));
	const partner = of(company);
	return {
		lemma,
		isPassive,
		subject,
		verb,
		rest,
		longer: longerRestOf(tree, at),
		doer: isPassive ? partner : of(found.subject),
		other: of(done),
		phrase:
			company < 0 ? null : {...subtreeSpan(tree, company), ...(partner ? {end: partner.end} : {})},
		object: done < 0 ? '' : (tree.props.lemmas[done] ?? ''),
		isNamed: done >= 0 && hasName(tree, done),
		when: hasOwnDay(doc, tree, at, rest)
			? (ownDay(doc, tree, at) ?? lastDay(doc, tree, rest))
			: null,
		margin: Math.min(...[at, found.subject, object, company].map((word) => marginAt(tree, word))),
	};
}

/**
 * "has signed … in May" has no day of its own, nor has an invitation to a ceremony in May: the
 * ceremony has.
 */
function hasOwnDay(doc: Doc, tree: Tree, at: number, rest: Span): boolean {
	const {lemmas, xpos} = tree.props;
	const isPerfect = childrenOf(tree, at, 'aux').some(
		(word) => lemmas[word] === 'have' && xpos[word] !== 'VBD',
	);
	if (isPerfect) return false;
	return !isAhead(lemmas[at] ?? '') || !EVENT_NOUN.test(doc.text.slice(rest.start, rest.end));
}

function marginAt({props}: Tree, word: number): number {
	return word < 0 ? Number.POSITIVE_INFINITY : (props.margins[word] ?? 0);
}

/** Finite and past: "signed", "has signed", "was signed"; null for everything else. */
function voiceOf(tree: Tree, at: number): 'active' | 'passive' | null {
	const {xpos, lemmas, labels} = tree.props;
	const helpers = childrenOf(tree, at, 'aux');
	if (helpers.some((word) => /^(?:MD|TO)$/u.test(xpos[word] ?? ''))) return null;
	if (xpos[at] === 'VBD') return helpers.length === 0 ? 'active' : null;
	if (xpos[at] !== 'VBN') return null;
	const passive = helpers.find((word) => labels[word] === 'aux:pass');
	if (passive === undefined)
		return helpers.some((word) => lemmas[word] === 'have') ? 'active' : null;
	return xpos[passive] === 'VBD' || xpos[passive] === 'VBN' ? 'passive' : null;
}

/** From the first helper to the verb. */
function verbSpan(tree: Tree, at: number): Span {
	const [first = at] = childrenOf(tree, at, 'aux').filter((word) => word < at);
	return {start: wordSpan(tree, first).start, end: wordSpan(tree, at).end};
}

/** -1 for "whom she appointed" too: the object is another word of the sentence. */
function objectOf(tree: Tree, at: number): number {
	const [first = -1] = childrenOf(tree, at, 'obj');
	return first > at ? first : -1;
}

/** "by Ingrid Dahl", "with Ingrid Dahl"; also where the tree hangs it on "to the council" before it. */
function obliqueOf(tree: Tree, at: number, preposition: string | null): number {
	if (preposition === null) return -1;
	const direct = childrenOf(tree, at, 'obl').filter((word) => word > at);
	const nested = direct
		.filter((word) => preposition === 'by' && isLedBy(tree, word, 'to'))
		.flatMap((word) => childrenOf(tree, word, 'nmod'));
	return [...direct, ...nested].find((word) => isLedBy(tree, word, preposition)) ?? -1;
}

function isLedBy(tree: Tree, word: number, preposition: string): boolean {
	return childrenOf(tree, word, 'case').some((one) => tree.props.lemmas[one] === preposition);
}

/** Whether a name tells which one: "the Leadership Institute", "a treaty with Norway". */
function hasName(tree: Tree, noun: number): boolean {
	if (isAnyName(tree, noun)) return true;
	const parts = childrenOf(tree, noun, 'compound', 'amod', 'flat', 'nmod');
	return parts.some(
		(word) =>
			isAnyName(tree, word) ||
			(hasLabel(tree, word, 'nmod') &&
				childrenOf(tree, word, 'compound', 'nmod').some((one) => isAnyName(tree, one))),
	);
}

/** '"…," wrote Dahl': what was quoted is no subject. */
function isQuoting({text}: Doc, {start, end}: Span): boolean {
	return /["“”]/u.test(text.slice(start, end));
}
