// The subject of a reporting verb: the words before it (or, inverted, behind it) that speak.
import type {Doc} from '../../../doc/doc.js';
import {within} from '../../../doc/locate.js';
import type {Span} from '../../../doc/span.js';
import type {Subject} from '../subject.js';
import {isAuxiliary, isOne} from './classes.js';
import {readingsOf} from './lexicon.js';
import type {Word} from './units.js';

/** Indices of the words of a subject, both inclusive, and whether it is "who" of a relative clause. */
export type Place = {
	readonly first: number;
	readonly last: number;
	/** Where its clause begins, with an adverbial before the subject. */
	readonly clause: number;
	readonly isRelative: boolean;
};

const PRONOUN = /^(?:he|she|they|it|i|we|you)$/u;
/** No subject is longer, in words. */
const MOST_WORDS = 26;
const LONGEST_ASIDE = 30;

/** The subject that ends right before word `end`, its aside in commas or brackets stepped over. */
export function subjectBefore(words: readonly Word[], end: number): Place | undefined {
	const last = skipAside(words, end - 1);
	const word = words[last];
	if (!word || word.isMark || word.quote) return undefined;
	if (PRONOUN.test(word.low)) return {first: last, last, clause: last, isRelative: false};
	if (isRelativePronoun(words, last)) return antecedent(words, last);
	if (!canEndSubject(word)) return undefined;
	const clause = clauseStart(words, last);
	const first = nounStart(words, clause, last);
	return first === undefined ? undefined : {first, last, clause, isRelative: false};
}

/** The subject that stands right behind word `at`: "said Ingrid Dahl, the minister". */
export function subjectBehind(words: readonly Word[], at: number): Place | undefined {
	const word = words[at + 1];
	if (!word || word.isMark || word.quote) return undefined;
	if (PRONOUN.test(word.low))
		return {first: at + 1, last: at + 1, clause: at + 1, isRelative: false};
	if (!isNameLike(word) && !isOne(word.low, 'determiner')) return undefined;
	let last = at + 1;
	while (last + 1 < words.length && last - at < MOST_WORDS && goesOn(words[last + 1])) last++;
	return last - at < MOST_WORDS
		? {first: at + 1, last, clause: at + 1, isRelative: false}
		: undefined;
}

function goesOn(word: Word | undefined): boolean {
	if (!word || word.quote) return false;
	if (word.isMark) return word.text === '.' || word.text === '&';
	return (!isAuxiliary(word.low) && !isOne(word.low, 'conjunction', 'wh')) || word.low === 'and';
}

/** From the word before the verb back over ", the minister," and "(R-Ohio)". */
function skipAside(words: readonly Word[], from: number): number {
	const mark = words[from]?.text ?? '';
	const opener = mark === ')' ? '(' : mark;
	if (!/^(?:,|\)|[–—]|--|-)$/u.test(mark)) return from;
	for (let i = from - 1; i >= 0 && from - i <= LONGEST_ASIDE; i--) {
		if (words[i]?.quote) return from;
		if (words[i]?.text !== opener) continue;
		if (opener !== ',') return i - 1;
		return commaBefore(words, i, from);
	}
	return from;
}

/** The aside may hold commas itself ("Dahl, 54, of Oslo, said"): the first whose left side is a name. */
function commaBefore(words: readonly Word[], comma: number, from: number): number {
	let best = comma;
	for (let i = comma - 1; i >= 0 && from - i <= LONGEST_ASIDE; i--) {
		const word = words[i];
		if (!word || word.quote || /^[;:–—]$/u.test(word.text)) break;
		if (word.text === ',' && isNameLike(words[i - 1]) && isAsideOpener(words[i + 1])) best = i;
		if (isFiniteCue(word) || word.low === 'as') break;
	}
	return best - 1;
}

function isAsideOpener(word: Word | undefined): boolean {
	return (
		word !== undefined &&
		(isOne(word.low, 'determiner', 'wh') ||
			/^\d|^(?:former|head|chief|director|chairman|leader|president|spokesman|spokeswoman)$/u.test(
				word.low,
			))
	);
}

function isFiniteCue(word: Word): boolean {
	return /^(?:said|says|told|added)$/u.test(word.low);
}

function isRelativePronoun(words: readonly Word[], at: number): boolean {
	const {low} = words[at] ?? {};
	return (low === 'who' || low === 'which') && at > 0;
}

function antecedent(words: readonly Word[], who: number): Place | undefined {
	const before = words[who - 1]?.text === ',' ? who - 2 : who - 1;
	const last = skipAside(words, before);
	const word = words[last];
	if (!word || word.isMark || word.quote || !canEndSubject(word)) return undefined;
	const clause = clauseStart(words, last);
	const first = lastNoun(words, clause, last);
	// ", first reported by the paper, which concluded": the clause belongs to what was reported.
	if (first === undefined || (before !== who - 1 && words[first - 1]?.low === 'by'))
		return undefined;
	return {first, last, clause: who, isRelative: true};
}

function canEndSubject({low, text}: Word): boolean {
	if (isAuxiliary(low) || isOne(low, 'preposition', 'wh')) return false;
	if (low === 'and' || low === 'but' || low === 'or' || low === 'that') return false;
	return /['’]s$/u.test(text)
		? false
		: !/^(?:the|a|an|his|its|their|not|to|it's|he's|she's)$/u.test(low);
}

/** Back to the comma, colon, dash or conjunction that opens the clause. */
function clauseStart(words: readonly Word[], last: number): number {
	let first = last;
	for (let i = last - 1; i >= 0 && last - i < MOST_WORDS; i--) {
		const word = words[i];
		if (!word || word.quote || isBorder(words, i)) break;
		first = i;
	}
	return first;
}

function isBorder(words: readonly Word[], i: number): boolean {
	const word = words[i];
	if (!word) return true;
	if (word.isMark) return !isInName(words, i);
	if (word.low === 'and')
		return !isNameLike(words[i - 1]) && !isOne(words[i - 2]?.low, 'determiner');
	return (
		isOne(word.low, 'conjunction') &&
		word.low !== 'since' &&
		word.low !== 'after' &&
		word.low !== 'before'
	);
}

/** The full stop of "Mr. Dahl", the mark of "AT&T", the bracket of "Dahl (R-Ohio)". */
function isInName(words: readonly Word[], i: number): boolean {
	const mark = words[i]?.text ?? '';
	if (mark === '.') return /^\p{Lu}\p{L}{0,4}$/u.test(words[i - 1]?.text ?? '');
	if (mark === '-' || mark === '$' || mark === '%' || mark === '@' || mark === '#') return true;
	return /^[&/'’()]$/u.test(mark);
}

/** Where the subject begins in its clause: behind an adverbial ("On Monday the minister"). */
function nounStart(words: readonly Word[], clause: number, last: number): number | undefined {
	if (!hasVerb(words, clause, last) && !isOne(words[clause]?.low, 'preposition')) return clause;
	return lastNoun(words, clause, last);
}

function hasVerb(words: readonly Word[], first: number, last: number): boolean {
	for (let i = first; i <= last; i++) {
		const low = words[i]?.low;
		if (isAuxiliary(low) && low !== "'s") return true;
		if (
			low &&
			readingsOf(low).some(({forms}) => forms.has('past')) &&
			!isOne(words[i - 1]?.low, 'determiner')
		)
			return true;
	}
	return false;
}

/** The last run that can be a noun phrase by itself: a name, or what an article or number opens. */
function lastNoun(words: readonly Word[], clause: number, last: number): number | undefined {
	let first: number | undefined;
	for (let i = last; i >= clause; i--) {
		const word = words[i];
		if (!word || isAuxiliary(word.low)) break;
		if (!opensNoun(word)) continue;
		first = i;
		if (!goesOnBefore(words, i)) break;
	}
	return (
		first ?? (last - clause < 3 && !isOne(words[clause]?.low, 'preposition') ? clause : undefined)
	);
}

function opensNoun(word: Word): boolean {
	return isOne(word.low, 'determiner') || PRONOUN.test(word.low) || isNameLike(word);
}

/** Whether the noun phrase may begin further left: "the Oslo court", "head of the court". */
function goesOnBefore(words: readonly Word[], i: number): boolean {
	const before = words[i - 1];
	if (isLink(before)) return true;
	return (
		isNameLike(words[i]) &&
		(isNameLike(before) || before?.text === '.' || isOne(before?.low, 'determiner'))
	);
}

function isLink(word: Word | undefined): boolean {
	return word !== undefined && /^(?:of|and|for|&|at)$/u.test(word.low);
}

function isNameLike(word: Word | undefined): boolean {
	return word !== undefined && /^\p{Lu}/u.test(word.text);
}

/** The place as a subject whose name or pronoun can be looked up. */
export function asSubject(
	doc: Doc,
	words: readonly Word[],
	{first, last}: Place,
): Subject | undefined {
	const start = words[first]?.start;
	const end = words[last]?.end;
	if (start === undefined || end === undefined) return undefined;
	return subjectOfWords(doc, {start, end});
}

/** The words as a subject. */
export function subjectOfWords(doc: Doc, span: Span): Subject {
	const {start, end} = span;
	const text = doc.text.slice(start, end);
	if (/^(?:he|she|they|it|i|we|you|him|his|her|them|their|its)$/iu.test(text))
		return {...span, form: 'pronoun', person: null};
	const people = within(doc, 'person', span);
	const person = people.at(-1);
	const isPerson =
		people.length === 1 &&
		person !== undefined &&
		!/^['’]/u.test(doc.text.slice(person.end)) &&
		isHead(doc, person, span);
	return isPerson
		? {start: person.start, end: person.end, form: 'person', person}
		: {...span, form: 'nominal', person: null};
}

/** Whether the person is who the phrase means: "Senator Dahl of Oslo" is, "a spokesman for Dahl" is not. */
function isHead(doc: Doc, person: Span, {start, end}: Span): boolean {
	const before = doc.text.slice(start, person.start);
	const behind = doc.text.slice(person.end, end);
	if (
		/\b(?:of|for|to|from|by|with|at|in|on|and|or|than)\s$/iu.test(before) &&
		!/,\s*$/u.test(before)
	)
		return false;
	if (
		/\b(?:for|of|with|to)\s/u.test(before) &&
		!/\b(?:Secretary|Minister|President|Head|Chief|Director|Leader|Member|Attorney|Speaker)\b/iu.test(
			before,
		)
	)
		return false;
	return /^(?:\s\([^)]*\)?|\s(?:of|for|from|in|at)\s.*|)$/u.test(behind) || /^\s?\(/u.test(behind);
}
