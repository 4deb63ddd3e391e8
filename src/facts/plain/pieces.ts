// A passage cut into words and what stands between them, so that words can be changed one by one.

import type {Doc} from '../../doc/doc.js';
import {covering, within} from '../../doc/locate.js';
import {matchesOf} from '../../doc/matches.js';
import type {Span} from '../../doc/span.js';

export type Piece = Span & {
	readonly text: string;
	readonly isWord: boolean;
	/** Between quotation marks, where words are never changed. */
	readonly isQuoted: boolean;
	/** Penn tag, where a tagger has told it. */
	readonly tag?: string;
};

const PIECE =
	/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+|['’](?!s\b)\p{L}+|[.,](?=\p{N})\p{N}+|\.(?=\p{L}\.?)\p{L})*|['’]s\b|''|``|["“”„«»]|\s+|[^\s\p{L}\p{N}"“”„«»]/gu;
const MARK = /^(?:["“”„«»]|''|``)$/u;

/** The pieces of a span, marks made curly; undefined where the marks do not pair. */
export function piecesOf(doc: Doc, {start, end}: Span): readonly Piece[] | undefined {
	let isOpen = false;
	const tags = tagsIn(doc, {start, end});
	const pieces = matchesOf(PIECE, doc.text.slice(start, end)).map(({0: text, index}): Piece => {
		const from = start + index;
		const to = from + text.length;
		if (MARK.test(text)) {
			isOpen = !isOpen;
			return {start: from, end: to, text: isOpen ? '“' : '”', isWord: false, isQuoted: true};
		}
		// The commonest piece by far; no copies are made here, where every word of every claim passes.
		if (/^\s/u.test(text))
			return {start: from, end: to, text: ' ', isWord: false, isQuoted: isOpen};
		const isWord = /^[\p{L}\p{N}]/u.test(text);
		const tag = isWord && !isOpen ? tags.get(from) : undefined;
		return tag === undefined
			? {start: from, end: to, text, isWord, isQuoted: isOpen}
			: {start: from, end: to, text, isWord, isQuoted: isOpen, tag};
	});
	return isOpen ? undefined : pieces;
}

/** Penn tags by where their words begin, of the parsed sentences a span touches. */
function tagsIn(doc: Doc, {start, end}: Span): ReadonlyMap<number, string> {
	const tags = new Map<number, string>();
	const first = covering(doc, 'sentence', {start, end: start + 1});
	const last = covering(doc, 'sentence', {start: end - 1, end});
	const trees = within(doc, 'tree', {start: first?.start ?? start, end: last?.end ?? end});
	for (const {props} of trees) {
		for (const [word, tag] of props.xpos.entries()) tags.set(props.starts[word] ?? -1, tag);
	}
	return tags;
}

/** The pieces as text, without spaces inside marks or before punctuation. */
export function textOf(pieces: readonly {readonly text: string}[]): string {
	return pieces
		.map(({text}) => text)
		.join('')
		.replace(/“\s+/gu, '“')
		.replace(/\s+”/gu, '”')
		.replace(/\s+([,.;:?!])/gu, '$1')
		.replace(/([,;])”/gu, '”$1')
		.replace(/[.,]”$/u, '”')
		.replace(/\s+/gu, ' ')
		.trim();
}

/** The pieces with those inside `span` replaced by one word, which counts as a name. */
export function replaced(pieces: readonly Piece[], span: Span, text: string): readonly Piece[] {
	const first = pieces.findIndex(({start}) => start >= span.start);
	const rest = pieces.findIndex(({start}) => start >= span.end);
	const behind = rest < 0 ? pieces.length : rest;
	if (first < 0 || behind <= first) return pieces;
	const filled = text === '' ? [] : [{...span, text, isWord: true, isQuoted: false, tag: 'NNP'}];
	return [...pieces.slice(0, first), ...filled, ...pieces.slice(behind)];
}

/** Whether the piece that begins a span stands between marks. */
export function isQuotedAt(pieces: readonly Piece[], {start}: Span): boolean {
	return pieces.some((piece) => piece.start === start && piece.isQuoted);
}
