// Slips of translation that are put right where words are told in our own, never where they are quoted.
import type {Span} from '../../doc/span.js';
import {countryCalled} from '../countries.js';
import type {Piece} from './pieces.js';

const PREPOSITION = /^(?:in|on|at|of|for|with|to|by|from|as|between)$/iu;
const PHRASE = /^(?:regarding|concerning)$/iu;

/** "commitments in regarding security", "in in breach of it": one of the two is too many. */
export function repaired(found: readonly Piece[]): readonly Piece[] {
	const pieces = withoutRefusedFrom(withoutTheseYears(found));
	return pieces.flatMap((piece, at) => {
		const next = pieces[at + 2];
		if (piece.isQuoted || !next || pieces[at + 1]?.text !== ' ') {
			return isSpaceOfDropped(pieces, at) ? [] : [piece];
		}
		return isTooMuch(piece, next) || isSpaceOfDropped(pieces, at) ? [] : [piece];
	});
}

/** "all these years": which ones, only the article knows; the claim is whole without. */
function withoutTheseYears(pieces: readonly Piece[]): readonly Piece[] {
	const at = pieces.findIndex(
		({text, isQuoted}, i) =>
			!isQuoted &&
			text === 'these' &&
			/^all$/iu.test(pieces[i - 2]?.text ?? '') &&
			/^(?:years|months|decades)$/u.test(pieces[i + 2]?.text ?? ''),
	);
	return at < 0 ? pieces : pieces.filter((_, i) => i < at - 2 || i > at + 3);
}

const REFUSING = /^refus(?:e|es|ed|ing)$/u;
/** In pieces, blanks included: "at the beginning of this year". */
const FARTHEST = 16;
const TIME = /^(?:from|at|in|on|since|during)$/u;

/** "refused in May from a dialogue": said of nothing in English; "refused calls from" is. */
function withoutRefusedFrom(pieces: readonly Piece[]): readonly Piece[] {
	const at = pieces.findIndex(({text, isQuoted}) => !isQuoted && REFUSING.test(text));
	if (at < 0 || !TIME.test(pieces[at + 2]?.text ?? '')) return pieces;
	const from = pieces.findIndex(
		({text, isQuoted}, i) =>
			i > at &&
			i - at < FARTHEST &&
			!isQuoted &&
			/^from$/u.test(text) &&
			/^(?:the|an?)$/u.test(pieces[i + 2]?.text ?? ''),
	);
	return from < 0 ? pieces : pieces.filter((_, i) => i !== from && i !== from + 1);
}

function isTooMuch(piece: Piece, next: Piece): boolean {
	if (!PREPOSITION.test(piece.text) || next.isQuoted) return false;
	return PHRASE.test(next.text) || next.text.toLowerCase() === piece.text.toLowerCase();
}

function isSpaceOfDropped(pieces: readonly Piece[], at: number): boolean {
	const [before, space, next] = [pieces[at - 1], pieces[at], pieces[at + 1]];
	if (space?.text !== ' ' || !before || !next || before.isQuoted) return false;
	return isTooMuch(before, next);
}

const COUNTRIES = /^(?:countries|states|nations|republics)$/u;
const LIST_LINK = /^(?:,|and)$/u;

/** "after the accession of these countries": those that the words before name in a list. */
export function withListed(pieces: readonly Piece[], before: string): readonly Piece[] {
	const at = pieces.findIndex(
		({text}, i) => /^(?:these|both)$/iu.test(text) && COUNTRIES.test(pieces[i + 2]?.text ?? ''),
	);
	const first = pieces[at];
	const last = pieces[at + 2];
	// "resolved these states": a word is lost.
	const isLed = PREPOSITION.test(pieces[at - 2]?.text ?? '');
	if (!first || !last || first.isQuoted || !isLed) return pieces;
	const own = pieces.slice(0, at).map(({text}) => text);
	const listed = lastList(`${before} ${own.join('')}`);
	if (listed.length < 2) return pieces;
	const names = `${listed.slice(0, -1).join(', ')} and ${listed.at(-1)}`;
	const told = {...first, text: names, tag: 'NNP', end: last.end};
	return [...pieces.slice(0, at), told, ...pieces.slice(at + 3)];
}

/** The last run of names of countries that only commas and "and" part. */
function lastList(text: string): readonly string[] {
	const words = (text.match(/\p{L}+|[^\s\p{L}]/gu) ?? []).filter((word) => word !== 'the');
	const isCountry = (word: string): boolean => countryCalled(word) !== undefined;
	const names: string[] = [];
	for (let i = words.findLastIndex(isCountry); i >= 0; i--) {
		const word = words[i] ?? '';
		if (isCountry(word)) names.unshift(word);
		else if (!LIST_LINK.test(word)) break;
	}
	return names;
}

const VERB = /^(?:MD|VB[DPZ])$/u;
/** Between marks nothing has a tag. */
const VERB_FIRST =
	/^(?:is|are|was|were|has|have|had|will|would|can|could|may|might|should|must|does|did)$/u;

/** The pieces with those of an inserted clause left out: "All this, she stressed, is so". */
export function withoutInserted(pieces: readonly Piece[], {start, end}: Span): readonly Piece[] {
	const before = pieces.filter((piece) => piece.start < start);
	const [next, ...rest] = pieces.filter((piece) => piece.start >= end);
	const [last] = before.slice(-1);
	if (!next || !last) return pieces;
	const link = {start, end, isWord: false, isQuoted: false};
	const verb = next.text === '“' ? VERB_FIRST.test(rest[0]?.text ?? '') : VERB.test(next.tag ?? '');
	const links = verb ? [' '] : [',', ' '];
	return [...before, ...links.map((text) => ({...link, text})), next, ...rest];
}
