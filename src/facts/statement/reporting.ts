// Reporting clauses: a reporting verb with its subject, before it or, behind a quotation, after it.
import type {Doc} from '../../doc/doc.js';
import type {Cue} from '../../doc/layers.js';
import {covering, within} from '../../doc/locate.js';
import {covers, type Span} from '../../doc/span.js';
import {subjectByTree} from './indirect/by-tree.js';
import type {Subject} from './subject.js';
import {mainSubject, type SubjectFound, subjectBefore} from './subject-before.js';
import {subjectBehind} from './subject-behind.js';
import {tokensOf} from './tokens.js';

export type Report = {
	readonly cue: Cue;
	readonly subject: Subject;
	/** `report/next`, `report/aside`, …: how the subject was found. */
	readonly rule: string;
	readonly sentence: Span;
};

/** No subject lies further from its verb. */
const REACH = 320;
const REACH_BEHIND = 200;
/** Their object stands behind them, never their subject. */
const TO_SOMEBODY: ReadonlySet<string> = new Set([
	'tell',
	'remind',
	'inform',
	'assure',
	'advise',
	'instruct',
	'urge',
	'accuse',
	'criticize',
	'criticise',
	'blast',
	'thank',
	'congratulate',
]);

/** The reports of an article, in order; verbs without a plain subject are left out. */
export function reportsOf(doc: Doc): readonly Report[] {
	return doc.layer('cue').flatMap((cue) => {
		const sentence = covering(doc, 'sentence', cue);
		const read = sentence && subjectOf(doc, cue, sentence);
		const found = read && secondOpinion(doc, cue, read);
		return sentence && found
			? [
					{
						cue,
						subject: found.subject,
						rule: `report/${found.how}`,
						sentence: {start: sentence.start, end: sentence.end},
					},
				]
			: [];
	});
}

/** Where the subject stands far from its verb, and a tree or a "who" between them gives it another. */
function secondOpinion(doc: Doc, cue: Cue, found: SubjectFound): SubjectFound {
	if (found.how !== 'shared' && found.how !== 'adjunct') return found;
	const {subject} = found;
	const other = subjectByTree(doc, cue);
	const isOther = other !== null && !covers(subject, other) && !covers(other, subject);
	const isRelative = /\bwho\b[^,;]*$/iu.test(doc.text.slice(subject.end, cue.start));
	return isOther || isRelative ? {subject, how: 'doubted'} : found;
}

function subjectOf(doc: Doc, cue: Cue, sentence: Span): SubjectFound | undefined {
	if (cue.props.form === 'according') return behind(doc, cue, sentence);
	const before = tokensOf(doc, {
		start: Math.max(sentence.start, cue.start - REACH),
		end: cue.start,
	});
	if (cue.props.form === 'participle') return ofParticiple(doc, cue, sentence);
	const found = isInverted(doc, cue, sentence) ? undefined : subjectBefore(before);
	if (found) return found;
	const opensClause =
		before.length === 0 || /[,"”’»'—–:-]\s?$/u.test(doc.text.slice(cue.start - 2, cue.start));
	if (cue.props.form === 'finite' && opensClause && !TO_SOMEBODY.has(cue.props.lemma))
		return behind(doc, cue, sentence);
	return undefined;
}

/** "…, said Ingrid Dahl, head of the board.": the end of the sentence is all about who speaks. */
function isInverted(doc: Doc, cue: Cue, sentence: Span): boolean {
	if (
		cue.props.lemma !== 'say' ||
		!/,\s$/u.test(doc.text.slice(Math.max(0, cue.start - 2), cue.start))
	)
		return false;
	const person = within(doc, 'person', {start: cue.end, end: cue.end + NEAR}).find(({start}) =>
		/^\s(?:\p{Lu}?[\p{L}.-]+\s){0,5}$/u.test(doc.text.slice(cue.end, start)),
	);
	if (!person) return false;
	const behind = doc.text.slice(person.end, sentence.end);
	return (
		/^(?:,\s(?:an?|the|who|\d|head|director|chair\p{L}*|president|\p{Ll}+)\b[^.;]*)?[.]?\s*$/u.test(
			behind,
		) && !FINITE.test(behind)
	);
}

/** No further behind the verb a name is looked for. */
const NEAR = 80;
const FINITE = /,[^,]*\b(?:is|was|were|are|had|would|will|could)\b(?![^,]*\b(?:who|which|that)\b)/u;

/** "…, saying": who does it is who did what stands before. */
function ofParticiple(doc: Doc, cue: Cue, sentence: Span): SubjectFound | undefined {
	const earlier = within(doc, 'cue', {start: sentence.start, end: cue.start}).findLast(
		({props}) => props.form === 'finite',
	);
	const own = earlier && subjectOf(doc, earlier, sentence);
	if (own) return {...own, how: 'adjunct'};
	return mainSubject(
		tokensOf(doc, {start: Math.max(sentence.start, cue.start - REACH), end: cue.start}),
		'adjunct',
	);
}

function behind(doc: Doc, cue: Cue, sentence: Span): SubjectFound | undefined {
	return subjectBehind(
		tokensOf(doc, {start: cue.end, end: Math.min(sentence.end, cue.end + REACH_BEHIND)}),
	);
}
