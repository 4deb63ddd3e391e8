// Words as the treebanks (EWT, GUM) count them, with their places in the text.
import {matchesOf} from '../../doc/matches.js';
import type {Span} from '../../doc/span.js';
import ABBREVIATIONS from '../tables/abbreviations.json' with {type: 'json'};
import RULES from './word-borders.json' with {type: 'json'};

const SHORT: ReadonlySet<string> = new Set(ABBREVIATIONS.words);
const PREFIXES: ReadonlySet<string> = new Set(RULES.prefixes);
const SUFFIXES: ReadonlySet<string> = new Set(RULES.suffixes);
const WHOLE: ReadonlySet<string> = new Set(RULES.whole);
/** Addresses, dots, dashes, "U.S.", figures, words with inner marks, and any other single mark. */
const CHUNK =
	/(?:https?:\/\/|www\.)[^\s<>"“”]+|[\w.+-]{1,64}@\w[\w.-]*\w|\.{2,}|-{2,}|''|``|(?:\p{L}\.){2,}|(?:\p{Sc}(?=\p{N}))|\p{N}+(?:[.,:]\p{N}+)*(?:st|nd|rd|th|s|m|k|bn|km|kg|am|pm)?(?![\p{L}\p{N}])|[\p{L}\p{M}\p{N}_]+(?:[.&'’][\p{L}\p{M}\p{N}]+)*|\p{Extended_Pictographic}(?:\p{Extended_Pictographic}|\u200d|\ufe0f)*|\S/gu;
const CLITIC = /(?:n['’]t|['’](?:s|re|ve|ll|d|m))$/iu;

/** The words of a stretch of text, in order; white space belongs to none. */
export function tokenise(text: string, {start, end}: Span): readonly Span[] {
	const words: Span[] = [];
	CHUNK.lastIndex = 0;
	const part = text.slice(start, end);
	for (const {0: chunk, index} of matchesOf(CHUNK, part)) {
		const from = start + index;
		// What a longer chunk before it has swallowed.
		if (from < (words.at(-1)?.end ?? start)) continue;
		if (/^[\p{L}\p{N}]/u.test(chunk))
			words.push(...wordsOf(text, {start: from, end: from + chunk.length}, end));
		else words.push({start: from, end: from + chunk.length});
	}
	return words;
}

function wordsOf(text: string, chunk: Span, limit: number): readonly Span[] {
	const whole = hyphenated(text, chunk, limit);
	const word = text.slice(whole.start, whole.end);
	if (word.toLowerCase() === 'cannot') return split(whole, whole.start + 3);
	const clitic = CLITIC.exec(word)?.[0];
	if (clitic !== undefined && clitic.length < word.length)
		return split(whole, whole.end - clitic.length);
	if (
		text[whole.end] === '.' &&
		whole.end < limit &&
		isShort(word, text.slice(whole.end + 1, limit))
	)
		return [{start: whole.start, end: whole.end + 1}];
	return [whole];
}

/** "Mr." anywhere; a single capital only as an initial, with a name behind it. */
function isShort(word: string, rest: string): boolean {
	if (SHORT.has(word.toLowerCase())) return true;
	return /^\p{Lu}$/u.test(word) && /^\s+\p{Lu}/u.test(rest);
}

/** "co-founder" and "nation-wide" are one word, "high-ranking" is three. */
function hyphenated(text: string, {start, end}: Span, limit: number): Span {
	if (text[end] !== '-') return {start, end};
	const behind = /^-([\p{L}\p{N}]+)/u.exec(text.slice(end, Math.min(limit, end + 40)));
	const next = behind?.[1];
	if (behind === null || next === undefined) return {start, end};
	const word = text.slice(start, end).toLowerCase();
	const isOne =
		PREFIXES.has(word) ||
		SUFFIXES.has(next.toLowerCase()) ||
		WHOLE.has(`${word}-${next.toLowerCase()}`);
	return {start, end: isOne ? end + behind[0].length : end};
}

function split({start, end}: Span, at: number): readonly Span[] {
	return [
		{start, end: at},
		{start: at, end},
	];
}
