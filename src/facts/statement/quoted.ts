// The sentences of a quotation that can stand on a card, as they are shown there.
import {contentWords, wordsOf} from '../../cards/words.js';
import type {Doc} from '../../doc/doc.js';
import {touching, within} from '../../doc/locate.js';
import {hull, overlaps, type Span} from '../../doc/span.js';
import {knownFromBefore} from '../plain/known-things.js';
import {isAddressed} from './addressed.js';
import {glossed} from './glossed.js';
import {goesOn, selfSufficiency, sentencesOf} from './quotable.js';
import type {StatementFact} from './statement.js';

/** Where the words stand, and as a question shows them: names for open pronouns in brackets. */
export type Quoted = Span & {readonly shown: string};

/** Words between marks that are one sentence, though the reporting clause may stand within. */
type Run = {readonly text: string; readonly parts: readonly Part[]};
type Part = {readonly at: number; readonly span: Span};
type Candidate = {readonly place: Span; readonly score: number; readonly quoted: Quoted};

/** Further apart two quotations are not one sentence. */
const LONGEST_INSERTION = 160;
const MOST_WORDS = 34;
const MOST_OF_PAIR = 38;

/** Best first; of equals the later one: the attribution usually stands behind. */
export function quotedSentences(fact: StatementFact, doc: Doc): readonly Quoted[] {
	return fact.props.content.flatMap((content) => {
		const run = runOf(fact, doc, content);
		const whole = sentencesOf(run.text).map(({span}) => span);
		const sentences = isContinued(doc, content) ? whole.slice(1) : whole;
		const pairs = pairsOf(run.text, sentences);
		const found = [
			...pairs.flatMap((place) => candidate(fact, doc, run, place, MOST_OF_PAIR)),
			...sentences.flatMap((place) => candidate(fact, doc, run, place, MOST_WORDS)),
		].sort((a, b) => b.score - a.score || b.place.start - a.place.start);
		const chosen: Candidate[] = [];
		for (const one of found)
			if (chosen.every(({place}) => !overlaps(place, one.place))) chosen.push(one);
		return chosen.map(({quoted}) => quoted);
	});
}

function candidate(
	{props: {speaker, cue}}: StatementFact,
	doc: Doc,
	run: Run,
	place: Span,
	most: number,
): readonly Candidate[] {
	const spans = spansOf(run, place);
	const [first] = spans;
	if (!first) return [];
	const shown = glossed(doc, spans, speaker.name);
	if (shown === null || knownFromBefore(doc, first.start, shown) !== null) return [];
	if (isAddressed(shown, cue)) return [];
	const score = selfSufficiency(run.text.slice(place.start, place.end), shown, most);
	return score > 0 ? [{place, score, quoted: {...spans.reduce(hull, first), shown}}] : [];
}

/** A sentence with the next, where that one has the point or leans on it. */
function pairsOf(text: string, sentences: readonly Span[]): readonly Span[] {
	return sentences.flatMap((one, at) => {
		const next = sentences[at + 1];
		return next &&
			isTelling(text.slice(one.start, one.end)) &&
			goesOn(text.slice(one.end, next.end))
			? [hull(one, next)]
			: [];
	});
}

/** "Probably not. But …", "The law is the law. It …": the first of two has to tell something, too. */
function isTelling(sentence: string): boolean {
	return wordsOf(sentence).length > 2 && new Set(contentWords(sentence)).size > 1;
}

/** With the quotation behind the reporting clause, where the sentence goes on there. */
function runOf({props: {attribution}}: StatementFact, doc: Doc, content: Span): Run {
	const own: Run = {
		text: doc.text.slice(content.start, content.end),
		parts: [{at: 0, span: content}],
	};
	const more = nextTo(doc, content);
	if (!more || attribution.start < content.end || attribution.end > more.start) return own;
	const at = own.text.length + 1;
	return {
		text: `${own.text} ${doc.text.slice(more.start, more.end)}`,
		parts: [...own.parts, {at, span: more}],
	};
}

/** The quotation that goes on with the same sentence: “We will win,” Dahl said, “and soon.” */
function nextTo(doc: Doc, {start, end}: Span): Span | undefined {
	if (isEnded(doc, {start, end})) return undefined;
	const next = quotesAt(doc, {start: end, end: end + LONGEST_INSERTION}).find(
		({inner}) => inner.start > end,
	)?.inner;
	return next && isOneSentence(doc, {start: end, end: next.start}) ? next : undefined;
}

/** Whether the quotation goes on with what another one began. */
function isContinued(doc: Doc, {start}: Span): boolean {
	const before = quotesAt(doc, {start: Math.max(0, start - LONGEST_INSERTION), end: start});
	const last = before.findLast(({inner}) => inner.end < start)?.inner;
	return (
		last !== undefined && !isEnded(doc, last) && isOneSentence(doc, {start: last.end, end: start})
	);
}

function isEnded(doc: Doc, {start, end}: Span): boolean {
	return /[.!?]$/u.test(doc.text.slice(start, end).trimEnd());
}

function quotesAt(doc: Doc, span: Span): readonly {readonly inner: Span}[] {
	return touching(doc, 'quote', span)
		.filter(({props}) => props.depth === 0)
		.map(({props}) => props);
}

/** What stands between the two tells who says it and ends no sentence; a small letter goes on. */
function isOneSentence(doc: Doc, {start, end}: Span): boolean {
	const between = doc.text.slice(start, end);
	return (
		end - start <= LONGEST_INSERTION &&
		within(doc, 'cue', {start, end}).length > 0 &&
		!/\n|\p{L}{3,}[.!?;:]\s|\b(?:adding|noting|that|but|before|then)\b/u.test(between) &&
		/[\p{L},]\s?["“”«„]\s?$/u.test(between) &&
		/^(?:\p{Ll}|I\b)/u.test(doc.text.slice(end, end + 2))
	);
}

function spansOf({parts, text}: Run, place: Span): readonly Span[] {
	return parts.flatMap(({at, span}, index) => {
		const behind = parts[index + 1]?.at ?? text.length + 1;
		const start = Math.max(place.start, at);
		const end = Math.min(place.end, behind - 1);
		return end > start ? [{start: span.start + start - at, end: span.start + end - at}] : [];
	});
}
