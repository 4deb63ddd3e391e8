// Phrases of a reporting clause that say when, where and to whom: "on Monday", "in an interview with the paper", "to reporters".
import type {Doc} from '../../../doc/doc.js';
import {within} from '../../../doc/locate.js';
import {isAdverb, isOne} from './classes.js';
import type {Word} from './units.js';

const MOST_PHRASES = 6;
const LONGEST_PHRASE = 12;
const LONGEST_DATE = 60;

/** Behind all such phrases, adverbs and the commas round them, from word `from`. */
export function skipSetting(doc: Doc, words: readonly Word[], from: number): number {
	let at = from;
	for (let round = 0; round < MOST_PHRASES; round++) {
		const next = skipOne(doc, words, at);
		if (next === at) break;
		at = next;
	}
	return at;
}

function skipOne(doc: Doc, words: readonly Word[], at: number): number {
	const word = words[at];
	if (!word || word.quote) return at;
	const behind = settingEnd(doc, words, at);
	if (behind > at) return behind;
	if (word.text === ',' && isAsideBefore(words, at + 3)) return at + 3;
	if (word.text === ',') return isCommaToSkip(doc, words, at) ? at + 1 : at;
	return isAdverb(word.low) && !STAYING.test(word.low) && words[at + 1]?.text !== ',' ? at + 1 : at;
}

/** "said, twice, that". */
function isAsideBefore(words: readonly Word[], that: number): boolean {
	return (
		words[that]?.low === 'that' &&
		words[that - 1]?.text === ',' &&
		words[that - 2]?.isMark === false &&
		words[that - 2]?.quote === null
	);
}

/** Adverbs that begin what was said, or are no adverbs of the saying. */
const STAYING =
	/^(?:not|never|only|just|even|there|now|all|both|each|then|today|still|instead|in|at|least|far|long|since|soon|either|already|turn|largely|first|this|that)$/u;

function isCommaToSkip(doc: Doc, words: readonly Word[], comma: number): boolean {
	const next = words[comma + 1];
	if (!next || next.quote) return false;
	return next.low === 'that' || settingEnd(doc, words, comma + 1) > comma + 1;
}

/** Behind the one phrase that begins at `at`; `at` where none does. */
export function settingEnd(doc: Doc, words: readonly Word[], at: number): number {
	const word = words[at];
	if (!word || word.quote || word.isMark) return at;
	return Math.max(
		dateEnd(doc, words, at),
		occasionEnd(doc, words, at),
		listenersEnd(doc, words, at),
	);
}

/** Behind a calendar expression that begins here, with its preposition. */
export function dateEnd(doc: Doc, words: readonly Word[], at: number): number {
	const isLed = /^(?:on|in|late|early|last|earlier|later|since)$/u.test(words[at]?.low ?? '');
	for (const first of isLed ? [at, at + 1, at + 2] : [at]) {
		const word = words[first];
		const date =
			word &&
			within(doc, 'date', {start: word.start, end: word.start + LONGEST_DATE}).find(
				({start}) => start === word.start,
			);
		if (date) return indexAt(words, date.end, first);
	}
	return at;
}

function indexAt(words: readonly Word[], offset: number, from: number): number {
	let i = from;
	while (i < words.length && (words[i]?.start ?? offset) < offset) i++;
	return i;
}

/** Behind "in an interview with the paper", "on Twitter", "at a rally in Oslo". */
export function occasionEnd(doc: Doc, words: readonly Word[], at: number): number {
	if (!/^(?:in|on|at|during|via|through|to)$/u.test(words[at]?.low ?? '')) return at;
	let hasNoun = false;
	let i = at + 1;
	for (; i < words.length && i - at <= LONGEST_PHRASE && isInPhrase(words, i, at); i++) {
		const low = words[i]?.low;
		if (hasNoun && dateEnd(doc, words, i) > i) return i;
		if (isOne(low, 'occasion')) hasNoun = true;
		else if (hasNoun && isOne(low, 'determiner') && !isOne(words[i - 1]?.low, 'preposition')) break;
	}
	return hasNoun ? nameEnd(words, i) : at;
}

/** A name is not cut in two: "the Center for Strategic and International Studies", "in New York". */
function nameEnd(words: readonly Word[], from: number): number {
	let end = from;
	while (isCapital(words[end - 1]) && end - from < LONGEST_PHRASE) {
		if (isCapital(words[end])) end++;
		else if (words[end]?.low === 'and' && isCapital(words[end + 1])) end += 2;
		else break;
	}
	return end;
}

function isCapital(word: Word | undefined): boolean {
	return word !== undefined && !word.isMark && !word.quote && /^\p{Lu}\p{Ll}/u.test(word.text);
}

function isInPhrase(words: readonly Word[], i: number, at: number): boolean {
	const word = words[i];
	if (!word || word.quote) return false;
	const isOwn = i === at + 1 && /^(?:his|her|its|their)$/u.test(word.low);
	if (isOne(word.low, 'stop') && !isOwn) return false;
	return !word.isMark || /^[.’'&-]$/u.test(word.text);
}

/** Behind "to reporters", "to the crowd". */
function listenersEnd(doc: Doc, words: readonly Word[], at: number): number {
	const next = words[at + 1]?.low ?? '';
	if (
		words[at]?.low !== 'to' ||
		!/^(?:reporters|journalists|the|a|his|her|supporters|voters)$/u.test(next)
	)
		return at;
	let i = at + 2;
	for (; i < words.length && i - at <= 6; i++) {
		const word = words[i];
		if (!word || word.quote || word.isMark || isOne(word.low, 'stop', 'determiner')) break;
		if (dateEnd(doc, words, i) > i) break;
	}
	return i;
}
