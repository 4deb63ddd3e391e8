// A sentence made ready for the parser: asides off, whole quotations as one word, words found.
import type {Doc} from '../../doc/doc.js';
import {touching} from '../../doc/locate.js';
import type {Span} from '../../doc/span.js';
import {type Aside, asidesOf} from './asides.js';
import {tokenise} from './tokenise.js';

export type Prepared = {
	readonly words: readonly Span[];
	/** What the parser reads: the words, and a placeholder for each whole quotation. */
	readonly forms: readonly string[];
	readonly quotations: readonly number[];
	readonly asides: readonly Aside[];
};

/** Treebanks have clauses such as "This, he said": a pronoun fills a quotation's place. */
const PLACEHOLDER = 'this';
/** Fewer words are part of the sentence they stand in. */
const FEWEST_WORDS = 4;

export function prepare(doc: Doc, sentence: Span): Prepared {
	const asides = asidesOf(doc, sentence);
	const quotes = quotesIn(doc, sentence);
	const whole = quotes.filter((quote) => isWhole(doc, sentence, quote));
	const words: Span[] = [];
	const forms: string[] = [];
	const quotations: number[] = [];
	const stops = [...asides, ...whole].sort((a, b) => a.start - b.start);
	let from = sentence.start;
	const readTo = (end: number): void => {
		for (const word of tokenise(doc.text, {start: from, end})) {
			const form = doc.text.slice(word.start, word.end);
			if (/^(?:["“”„«»]|''|``)$/u.test(form)) continue;
			words.push(word);
			forms.push(form);
		}
	};
	for (const stop of stops) {
		if (stop.start < from) continue;
		readTo(stop.start);
		from = stop.end;
		if ('form' in stop) continue;
		quotations.push(words.length);
		words.push(stop);
		forms.push(PLACEHOLDER);
	}
	readTo(sentence.end);
	return {words, forms, quotations, asides};
}

/** The parts of the sentence that stand in quotation marks. */
function quotesIn(doc: Doc, sentence: Span): readonly Span[] {
	return touching(doc, 'quote', sentence).map(({start, end}) => ({
		start: Math.max(start, sentence.start),
		end: Math.min(end, sentence.end),
	}));
}

/** Set off from the sentence by its place: at its beginning, or behind a comma, colon or verb. */
function isWhole(doc: Doc, sentence: Span, {start, end}: Span): boolean {
	const inner = doc.text.slice(start, end);
	if (inner.split(/\s+/u).length < FEWEST_WORDS) return false;
	const before = doc.text.slice(sentence.start, start);
	const isLed = before.trim() === '' || /[,:]\s*$/u.test(before);
	const isClosed =
		/[,.!?…]\s*["”»]$/u.test(inner) || /^\s*(?:[,.!?]|$)/u.test(doc.text.slice(end, sentence.end));
	return isLed && isClosed;
}
