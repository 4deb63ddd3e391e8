// "…, Dahl said." and "…, Dahl said, …": the report stands behind or inside the words.
import type {Doc} from '../../../doc/doc.js';
import {contentEnd, hasReport, isDash} from './border.js';
import {isAdverb, isOne} from './classes.js';
import {skipSetting} from './setting-phrases.js';
import type {Place} from './subject.js';
import type {Word} from './units.js';
import {hasVerb} from './verb-like.js';
import type {VerbPhrase} from './verb-phrase.js';

const LONGEST_LISTENER = 10;

export type Inserted = {
	/** Index of the first word and behind the last, of each piece. */
	readonly content: readonly (readonly [first: number, end: number])[];
	readonly rule: 'indirect/trailing' | 'indirect/parenthetical' | 'indirect/as-inserted';
};

/** What a reporting clause set off by commas reports, or undefined where it is not set off. */
export function insertedReport(
	doc: Doc,
	words: readonly Word[],
	phrase: VerbPhrase,
	place: Place,
): Inserted | undefined {
	if (!canStandInside(phrase)) return undefined;
	const isInverted = place.first > phrase.at;
	const opening = isInverted ? phrase.first : place.clause;
	const isAs = words[opening - 1]?.low === 'as';
	const mark = isAs ? opening - 2 : opening - 1;
	const behind = skipAdverbs(
		words,
		skipSetting(doc, words, (isInverted ? place.last : phrase.last) + 1),
	);
	const next = skipApposition(words, behindListener(doc, words, phrase, behind), isInverted);
	if (isAs && mark < 0) return next.isComma ? fronted(words, next.at) : undefined;
	return !place.isRelative && isSetOff(words, mark) ? around(words, mark, next) : undefined;
}

/** "…, Dahl told a panel on Monday.": the listener is no content; `from` where it does not end soon. */
function behindListener(
	doc: Doc,
	words: readonly Word[],
	{verb}: VerbPhrase,
	from: number,
): number {
	if (!verb.frames.includes('told')) return from;
	for (let i = from; i < words.length && i - from <= LONGEST_LISTENER; i++) {
		const word = words[i];
		if (!word || word.quote || OPENS_CLAUSE.test(word.low)) return from;
		if (isClauseMark(words, i)) return i;
		const behind = skipSetting(doc, words, i);
		if (behind > i && words[behind]?.isMark) return behind;
	}
	return from;
}

/** Such words behind the verb are no listener's: they begin what was said, or stand in it. */
const OPENS_CLAUSE =
	/^(?:that|he|she|they|it|we|i|there|will|would|is|are|was|were|has|had|(?:he|she|they|it|we|i)'(?:s|d|ll|re|m|ve))$/u;

function isClauseMark(words: readonly Word[], i: number): boolean {
	const word = words[i];
	const isName = word?.text === '.' && i < words.length - 1;
	return word?.isMark === true && !isName && !/^[&'’-]$/u.test(word.text);
}

/** "As the agency reported earlier, …". */
function skipAdverbs(words: readonly Word[], from: number): number {
	let at = from;
	while (isAdverb(words[at]?.low) && words[at + 1]?.isMark) at++;
	return at;
}

function around(words: readonly Word[], mark: number, next: Next): Inserted | undefined {
	const first = leadStart(words, mark);
	if (isOnlyQuoted(words, first, mark) || isSetOffQuote(words, mark)) return undefined;
	if (next.isEnd)
		return isClause(words, first, mark)
			? {content: [[first, mark]], rule: 'indirect/trailing'}
			: undefined;
	if (!next.isComma || isOnlyQuoted(words, next.at, words.length)) return undefined;
	const behind = [next.at, contentEnd(words, next.at, 'main')] as const;
	const isJoint = JOINT.test(joined(words, first, mark));
	if (isJoint && words[next.at]?.quote) return undefined;
	return {
		content: isJoint ? [behind] : [[first, mark], behind],
		rule: 'indirect/parenthetical',
	};
}

/** What ties a sentence to the one before is no part of what was said: "Still, Dahl said, …". */
const JOINT =
	/^(?:but|and|yet|so|still|however|already|meanwhile|moreover|furthermore|therefore|thus|besides|also|in addition|in particular|in turn|of course|after all|in fact|for example|for instance)$/u;

/** "In his speech, Dahl argued emphatically." tells of no words: a clause has a verb, or is quoted in part. */
function isClause(words: readonly Word[], first: number, mark: number): boolean {
	return words.slice(first, mark).some(({quote}) => quote !== null) || hasVerb(words, first, mark);
}

function joined(words: readonly Word[], first: number, end: number): string {
	return words
		.slice(first, end)
		.map(({low}) => low)
		.join(' ');
}

function canStandInside({verb, shape, isNegated, isUnreal}: VerbPhrase): boolean {
	return (
		shape === 'finite' &&
		!isNegated &&
		!isUnreal &&
		(verb.frames.includes('clause') || verb.frames.includes('told') || verb.frames.includes('that'))
	);
}

/** A comma, a dash or the end of a quotation stands before the reporting clause. */
function isSetOff(words: readonly Word[], mark: number): boolean {
	const word = words[mark];
	if (!word || mark < 1) return false;
	return (
		word.text === ',' ||
		(isDash(word.text) && !word.quote) ||
		(word.quote !== null && words[mark + 1]?.quote === null)
	);
}

function fronted(words: readonly Word[], at: number): Inserted {
	return {content: [[at, contentEnd(words, at, 'main')]], rule: 'indirect/as-inserted'};
}

type Next = {readonly at: number; readonly isEnd: boolean; readonly isComma: boolean};

/** Behind the reporting clause and an inverted speaker's apposition. */
function skipApposition(words: readonly Word[], from: number, isInverted: boolean): Next {
	const word = words[from];
	if (!word || isStop(words, from)) return {at: from, isEnd: true, isComma: false};
	if (word.text !== ',') return {at: from, isEnd: false, isComma: false};
	const next = words[from + 1];
	const isMore =
		/..ing$/u.test(next?.low ?? '') ||
		(isInverted && next !== undefined && !next.quote) ||
		isOne(next?.low, 'wh');
	const leavesOff =
		/^(?:but|and|while|though|although)$/u.test(next?.low ?? '') && hasReport(words, from + 1);
	return {at: from + 1, isEnd: isMore || leavesOff, isComma: !isMore && !leavesOff};
}

function isStop(words: readonly Word[], at: number): boolean {
	const text = words[at]?.text ?? '';
	return at >= words.length - 1
		? /^[.!?]$/u.test(text)
		: text === ';' || (isDash(text) && words[at]?.quote === null);
}

/** The words before the mark back to where they begin: their sentence or the last semicolon. */
function leadStart(words: readonly Word[], mark: number): number {
	for (let i = mark - 1; i >= 0; i--) if (words[i]?.text === ';' && !words[i]?.quote) return i + 1;
	return /^(?:but|and)$/u.test(words[0]?.low ?? '') && mark > 1 ? 1 : 0;
}

/** `They were not impressed: “…,” Dahl said`: the quotation alone is Dahl's. */
function isSetOffQuote(words: readonly Word[], mark: number): boolean {
	const quote = (words[mark]?.quote ? words[mark] : words[mark - 1])?.quote;
	const opening = quote ? words.findIndex((word) => word.quote === quote) : -1;
	const before = words[opening - 1]?.text ?? '';
	return before === ':' || isDash(before);
}

/** Direct speech by itself: nothing but a quotation before the mark. */
function isOnlyQuoted(words: readonly Word[], first: number, end: number): boolean {
	for (let i = first; i < end; i++) if (!words[i]?.quote && !words[i]?.isMark) return false;
	return true;
}
