// Sentences as words, those of a quotation that runs over several taken together.

import type {Doc} from '../../../doc/doc.js';
import type {BlockLabel, Quote} from '../../../doc/layers.js';
import {matchesOf} from '../../../doc/matches.js';
import type {Span} from '../../../doc/span.js';

export type Word = Span & {
	readonly text: string;
	/** In lower case, with a straight apostrophe. */
	readonly low: string;
	/** The quotation it stands in, marks included, or null. */
	readonly quote: Quote | null;
	readonly isMark: boolean;
};

export type Unit = Span & {
	readonly words: readonly Word[];
	readonly label: BlockLabel;
	readonly block: Span;
};

const WORD =
	/(?:\p{L}\.)+(?=\s?\p{Ll}|,)|[\p{L}\p{N}]+(?:[.,'’-][\p{L}\p{N}]+)*|(?:--+|[^\s\p{L}\p{N}])/gu;
/** Longer than any sentence; what is longer has lost its full stops and is not read. */
const LONGEST = 4000;

/** The units of an article's text, in order; those too long to be a sentence are left out. */
export function unitsOf(doc: Doc): readonly Unit[] {
	const quotes = doc.layer('quote');
	const units: Unit[] = [];
	const blocks = doc.layer('block');
	let block = 0;
	let quote = 0;
	let start = -1;
	for (const sentence of doc.layer('sentence')) {
		if (start < 0) start = sentence.start;
		while ((blocks[block]?.end ?? sentence.end) < sentence.end) block++;
		while ((quotes[quote]?.end ?? sentence.end) < sentence.end) quote++;
		const home = blocks[block];
		const open = quotes[quote];
		const goesOn =
			open !== undefined &&
			home !== undefined &&
			open.start < sentence.end &&
			open.end > sentence.end &&
			sentence.end < home.end - 1;
		if (goesOn) continue;
		if (home && sentence.end - start <= LONGEST)
			units.push({
				start,
				end: sentence.end,
				words: wordsIn(doc, {start, end: sentence.end}, quotes),
				label: home.props.label,
				block: home,
			});
		start = -1;
	}
	return units;
}

/** The words of a stretch of text. */
export function wordsOf(doc: Doc, span: Span): readonly Word[] {
	return wordsIn(doc, span, doc.layer('quote'));
}

function wordsIn(doc: Doc, span: Span, quotes: readonly Quote[]): readonly Word[] {
	let at = firstEndingAfter(quotes, span.start);
	return matchesOf(WORD, doc.text.slice(span.start, span.end)).map(({0: text, index}): Word => {
		const start = span.start + index;
		while ((quotes[at]?.end ?? Number.POSITIVE_INFINITY) <= start) at++;
		const quote = quotes[at];
		return {
			start,
			end: start + text.length,
			text,
			low: text.toLowerCase().replaceAll('’', "'"),
			quote: quote && quote.start <= start ? quote : null,
			isMark: !/[\p{L}\p{N}]/u.test(text),
		};
	});
}

function firstEndingAfter(quotes: readonly Quote[], offset: number): number {
	let low = 0;
	let high = quotes.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((quotes[middle]?.end ?? 0) <= offset) low = middle + 1;
		else high = middle;
	}
	return low;
}
