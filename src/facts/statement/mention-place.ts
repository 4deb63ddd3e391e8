// Where somebody was meant last before a pronoun: how near, and as what in the sentence.
import type {Doc} from '../../doc/doc.js';
import type {Tree} from '../../doc/layers.js';
import {covering} from '../../doc/locate.js';
import type {Span} from '../../doc/span.js';
import {hasLabel, headOf, wordAt, wordSpan} from '../../passes/syntax/tree.js';
import type {Candidate, Scene} from './pronouns.js';

export type PlaceFeature =
	| 'unnamed'
	| 'nearest'
	| 'sameSentenceFirst'
	| 'sameSentence'
	| 'sameBlockFirst'
	| 'sameBlock'
	| 'lastBlockFirst'
	| 'lastBlock'
	| 'opensBlock'
	| 'further'
	| 'mainSubject'
	| 'subject'
	| 'object'
	| 'modifier'
	| 'possessive'
	| 'often';

const OBJECT =
	/\b(?:of|to|with|by|about|against|for|from|on|at|in|than|as|told|asked|called|said|over|like|behind|toward|towards|between|and)\s(?:(?:the|a|an|his|her|\p{Lu}[\p{L}.]*|\p{Ll}{3,})\s){0,3}$/u;
/** "Dahl backers", "any Dahl supporter": a name that only tells which. */
const FOLLOWERS =
	/^\s(?:\p{Lu}\p{L}+\s)?(?:supporters?|backers?|voters?|fans?|aides?|officials?|advis[eo]rs?|allies|ally|critics?|surrogates?|delegates?|donors?|spokes\p{L}+|lawyers?|loyalists?)\b/iu;
const OPENING = 40;

/** By his last mention; whoever spoke since is where his verb stands. */
export function placeFeatures(scene: Scene, one: Candidate): readonly PlaceFeature[] {
	const {doc, nearest, block, sentence} = scene;
	const own = nearest.filter(({props}) => props.fullName === one.name);
	const latest = latestOf(doc, own.at(-1), one);
	if (!latest) return ['unnamed'];
	const {span, isTurn} = latest;
	const features: PlaceFeature[] = [];
	if ((nearest.at(-1)?.start ?? 0) <= span.start) features.push('nearest');
	const home = covering(doc, 'sentence', span);
	const isFirst = isFirstIn(scene, home, one, latest);
	if (span.start >= sentence.start) features.push(isFirst ? 'sameSentenceFirst' : 'sameSentence');
	else if (span.start >= block.start) features.push(isFirst ? 'sameBlockFirst' : 'sameBlock');
	else features.push(...ofEarlier(scene, span, isFirst));
	features.push(...(isTurn ? (['subject'] as const) : ofRole(doc, home, span)));
	if (/^['’]/u.test(doc.text.slice(span.end, span.end + 1))) features.push('possessive');
	if (own.length >= 3) features.push('often');
	return features;
}

type Latest = {readonly span: Span; readonly isTurn: boolean};

/** Where a person was meant last: by name, or as who spoke ("according to the president"). */
function latestOf(doc: Doc, name: Span | undefined, {person, turn}: Candidate): Latest | undefined {
	const spoke = turn && {span: {start: turn.at, end: turn.at + 1}, isTurn: true};
	if (!person) return spoke;
	if (!name) return undefined;
	return spoke && spoke.span.start > name.end && !isSameSentence(doc, name, spoke.span.start)
		? spoke
		: {span: name, isTurn: false};
}

function isSameSentence(doc: Doc, name: Span, at: number): boolean {
	return (covering(doc, 'sentence', name)?.end ?? 0) > at;
}

/** Whether nobody else is named before it in its sentence, but to tell whose something is. */
function isFirstIn(
	{doc, nearest}: Scene,
	home: Span | undefined,
	{name}: Candidate,
	{span, isTurn}: Latest,
): boolean {
	const first =
		home &&
		nearest.find((one) => one.start >= home.start && !isModifier(doc, treeOf(doc, one), one));
	const isBefore = isTurn && (first === undefined || first.start > span.start);
	return isBefore || first?.props.fullName === name;
}

function ofEarlier({doc, block}: Scene, latest: Span, isFirst: boolean): readonly PlaceFeature[] {
	const home = covering(doc, 'block', latest);
	const gap = doc.text.slice(home?.end ?? latest.end, block.start);
	if (gap.trim() !== '') return ['further'];
	const isOpening = home !== undefined && latest.start - home.start < OPENING;
	return [
		isFirst ? 'lastBlockFirst' : 'lastBlock',
		...(isOpening ? (['opensBlock'] as const) : []),
	];
}

/** As the tree has it; where there is none, by the words around. */
function ofRole(doc: Doc, sentence: Span | undefined, span: Span): readonly PlaceFeature[] {
	const tree = treeOf(doc, span);
	if (isModifier(doc, tree, span)) return ['modifier'];
	const head = tree ? headWord(tree, span) : -1;
	if (tree && head >= 0 && hasLabel(tree, head, 'nsubj'))
		return isMain(tree, headOf(tree, head)) ? ['subject', 'mainSubject'] : ['subject'];
	if (isSubject(doc, sentence, span)) return ['subject'];
	const before = doc.text.slice(Math.max(0, span.start - 50), span.start);
	return OBJECT.test(before) ? ['object'] : [];
}

function treeOf(doc: Doc, span: Span): Tree | undefined {
	return covering(doc, 'tree', span);
}

/** The word of a name on which nothing else of it depends, or -1. */
function headWord(tree: Tree, {start, end}: Span): number {
	let at = wordAt(tree, start);
	for (let steps = 0; at >= 0 && steps < 8; steps++) {
		const head = headOf(tree, at);
		if (head < 0 || wordSpan(tree, head).start < start || wordSpan(tree, head).end > end) return at;
		at = head;
	}
	return at;
}

function isModifier(doc: Doc, tree: Tree | undefined, span: Span): boolean {
	if (FOLLOWERS.test(doc.text.slice(span.end, span.end + 40))) return true;
	const head = tree ? headWord(tree, span) : -1;
	return (
		tree !== undefined &&
		head >= 0 &&
		hasLabel(tree, head, 'compound') &&
		wordSpan(tree, headOf(tree, head)).start >= span.end &&
		/^\s\p{Ll}/u.test(doc.text.slice(span.end, span.end + 2))
	);
}

/** The verb of the sentence, or one joined to it. */
function isMain(tree: Tree, verb: number): boolean {
	let at = verb;
	for (let steps = 0; at >= 0 && steps < 8; steps++) {
		const head = headOf(tree, at);
		if (head < 0) return true;
		if (!hasLabel(tree, at, 'conj')) return false;
		at = head;
	}
	return false;
}

/** Whether the name, with title, opens its sentence or its clause. */
function isSubject(doc: Doc, sentence: Span | undefined, {start}: Span): boolean {
	const from = Math.max(sentence?.start ?? 0, start - 90);
	const before = doc.text.slice(from, start);
	return (
		/(?:^|, |; | (?:and|but|that|as|when|while) )(?:(?:\p{Lu}[\p{L}.]*|former|the|a|an|\p{Ll}+)\s){0,4}$/u.test(
			before,
		) && !/\b(?:of|to|with|by|about|against|for|from|on|at|in)\s(?:\p{L}+\s){0,2}$/u.test(before)
	);
}
