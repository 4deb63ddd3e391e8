// What follows a reporting verb: where the reported words begin and end, and who was told.
import type {Doc} from '../../../doc/doc.js';
import {behindQuote, contentEnd, type Kind} from './border.js';
import {isAdverb, isAuxiliary, isOne} from './classes.js';
import {type Frame, readingsOf, type Verb} from './lexicon.js';
import {holdsClause, infinitiveEnd, nounEnd, withoutOccasion} from './noun-border.js';
import {skipSetting} from './setting-phrases.js';
import type {Word} from './units.js';
import {hasVerb} from './verb-like.js';

export type Complement = {
	/** Index of the first word of the content, and behind its last. */
	readonly first: number;
	readonly end: number;
	readonly frame: Frame | 'bare' | 'about';
};

type Start = Omit<Complement, 'end'>;
type Fit = (words: readonly Word[], at: number, doc: Doc) => Start | undefined;

const LONGEST_LISTENER = 14;
const LONGEST_OBJECT = 20;
const SHORT: ReadonlySet<Start['frame']> = new Set([
	'np',
	'about',
	'called',
	'as',
	'of',
	'for',
	'gerund',
]);

const FITS: Readonly<Record<Frame, Fit>> = {
	clause: (words, at) => that(words, at) ?? bare(words, at),
	that,
	told: (words, at, doc) => that(words, at) ?? told(words, at, doc),
	wh: (words, at) =>
		isOne(words[at]?.low, 'wh') && words[at]?.low !== 'when' ? start(at, 'wh') : undefined,
	asked,
	inf: (words, at) =>
		isInfinitive(words, at) && !isReporting(words[at + 1]) ? start(at, 'inf') : undefined,
	objInf,
	gerund: (words, at) => (isGerund(words[at]) ? start(at, 'gerund') : undefined),
	np: (words, at) => fact(words, at) ?? (isNounStart(words[at]) ? start(at, 'np') : undefined),
	attention,
	answering: (words, at) =>
		ANSWERING.test(words[at]?.low ?? '') ? start(at, 'answering') : undefined,
	called,
	as: (words, at) => linked(words, at, 'as'),
	of: (words, at) => linked(words, at, 'of'),
	for: (words, at) => linked(words, at, 'for'),
};

/** "declined to say": the infinitive reports by itself. */
function isReporting(word: Word | undefined): boolean {
	return readingsOf(word?.low ?? '').some(({verb}) =>
		verb.frames.some((frame) => frame === 'clause' || frame === 'wh' || frame === 'told'),
	);
}

const ANSWERING = /^(?:answering|saying|commenting|discussing|confirming|naming)$/u;

/** The words reported behind the verb, or undefined where none of its frames fits. */
export function complementOf(
	doc: Doc,
	words: readonly Word[],
	{verb, last, kind}: {readonly verb: Verb; readonly last: number; readonly kind: Kind},
): Complement | undefined {
	const at = skipSetting(doc, words, last + 1);
	for (const one of verb.frames) {
		const found = FITS[one](words, at, doc);
		if (!found) continue;
		const end = contentEnd(words, found.first, kind);
		const isNoun =
			SHORT.has(found.frame) || (found.frame === 'bare' && !hasVerb(words, found.first, end));
		const frame = isNoun && found.frame === 'bare' ? 'np' : found.frame;
		const border = borderOf(doc, words, {...found, frame, end}, isNoun);
		if (border > found.first) return {...found, end: border, frame};
	}
	return undefined;
}

function borderOf(
	doc: Doc,
	words: readonly Word[],
	{first, end, frame}: Complement,
	isNoun: boolean,
): number {
	if (isNoun && !holdsClause(words, first)) return nounEnd(doc, words, first, end);
	if (frame === 'inf' || frame === 'objInf') return infinitiveEnd(words, first, end);
	return withoutOccasion(words, first, end);
}

function start(first: number, frame: Start['frame']): Start {
	return {first, frame};
}

function that(words: readonly Word[], at: number): Start | undefined {
	const word = words[at];
	if (word?.low !== 'that' || word.quote) return undefined;
	// "said that was wrong": a pronoun, and part of the words as well.
	return start(at, isAuxiliary(words[at + 1]?.low) ? 'bare' : 'that');
}

/** Without "that" the words must be able to begin a clause: a noun phrase, "if", a quotation. */
function bare(words: readonly Word[], at: number): Start | undefined {
	const word = words[at];
	if (!word || words.length - at < 2) return undefined;
	if (word.quote) return isMixedFrom(words, at) ? start(at, 'bare') : undefined;
	if (word.isMark) return /^[$‘']$/u.test(word.text) ? start(at, 'bare') : undefined;
	return !isOne(word.low, 'notClause') || isFronted(words, at) ? start(at, 'bare') : undefined;
}

/** "said in the end he would go": a preposition begins the clause, and its subject follows soon. */
function isFronted(words: readonly Word[], at: number): boolean {
	for (let i = at + 1; i < words.length && i < at + 14; i++) {
		const word = words[i];
		if (!word || word.quote) return false;
		if (/^(?:he|she|they|it|we|i|there)$/u.test(word.low) && i > at + 1) return true;
		if (/^(?:will|would|is|are|was|were|has|have|had|and)$/u.test(word.low)) return false;
	}
	return false;
}

/** Whether words without marks follow the quotation at `at`. */
function isMixedFrom(words: readonly Word[], at: number): boolean {
	const next = words[behindQuote(words, at)];
	return next !== undefined && !next.isMark;
}

function told(words: readonly Word[], at: number, doc: Doc): Start | undefined {
	for (let i = at + 1; i < words.length && i - at <= LONGEST_LISTENER; i++) {
		const word = words[i];
		if (!word || word.quote) return undefined;
		const found = toldAt(words, i, skipSetting(doc, words, i));
		if (found) return found;
		if (word.isMark && !/^[.&’]$/u.test(word.text)) return undefined;
	}
	return undefined;
}

/** What was told, if it begins right behind the listener (or the setting behind them). */
function toldAt(words: readonly Word[], at: number, setting: number): Start | undefined {
	const low = words[at]?.low ?? '';
	if (words[setting]?.low === 'that') return start(setting, 'told');
	if (/^(?:how|why|what)$/u.test(low)) return start(at, 'wh');
	if (isInfinitive(words, at)) return start(at, 'objInf');
	return isClauseSubject(words, at) ? start(at, 'told') : undefined;
}

/** "told the forum he was": a pronoun or an article behind a whole noun phrase opens the clause. */
function isClauseSubject(words: readonly Word[], at: number): boolean {
	const low = words[at]?.low ?? '';
	const before = words[at - 1];
	if (!before || before.isMark || isOne(before.low, 'determiner', 'preposition', 'conjunction'))
		return false;
	return /^(?:he|she|they|we|i|there|it|it's|he's|she's|the|an?|his|her|their|its|this|these|those|some|many)$/u.test(
		low,
	);
}

function asked(words: readonly Word[], at: number): Start | undefined {
	for (let i = at + 1; i < words.length && i - at <= LONGEST_LISTENER; i++) {
		const word = words[i];
		if (!word || word.quote || word.isMark || word.low === 'to' || word.low === 'for')
			return undefined;
		if (word.low === 'about') return start(i, 'about');
		if (/^(?:if|whether|how|why|what|who|when|where|which)$/u.test(word.low))
			return start(i, 'asked');
	}
	return undefined;
}

/** "urged the council to act": the one who is to act belongs to the words. */
function objInf(words: readonly Word[], at: number): Start | undefined {
	if (!isNounStart(words[at])) return undefined;
	for (let i = at + 1; i < words.length && i - at <= LONGEST_LISTENER; i++) {
		const word = words[i];
		if (!word || word.quote || (word.isMark && !/^[.()&]$/u.test(word.text))) return undefined;
		const isNot = word.low === 'not' && words[i + 1]?.low === 'to';
		if (isNot || isInfinitive(words, i)) return start(at, 'objInf');
	}
	return undefined;
}

/** The infinitive belongs to the noun: "informed him of his intention to leave". */
const OF_NOUN =
	/^(?:intention|plans?|need|desire|decision|right|efforts?|readiness|willingness|commitment|requests?|attempts?|ability|duty|refusal|opportunity|chance|way|reason)$/u;

function isInfinitive(words: readonly Word[], at: number): boolean {
	const next = words[at + 1];
	if (words[at]?.low !== 'to' || !next || OF_NOUN.test(words[at - 1]?.low ?? '')) return false;
	if (next.quote) return true;
	if (next.isMark || isOne(next.low, 'determiner') || /^\d/u.test(next.text)) return false;
	return !/^\p{Lu}/u.test(next.text) || isTitle(words);
}

/** A headline in capitals: most of its longer words begin with one. */
function isTitle(words: readonly Word[]): boolean {
	const long = words.filter(({text}) => text.length > 3);
	return long.filter(({text}) => /^\p{Lu}/u.test(text)).length > long.length * 0.8;
}

function isGerund(word: Word | undefined): boolean {
	return word !== undefined && word.quote === null && /..ing$/u.test(word.low);
}

function isNounStart(word: Word | undefined): boolean {
	if (!word) return false;
	if (word.quote) return true;
	if (word.isMark || isOne(word.low, 'preposition', 'conjunction', 'wh')) return false;
	return !isAdverb(word.low) && !isAuxiliary(word.low);
}

/** "pointed to the fact that …": the clause is what was said. */
function fact(words: readonly Word[], at: number): Start | undefined {
	const said = [0, 1, 2].map((i) => words[at + i]?.low).join(' ');
	return said === 'the fact that' ? start(at + 2, 'that') : undefined;
}

/** "drew the council's attention to the fact that …". */
function attention(words: readonly Word[], at: number): Start | undefined {
	const noun = words.slice(at, at + 6).findIndex(({low}) => low === 'attention');
	if (noun < 0) return undefined;
	for (let i = at + noun + 1; i < words.length && i - at < LONGEST_OBJECT; i++) {
		if (words[i]?.isMark) return undefined;
		if (words[i]?.low === 'to') return fact(words, i + 1) ?? start(i + 1, 'np');
	}
	return undefined;
}

/** "called the plan a failure", "called it “weak”": two noun phrases. */
function called(words: readonly Word[], at: number): Start | undefined {
	if (!isNounStart(words[at]) && words[at]?.low !== 'what') return undefined;
	for (let i = at + 1; i < words.length && i - at <= LONGEST_OBJECT; i++) {
		const word = words[i];
		if (!word || isNoObject(word, i - at)) return undefined;
		if (opensSecondNoun(words, i, at)) return start(at, 'called');
	}
	return undefined;
}

function isNoObject(word: Word, distance: number): boolean {
	return isClauseMark(word) || (distance < 2 && /^(?:to|for|on|when|after)$/u.test(word.low));
}

function opensSecondNoun(words: readonly Word[], i: number, at: number): boolean {
	if (words[i]?.quote) return words[at]?.quote === null;
	const isOpener = /^(?:an?|the)$/u.test(words[i]?.low ?? '');
	return isOpener && !isOne(words[i - 1]?.low, 'preposition', 'determiner', 'conjunction');
}

/** "described the plan as a failure", "accused Oslo of delay": the link within the same clause. */
function linked(words: readonly Word[], at: number, link: 'as' | 'of' | 'for'): Start | undefined {
	const first = words[at];
	if (!isNounStart(first) && first?.low !== link && first?.low !== 'what') return undefined;
	for (let i = at; i < words.length && i - at <= LONGEST_OBJECT; i++) {
		const word = words[i];
		if (!word || isClauseMark(word)) return undefined;
		if (word.low === link && !word.quote && words[i + 1] !== undefined) return start(at, link);
		if (i > at && word.low !== 'and' && isOne(word.low, 'conjunction')) return undefined;
	}
	return undefined;
}

function isClauseMark(word: Word): boolean {
	return word.isMark && !word.quote && !/^[.’'()&/$%#@-]$/u.test(word.text);
}
