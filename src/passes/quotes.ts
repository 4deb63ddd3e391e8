// Quotations by their marks: mixed styles, missing closers, quotations over several paragraphs.
import type {Ann} from '../doc/ann.js';
import type {Doc} from '../doc/doc.js';
import type {Pass} from '../doc/pass.js';
import {type Span, trimSpan} from '../doc/span.js';
import {ARTICLE_TEXT} from './blocks.js';

export const quotesPass: Pass = {name: 'quotes', needs: ['block'], gives: ['quote'], run};

const MARK = /["“”„«»]|''|``/gu;
/** A quotation that is not closed may go on over so many paragraphs. */
const MOST_BLOCKS = 8;

type Mark = {
	readonly at: number;
	readonly end: number;
	readonly opens: boolean;
	readonly closes: boolean;
	readonly block: number;
};

function run(doc: Doc): readonly Ann<'quote'>[] {
	const blocks = doc.layer('block').filter(({props}) => ARTICLE_TEXT.has(props.label));
	const marks = blocks.flatMap((block, index) => marksOf(doc.text, block, index));
	const quotes: Ann<'quote'>[] = [];
	for (let i = 0; i < marks.length; i++) {
		const mark = marks[i];
		if (!mark?.opens) continue;
		const close = closerOf(marks, i);
		if (close === undefined) {
			quotes.push(
				quoteOf(doc, mark, {start: blockEnd(blocks, mark), end: blockEnd(blocks, mark)}, false),
			);
			continue;
		}
		const closer = marks[close];
		if (closer) quotes.push(quoteOf(doc, mark, {start: closer.at, end: closer.end}, true));
		i = close;
	}
	return quotes;
}

/** Index of the mark that closes the quotation opened by marks[open], or undefined. */
function closerOf(marks: readonly Mark[], open: number): number | undefined {
	const opener = marks[open];
	if (!opener) return undefined;
	let depth = 0;
	for (let i = open + 1; i < marks.length; i++) {
		const mark = marks[i];
		if (!mark || mark.block - opener.block > MOST_BLOCKS) return undefined;
		// A paragraph that opens anew ends, or continues, the one that was left open.
		if (mark.block > opener.block && mark.opens && !mark.closes) return undefined;
		if (mark.closes && depth === 0) return i;
		if (mark.closes) depth--;
		else if (mark.opens) depth++;
	}
	return undefined;
}

function marksOf(text: string, block: Span, index: number): readonly Mark[] {
	const words = text.slice(block.start, block.end);
	return [...words.matchAll(MARK)].map(({0: mark, index: at}): Mark => {
		const end = at + mark.length;
		return {
			at: block.start + at,
			end: block.start + end,
			block: index,
			...direction(mark, {
				earlier: words.slice(Math.max(0, at - 2), at),
				next: words.slice(end, end + 2),
			}),
		};
	});
}

/** What a mark can do, by its glyph and its neighbours. */
function direction(
	mark: string,
	{earlier, next}: {readonly earlier: string; readonly next: string},
): {readonly opens: boolean; readonly closes: boolean} {
	const before = earlier.slice(-1);
	const after = next.slice(0, 1);
	if ('“„«'.includes(mark) || mark === '``') return {opens: true, closes: false};
	if (mark === '”' || mark === '»') return {opens: false, closes: true};
	if (mark === "''")
		return {opens: before === '' || /\s/u.test(before), closes: !/\s/u.test(before)};
	const opens = (before === '' || /[\s([—–-]/u.test(before)) && /\S/u.test(after);
	// `… our interests, "the speaker said` closes although a space stands before the mark.
	if (opens) return {opens: true, closes: /[.,!?…]\s$/u.test(earlier)};
	// So does `… if it were not serious. "`.
	return {opens: false, closes: after === '' || /[\s.,;:!?)\]—–-]|\p{L}/u.test(next)};
}

function quoteOf(doc: Doc, mark: Mark, close: Span, isClosed: boolean): Ann<'quote'> {
	return {
		start: mark.at,
		end: close.end,
		kind: 'quote',
		props: {
			inner: trimSpan(doc.text, {start: mark.end, end: close.start}),
			closed: isClosed,
			depth: 0,
		},
		rule: isClosed ? 'quotes/pair' : 'quotes/never-closed',
		confidence: isClosed ? 1 : 0.5,
	};
}

function blockEnd(blocks: readonly Span[], mark: Mark): number {
	return blocks[mark.block]?.end ?? mark.end;
}
