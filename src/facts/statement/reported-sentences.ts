// Quoted sentences told in words of our own: "Nobody is ready" becomes "that nobody was ready".

import {contentWords, wordsOf} from '../../cards/words.js';
import {type Doc, words} from '../../doc/doc.js';
import {matchesOf} from '../../doc/matches.js';
import {covers, overlaps, type Span} from '../../doc/span.js';
import {countryCalled} from '../countries.js';
import type {Known} from '../known.js';
import {beginsAsClause, hasFiniteVerb} from '../plain/finite.js';
import {knownFromBefore} from '../plain/known-things.js';
import type {Piece} from '../plain/pieces.js';
import {type PlainClause, plainClause} from '../plain/plain-clause.js';
import {type Asking, groundOf} from './asking.js';
import {curled} from './curled.js';
import {isDamaged} from './damage.js';
import {glossed} from './glossed.js';
import {leansOnPronoun} from './leaning.js';
import {sentencesOf} from './quotable.js';
import {quotedSentences} from './quoted.js';
import {isScarred} from './scars.js';
import type {StatementFact} from './statement.js';

/** What one sentence of a quotation says, to be asked beside the quotation itself. */
export type SentenceAsking = Asking & {
	/** Whether the speaker may be asked by it, or only a part of what it says. */
	readonly isWhole: boolean;
};

const FEWEST_WORDS = 6;
const MOST_WORDS = 36;
const FEWEST_CONTENT_WORDS = 4;
/** Ties a sentence to the one before; what it says is whole without. */
const OPENER =
	/^(?:(?:in (?:this|that) (?:regard|respect|connection|context|sense)|after all|of course|now|in fact|indeed|in particular|for (?:example|instance)|moreover|furthermore|accordingly|in turn|frankly|honestly|clearly|obviously|by the way|on the whole|most importantly|at the same time|in addition|well|look|listen|i mean|and|but|so)\b,?\s+|(?:it (?:cannot be ignored|is clear|is obvious|is no secret|should be (?:noted|remembered|understood)|must be (?:noted|said))|the (?:fact|truth|point|problem) is|there is no doubt|(?:I|we) (?:know|see|understand|are sure|am sure|are convinced|am convinced)) that\s+)+/iu;
/** "I think": the speaker's view, which the question must call so. */
const VIEW = /^(?:I|we) (?:think|believe|feel|am confident|are confident)(?: that)?,?\s+/iu;
const SINCE = /^since then,?\s+/iu;
const YEAR = /(?<![\d-])(?:1[89]|20)\d{2}(?![\d-])/gu;
/** So far back, in characters, the sentence before may begin. */
const BEFORE = 250;
/** Leans on a condition or a comparison told before, which would be lost. */
const HANGING =
	/^(?:then|otherwise|instead|so|therefore|thus|in (?:this|that|such)|if so|or|that|this|these|those|such|it|yes|no(?=[,.;!]|$| (?:i|he|she|it|they|we|you)\b)|again|still|yet|both|all|neither|either|even|especially|maybe|perhaps|because|which|who|as|since|until)\b/iu;
/** Put right where words are told in our own. */
const TWICE = /\b(in|on|at|of|for|with|to|by|from) \1\b/giu;
/** A command, an exclamation, words within words, an editor's insertion, a break in thought. */
const BROKEN = /[“”"«»„()[\]{}<>!?:;_]|&\s?#?\w+;|(?:^|\s)(?:[‘'’]\p{L}|[-–—]+(?:\s|$))|—/u;
/** "it's", "they've": no form to be shifted. */
const CONTRACTED =
	/\p{L}['’](?:ve|re|ll|d|m)\b|\b(?:it|that|there|what|who|here|he|she|let)['’]s\b|['’]s (?:not|been|an?|the|\p{L}+(?:ly|ing))\b/iu;
/** Where the speaker breaks off and begins anew. */
const BREAK = /(?:…|\.{3})\s+(?:(?=\p{Lu})|that\s(?=\p{Lu}|(?:the|an?|no|all|every|each)\b))/gu;
/** Between two clauses that are whole each. */
const JOINT = /,\s(?:and|but)\s/gu;
/** A reason or an aside behind a clause that is whole without. */
const TAIL = /,\s(?:since|because|which|who|whereas)\s/gu;

/** One for each sentence that says something by itself; empty for reported speech. */
export function sentenceAskings(told: StatementFact, known: Known): readonly SentenceAsking[] {
	const {form, act, content} = told.props;
	if (form !== 'direct' || act === 'asked' || act === 'denied' || act === 'declined') return [];
	const {doc} = known;
	const quotable = quotedSentences(told, doc).filter((span) => !isScarred(doc, span));
	const [quoted] = quotable;
	return content
		.flatMap((span) => sentencesIn(doc, span))
		.flatMap((sentence) => {
			const passage = quotable.find(({start}) => start >= sentence.start && start < sentence.end);
			// The second of two that are quoted together.
			if (!passage && quotable.some((one) => overlaps(sentence, one))) return [];
			const isAlone = passage === undefined || covers(sentence, passage);
			const reported = isAlone ? reportedIn(sentence, told, known) : [];
			const isQuoted = passage !== undefined && passage === quoted;
			if (!passage) return reported.slice(0, 1);
			// Whoever spoke so is asked by the very words, where they can stand.
			const said = `: ${curled(passage.shown)}`;
			const [whole] = reported;
			if (whole) return {...whole, said, passage, isWhole: !isQuoted};
			const ground = isQuoted ? undefined : groundOf(told, known);
			return ground ? {...ground, passage, said, clause: null, quotable: [], isWhole: true} : [];
		});
}

function shift(span: Span, {start, end}: Span): Span {
	return {start: span.start + start, end: span.start + end};
}

function sentencesIn(doc: Doc, span: Span): readonly Span[] {
	return sentencesOf(words(doc, span)).flatMap(({span: inside, words: sentence}) => {
		const breaks = matchesOf(BREAK, sentence);
		const ends = [...breaks.map(({index}) => index), sentence.length];
		const starts = [0, ...breaks.map(({0: mark, index}) => index + mark.length)];
		return starts.map((start, i) =>
			shift(shift(span, inside), {start, end: ends[i] ?? sentence.length}),
		);
	});
}

/** The whole sentence in our words, or else what stands before or behind an "and" or "but" in it. */
function reportedIn(sentence: Span, told: StatementFact, known: Known): readonly SentenceAsking[] {
	const text = words(known.doc, sentence);
	const joints = matchesOf(JOINT, text);
	const parts = [
		...joints.flatMap(({0: joint, index}) => [
			{start: 0, end: index},
			{start: index + joint.length, end: text.length},
		]),
		...matchesOf(TAIL, text).map(({index}) => ({start: 0, end: index})),
	];
	for (const part of [{start: 0, end: text.length}, ...parts]) {
		const found = reportedAt(shift(sentence, part), told, known);
		if (found) return [found];
	}
	return [];
}

function reportedAt(place: Span, told: StatementFact, known: Known): SentenceAsking | undefined {
	const {doc} = known;
	const since = sinceWhen(doc, place);
	const opener = (since ? SINCE : OPENER).exec(words(doc, place))?.[0].length ?? 0;
	const view = VIEW.exec(words(doc, place).slice(opener))?.[0].length ?? 0;
	const end = place.end - (/[\s,.…]+$/u.exec(words(doc, place))?.[0].length ?? 0);
	const passage = {start: place.start + opener + view, end};
	if (passage.end <= passage.start || !isReportable(words(doc, passage))) return undefined;
	const cue = view > 0 ? 'believe' : 'say';
	const ground = groundOf(
		{...told, props: {...told.props, form: 'indirect', act: 'said', cue}},
		known,
	);
	if (!ground || isScarred(doc, passage)) return undefined;
	// Whom "her" means is as open in words of our own.
	if (glossed(doc, [passage], told.props.speaker.name) === null) return undefined;
	if (leansOnPronoun(words(doc, passage))) return undefined;
	const clause = plainClause(doc, passage, '');
	if (!clause || !isClause(clause)) return undefined;
	// "the alliance" may stand there by its name now.
	if (knownFromBefore(doc, passage.start, clause.asWritten) !== null) return undefined;
	const said = ` that ${since}${clause.reported}`;
	return {...ground, passage, said, clause, quotable: [], isWhole: true};
}

/** "The port was closed in 2008. Since then": the only year of the sentence before. */
function sinceWhen({text}: Doc, {start, end}: Span): string {
	if (!SINCE.test(text.slice(start, end))) return '';
	const lead = text.slice(Math.max(0, start - BEFORE), start).trimEnd();
	const years = [...(lead.split(/[.!?]\s/u).at(-1) ?? '').matchAll(YEAR)];
	const [year] = years;
	return year && years.length === 1 ? `since ${year[0]}, ` : '';
}

function isReportable(sentence: string): boolean {
	const length = wordsOf(sentence).length;
	return (
		length >= FEWEST_WORDS &&
		length <= MOST_WORDS &&
		new Set(contentWords(sentence)).size >= FEWEST_CONTENT_WORDS &&
		!HANGING.test(sentence) &&
		!BROKEN.test(sentence) &&
		!CONTRACTED.test(sentence) &&
		!isDamaged(sentence.replace(TWICE, '$1'))
	);
}

function isClause({pieces: found, reported}: PlainClause): boolean {
	const [first] = found;
	// "Build the wall": a base form first commands.
	if (/^VB[NP]?$/u.test(first?.tag ?? '') || reported.startsWith('“')) return false;
	if (!isTelling(found)) return false;
	return (
		hasFiniteVerb(found) && (beginsAsClause(found) || hasTwoVerbs(found)) && !hasBareVerb(found)
	);
}

/** What names nothing and counts nothing is worth no card. */
function isTelling(found: readonly Piece[]): boolean {
	return found.some(
		({text, tag}, at) =>
			/^\d/u.test(text) ||
			(/^\p{Lu}\p{L}/u.test(text) && (at > 0 || /^(?:NNPS?|PERSON)$/u.test(tag ?? ''))) ||
			countryCalled(text) !== undefined,
	);
}

/** "The idea that it could be so is wrong": a whole clause behind one that belongs to its subject. */
function hasTwoVerbs(found: readonly Piece[]): boolean {
	return found.filter(({tag, isQuoted}) => !isQuoted && FINITE.test(tag ?? '')).length >= 2;
}

const FINITE = /^(?:MD|VB[DPZ])$/u;
const BASE_AFTER =
	/^(?:to|do|does|did|not|let|help\p{L}*|ma(?:ke|kes|de|king)|have|has|had|and|or|see|\p{L}+n['’]t|\p{L}+ly)$/iu;

/** A verb in its base form that nothing governs was taken for one: it would stay unshifted. */
function hasBareVerb(found: readonly Piece[]): boolean {
	const spoken = found.filter(({isWord}) => isWord);
	return spoken.some(({tag, isQuoted}, at) => {
		if (tag !== 'VB' || isQuoted) return false;
		const before = spoken.slice(Math.max(0, at - 4), at);
		return !before.some((one) => BASE_AFTER.test(one.text) || FINITE.test(one.tag ?? ''));
	});
}
