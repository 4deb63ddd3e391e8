// The tokens of a stretch of a sentence: words, marks, whole names and whole quotations.

import type {Doc} from '../../doc/doc.js';
import type {Person} from '../../doc/layers.js';
import {within} from '../../doc/locate.js';
import {matchesOf} from '../../doc/matches.js';
import type {Span} from '../../doc/span.js';

export type Token = Span & {
	/** As written; of a quotation nothing is looked at. */
	readonly word: string;
	readonly sort: 'word' | 'mark' | 'quote' | 'person';
	/** Where `sort` is "person". */
	readonly person: Person | null;
};

const TOKEN =
	/['’]s?(?![\p{L}\p{N}])|\p{L}\.(?:\p{L}\.)+|[\p{L}\p{N}$€£](?:[\p{L}\p{N}.'’&/-]*[\p{L}\p{N}])?\.?(?<=\p{L}\.(?=\s\p{Lu})|(?<!\.))|--+|[^\s\p{L}\p{N}]/gu;

export function tokensOf(doc: Doc, span: Span): readonly Token[] {
	const whole = wholesIn(doc, span);
	const tokens: Token[] = [];
	let at = span.start;
	for (const one of whole) {
		if (one.start < at) continue;
		tokens.push(...plainTokens(doc, {start: at, end: one.start}), one);
		at = one.end;
	}
	return [...tokens, ...plainTokens(doc, {start: at, end: span.end})];
}

/** Quotations as far as they reach into the span, and names outside them. */
function wholesIn(doc: Doc, span: Span): readonly Token[] {
	const quotes = within(doc, 'quote', {start: span.start - 1, end: span.end + 1}).map(
		({start, end}): Token => ({start, end, word: '“”', sort: 'quote', person: null}),
	);
	const people = within(doc, 'person', span).map((person): Token => {
		const {start, end} = person;
		return {start, end, word: doc.text.slice(start, end), sort: 'person', person};
	});
	return [...quotes, ...people].sort((a, b) => a.start - b.start || b.end - a.end);
}

function plainTokens(doc: Doc, {start, end}: Span): readonly Token[] {
	// What follows tells whether a full stop is an abbreviation's: "Mr. Dahl".
	const text = doc.text.slice(start, end + 2);
	return matchesOf(TOKEN, text).flatMap(({0: word, index}): readonly Token[] => {
		if (start + index >= end) return [];
		const sort = /^[\p{L}\p{N}$€£'’]/u.test(word) ? 'word' : 'mark';
		return [{start: start + index, end: start + index + word.length, word, sort, person: null}];
	});
}
