// From marked-up text to a reading: markup is masked in place, so offsets stay those of the file.
import type {Ann} from '../doc/ann.js';
import type {CleanText} from '../doc/clean-text.js';
import type {BlockLabel} from '../doc/layers.js';
import type {Span} from '../doc/span.js';

/** What markup told about a block, by its place in the raw text. */
export type Labelled = Span & {readonly label: BlockLabel};

const NOTHING = '\u0001';
const LINE_END = '\u2028';
const PARAGRAPH_END = '\u2029';

/** Mask for a stretch of raw text that shows nothing. */
export function nothing(length: number): string {
	return NOTHING.repeat(length);
}

/** Mask for markup that ends a line. */
export function lineEnd(length: number): string {
	return LINE_END.padEnd(length, NOTHING);
}

/** Mask for markup that ends a paragraph. */
export function paragraphEnd(length: number): string {
	return PARAGRAPH_END.padEnd(length, NOTHING);
}

/** Mask for words that flow: their line ends are only spaces. */
export function flowing(words: string): string {
	return words.replace(/[\s\u0001]/gu, ' ');
}

/** The labelled blocks in the clean text; empty ones are left out. */
export function hintsOf(
	clean: CleanText,
	blocks: readonly Labelled[],
	rule: string,
): readonly Ann<'hint'>[] {
	return blocks.flatMap(({start, end, label}) => {
		const span = cleanSpan(clean, {start, end});
		if (span.end <= span.start) return [];
		return [{...span, kind: 'hint' as const, props: {label}, rule, confidence: 1}];
	});
}

/** The clean units that stand for raw text inside the span, without white space at its edges. */
function cleanSpan({text, rawStart, rawEnd}: CleanText, span: Span): Span {
	let start = firstFrom(rawStart, span.start);
	let end = firstFrom(rawStart, span.end);
	while (end > start && ((rawEnd[end - 1] ?? 0) > span.end || isSpace(text[end - 1]))) end--;
	while (start < end && isSpace(text[start])) start++;
	return {start, end};
}

function isSpace(char: string | undefined): boolean {
	return char === ' ' || char === '\n';
}

/** Index of the first member that is `offset` or more, in a rising array. */
function firstFrom(rising: Int32Array, offset: number): number {
	let low = 0;
	let high = rising.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((rising[middle] ?? 0) < offset) low = middle + 1;
		else high = middle;
	}
	return low;
}
