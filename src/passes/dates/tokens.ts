// Cuts a text into the words and numbers that calendar expressions are made of.
import type {Span} from '../../doc/span.js';
import {type Entry, type Letter, LONGEST_WORD, lookUp} from './lexicon.js';
import {isLikelyYear, numericDate} from './numeric.js';

export type Token = Span & {readonly letter: Letter; readonly value: number};

/**
 * The tokens of a stretch of text, and the same as a line of code: one letter for each token and
 * one sign for what stands between it and the next, so that a grammar can be regular expressions.
 * "On Tuesday, December 7" is `W,M D`. Token `i` is `code[2 * i]`.
 */
export type TokenLine = {readonly tokens: readonly Token[]; readonly code: string};

/** What may stand between two tokens of one expression; all else is `|`. */
const GAPS: ReadonlyMap<string, string> = new Map([
	['', '+'],
	[' ', ' '],
	['\n', ' '],
	['-', '-'],
	['\u2010', '-'],
	['\u2011', '-'],
	['\u2013', '-'],
	['-\n', '-'],
	[', ', ','],
	[',', ','],
	[',\n', ','],
	['. ', '.'],
	['.', '.'],
	["'s ", "'"],
	['\u2019s ', "'"],
	["' ", "'"],
	['\u2019 ', "'"],
	[' - ', '~'],
	[' \u2013 ', '~'],
	[' \u2014 ', '~'],
	['\u2014', '~'],
	[' (', '('],
]);

const CURRENCY = '$\u00A3\u20AC\u00A5#\u2116';
const APOSTROPHES = "'\u2019\u2018";

export function tokenLine(text: string, within: Span): TokenLine {
	const tokens: Token[] = [];
	let at = within.start;
	while (at < within.end) {
		const code = text.charCodeAt(at);
		if (isLetter(code)) at = readWord(text, at, tokens);
		else if (isDigit(code)) at = readNumber(text, at, tokens);
		else at++;
	}
	const fitting = tokens.at(-1)?.end ?? 0;
	if (fitting > within.end) tokens.pop();
	return {tokens, code: encode(text, tokens)};
}

function encode(text: string, tokens: readonly Token[]): string {
	let code = '';
	for (const [index, token] of tokens.entries()) {
		const next = tokens[index + 1];
		code += token.letter;
		if (next) code += next.start - token.end > 3 ? '|' : gapSign(text, token, next);
	}
	return code;
}

function gapSign(text: string, left: Span, right: Span): string {
	return GAPS.get(text.slice(left.end, right.start)) ?? '|';
}

function readWord(text: string, start: number, tokens: Token[]): number {
	let end = start + 1;
	while (isLetter(text.charCodeAt(end))) end++;
	if (isDigit(text.charCodeAt(end))) return readQuarterSign(text, {start, end}, tokens);
	if (end - start > LONGEST_WORD) return end;
	const entry = lookUp(text.slice(start, end));
	if (!entry) return end;
	const dotted = (entry.letter === 'm' || entry.letter === 'w') && text[end] === '.';
	tokens.push({start, end: dotted ? end + 1 : end, ...entry});
	return dotted ? end + 1 : end;
}

/** "Q3"; any other letters glued to digits (a model's number) are passed over together. */
function readQuarterSign(text: string, word: Span, tokens: Token[]): number {
	const end = afterNumber(text, word.end);
	const isQuarter = end === word.end + 1 && /^[Qq][1-4]$/u.test(text.slice(word.start, end));
	if (isQuarter && !isLetter(text.charCodeAt(end)))
		tokens.push({start: word.start, end, letter: 'q', value: Number(text[word.end])});
	let after = end;
	while (isLetter(text.charCodeAt(after))) after++;
	return after;
}

function readNumber(text: string, start: number, tokens: Token[]): number {
	const whole = numericDate(text, start);
	if (whole && isFreeBefore(text, start, tokens)) {
		tokens.push({start, end: whole.end, letter: 'I', value: whole.day});
		return whole.end;
	}
	const end = afterNumber(text, start);
	let after = end;
	while (isLetter(text.charCodeAt(after))) after++;
	const entry = numberEntry(
		text.slice(start, end),
		text.slice(end, Math.min(after, end + 3)),
		text[start - 1],
	);
	if (entry && isFreeBefore(text, start, tokens)) tokens.push({start, end: after, ...entry});
	return after;
}

/** Past digits and the points, commas, colons and slashes between digits. */
function afterNumber(text: string, start: number): number {
	let end = start;
	while (
		isDigit(text.charCodeAt(end)) ||
		(isJoint(text.charCodeAt(end)) && isDigit(text.charCodeAt(end + 1)))
	)
		end++;
	return end;
}

/** What digits and the letters glued to them are: 7, 7th, 2021, 1990s, 90s. */
function numberEntry(digits: string, suffix: string, before = ''): Entry | undefined {
	if (digits.length > 4 || !/^\d+$/u.test(digits)) return undefined;
	const value = Number(digits);
	if (suffix === '') return plainNumber(digits, value);
	if (suffix === 's') return decadeEntry(digits, value, before);
	const isOrdinal = /^(?:st|nd|rd|th)$/iu.test(suffix) && value >= 1 && value <= 31;
	return isOrdinal ? {letter: 'd', value} : undefined;
}

function plainNumber(digits: string, value: number): Entry | undefined {
	if (digits.length === 4) return isLikelyYear(value) ? {letter: 'Y', value} : undefined;
	if (digits.length === 3) return {letter: 'N', value};
	return {letter: value >= 1 && value <= 31 ? 'D' : 'N', value};
}

function decadeEntry(digits: string, value: number, before: string): Entry | undefined {
	if (value % 10 !== 0) return undefined;
	if (digits.length === 4 && isLikelyYear(value)) return {letter: 'K', value: value / 10};
	const isShort = digits.length === 2 && (APOSTROPHES.includes(before) || value >= 50);
	return isShort ? {letter: 'K', value: 190 + value / 10} : undefined;
}

/** Whether no sum of money, model number or fraction begins before the digits. */
function isFreeBefore(text: string, start: number, tokens: readonly Token[]): boolean {
	const before = text[start - 1] ?? ' ';
	if (CURRENCY.includes(before) || isDigit(before.charCodeAt(0))) return false;
	if (!'-./:+\u2010\u2011'.includes(before)) return true;
	return (tokens.at(-1)?.end ?? -1) >= start - 1 || !/[\p{L}\d]/u.test(text[start - 2] ?? ' ');
}

function isLetter(code: number): boolean {
	return (
		(code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 0xc0 && code < 0x2000)
	);
}

function isDigit(code: number): boolean {
	return code >= 48 && code <= 57;
}

function isJoint(code: number): boolean {
	return code === 46 || code === 44 || code === 58 || code === 47;
}
