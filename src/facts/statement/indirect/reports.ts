// Everything reported without marks, or with marks round a part: the reports of an article.
import type {Doc} from '../../../doc/doc.js';
import type {Span} from '../../../doc/span.js';
import type {Report} from '../reporting.js';
import type {Act} from '../statement.js';
import type {Subject} from '../subject.js';
import {accordingTo} from './according.js';
import {announcedReport} from './announced.js';
import type {Kind} from './border.js';
import {subjectByTree} from './by-tree.js';
import {isOne} from './classes.js';
import {complementOf} from './frames.js';
import {insertedReport} from './inserted.js';
import {asSubject, type Place, subjectBefore, subjectBehind} from './subject.js';
import {treeReports} from './tree-reports.js';
import {type Unit, unitsOf, type Word} from './units.js';
import {type VerbPhrase, verbPhrasesOf} from './verb-phrase.js';

export type IndirectReport = {
	readonly subject: Subject;
	readonly cue: Span;
	readonly lemma: string;
	readonly act: Act;
	readonly content: readonly Span[];
	/** How it was found, the frame first. */
	readonly rules: readonly string[];
};

/**
 * The indirect reports of the article, in the order of their units. `known` are the reports whose
 * subject is found already, by where their verb begins.
 */
export function indirectReportsOf(
	doc: Doc,
	known: ReadonlyMap<number, Report>,
): readonly IndirectReport[] {
	const units = unitsOf(doc);
	const found = units.flatMap((unit, i) => {
		const announced = announcedReport(doc, unit, units[i - 1]);
		return [...(announced ? [announced] : []), ...reportsIn(doc, unit, known)];
	});
	const taken = new Set(found.map(({cue}) => cue.start));
	return [...found, ...treeReports(doc, taken)].sort((a, b) => a.cue.start - b.cue.start);
}

function reportsIn(
	doc: Doc,
	{words}: Unit,
	known: ReadonlyMap<number, Report>,
): readonly IndirectReport[] {
	const found: IndirectReport[] = accordingTo(doc, words);
	let last: Place | undefined;
	for (const phrase of verbPhrasesOf(words)) {
		if (phrase.shape === 'passive' || phrase.isUnreal) continue;
		const same = subjectKnown(doc, known.get(words[phrase.at]?.start ?? -1));
		const place = placeFor(words, phrase, {last, same}) ?? inTree(doc, words, phrase);
		const subject = same ?? (place && asSubject(doc, words, place));
		if (!place || !subject) continue;
		last = place;
		const report = reportOf(doc, words, phrase, place);
		if (report) found.push({...report, subject});
	}
	return found;
}

/** The subject of a known report; "Moreover", taken for a name, is none. */
function subjectKnown(doc: Doc, report: Report | undefined): Subject | undefined {
	const said = report && doc.text.slice(report.subject.start, report.subject.end).toLowerCase();
	return isOne(said, 'opener') ? undefined : report?.subject;
}

function placeOf(
	words: readonly Word[],
	phrase: VerbPhrase,
	last: Place | undefined,
): Place | undefined {
	const before = words[phrase.first - 1];
	if (phrase.shape === 'ing') return participleSubject(words, phrase, last);
	if (before?.low === 'and' || before?.low === 'but') return last;
	const own = subjectBefore(words, phrase.first);
	if (own) return own;
	const behind = before?.isMark || before?.quote ? subjectBehind(words, phrase.last) : undefined;
	return behind ?? (before?.text === ',' ? last : undefined);
}

/** "with Dahl saying" has its own subject, ", saying" that of the verb before. */
function participleSubject(
	words: readonly Word[],
	{first}: VerbPhrase,
	last: Place | undefined,
): Place | undefined {
	const before = words[first - 1];
	if (!before || before.isMark || isOne(before.low, 'subordinator', 'conjunction', 'preposition'))
		return last;
	return subjectBefore(words, first) ?? last;
}

type Around = {readonly last: Place | undefined; readonly same: Subject | undefined};

/** Where the subject stands; "…, said Ingrid Dahl" has it behind the verb. */
function placeFor(
	words: readonly Word[],
	phrase: VerbPhrase,
	{last, same}: Around,
): Place | undefined {
	const isBehind = same !== undefined && same.start > (words[phrase.at]?.end ?? 0);
	const own = isBehind ? undefined : placeOf(words, phrase, last);
	return own ?? (same && placeAt(words, same));
}

/** Whom the parse gives as the subject, where the rules find none. */
function inTree(doc: Doc, words: readonly Word[], {at}: VerbPhrase): Place | undefined {
	const cue = words[at];
	const span = cue && subjectByTree(doc, cue);
	return span ? placeAt(words, span) : undefined;
}

function placeAt(words: readonly Word[], {start, end}: Span): Place | undefined {
	const first = words.findIndex((word) => word.start >= start);
	const last = words.findLastIndex((word) => word.end <= end);
	if (first < 0 || last < first) return undefined;
	return {first, last, clause: first, isRelative: isOne(words[last + 1]?.low, 'wh')};
}

type Without = Omit<IndirectReport, 'subject'>;

function reportOf(
	doc: Doc,
	words: readonly Word[],
	phrase: VerbPhrase,
	place: Place,
): Without | undefined {
	const cue = spanOf(words, phrase.at, phrase.last + 1);
	if (!cue) return undefined;
	const {lemma, act} = phrase.verb;
	const inserted = insertedReport(doc, words, phrase, place);
	if (inserted) {
		const content = inserted.content.flatMap(([first, end]) => trimmed(words, first, end) ?? []);
		if (content.length === 0) return undefined;
		return {cue, lemma, act, content, rules: [inserted.rule]};
	}
	if (place.first > phrase.at) return undefined;
	const kind = kindOf(words, place);
	const complement = complementOf(doc, words, {verb: phrase.verb, last: phrase.last, kind});
	const content = complement && trimmed(words, complement.first, complement.end);
	if (!complement || !content) return undefined;
	return {
		cue,
		lemma,
		act: actOf(phrase),
		content: [content],
		rules: [
			`indirect/${complement.frame}`,
			...(phrase.shape === 'ing' ? ['indirect/participle'] : []),
			...(kind === 'main' ? [] : [`indirect/${kind}`]),
		],
	};
}

/** "declined to say" and "did not confirm" say nothing themselves. */
function actOf({verb, isRefused, isNegated}: VerbPhrase): Act {
	if (isRefused) return 'declined';
	return isNegated ? 'unconfirmed' : verb.act;
}

function kindOf(words: readonly Word[], {clause, isRelative}: Place): Kind {
	if (isRelative) return 'relative';
	const opener = words[clause - 1]?.low;
	if (!isOne(opener, 'subordinator')) return 'main';
	const before = words[clause - 2];
	return before === undefined ||
		before.isMark ||
		(/^(?:and|but|years|days|months|weeks|hours|even)$/u.test(before.low) && clause < 6)
		? 'subordinate'
		: 'main';
}

function spanOf(words: readonly Word[], first: number, end: number): Span | null {
	const start = words[first];
	const last = words[end - 1];
	return start && last ? {start: start.start, end: last.end} : null;
}

/** The words without marks at their edges; whole quotations keep theirs. */
function trimmed(words: readonly Word[], first: number, end: number): Span | undefined {
	let from = first;
	let to = end;
	while (to > from && isLoose(words[to - 1])) to--;
	while (from < to && isLoose(words[from]) && words[from]?.text !== '$') from++;
	return spanOf(words, from, to) ?? undefined;
}

function isLoose(word: Word | undefined): boolean {
	return word?.isMark === true && word.quote === null && !/^[)%$]$/u.test(word.text);
}
