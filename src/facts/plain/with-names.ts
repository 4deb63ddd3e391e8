// Surnames in a clause told in full, where they stand for a person and not in another name.

import {contentWords} from '../../cards/words.js';
import type {Doc} from '../../doc/doc.js';
import type {Person} from '../../doc/layers.js';
import {within} from '../../doc/locate.js';
import {perDoc} from '../../doc/remember.js';
import type {Span} from '../../doc/span.js';
import {isOpener, isTitle} from '../../passes/names/words.js';
import ROLES from '../../passes/tables/titles.json' with {type: 'json'};
import {isQuotedAt, type Piece, replaced} from './pieces.js';

const ROLE_NOUNS: ReadonlySet<string> = new Set(ROLES.roles);

/** Surnames as full names, without "Mr." */
export function withNames(doc: Doc, span: Span, pieces: readonly Piece[]): readonly Piece[] {
	const seen = new Set<string>();
	return within(doc, 'person', span).reduce((now, person) => {
		const {fullName, name} = person.props;
		if (isQuotedAt(now, person)) return now;
		if (isPartOfName(doc, now, person)) return now;
		const isAgain = seen.has(fullName);
		seen.add(fullName);
		const title = /\b(?:Mr|Mrs|Ms|Dr)\.?\s$/u.exec(doc.text.slice(span.start, person.start))?.[0];
		const place = {start: person.start - (title?.length ?? 0), end: person.end};
		return replaced(
			now,
			place,
			isAgain || (!name.includes(' ') && isShared(doc, name)) ? name : fullName,
		).map((piece) => (piece.start === place.start ? {...piece, tag: 'PERSON'} : piece));
	}, pieces);
}

/** "the Dahl plan", "Ingrid Dahl's" taken apart, "Dahl Democrats": a surname that stands for something else. */
function isPartOfName({text}: Doc, pieces: readonly Piece[], {start, end, props}: Person): boolean {
	if (props.name.includes(' ')) return false;
	const lead = text.slice(Math.max(0, start - 24), start);
	if (/(?:\b(?:the|an?)|\p{L}-)\s?$/iu.test(lead)) return true;
	if (/(?<!^|[.!?”"]\s)\b\p{Lu}\p{Ll}+ $/u.test(lead) && isBareName(lastWord(lead))) return true;
	const next = pieces.find((piece) => piece.start >= end);
	const noun = next?.text === ' ' ? pieces.find((piece) => piece.start > end) : undefined;
	return noun?.tag !== undefined && /^NN/u.test(noun.tag);
}

/** Neither a title nor a word that only begins a sentence. */
function isBareName(word: string): boolean {
	return (
		!isTitle(word) && !isOpener(word) && contentWords(word).length === 1 && !ROLE_NOUNS.has(word)
	);
}

function lastWord(lead: string): string {
	return (lead.trim().split(' ').at(-1) ?? '').toLowerCase();
}

/** Whether two people of the article have a surname. */
export function isShared(doc: Doc, surname: string): boolean {
	return (givenNamesOf(doc).get(surname)?.size ?? 0) > 1;
}

/** The given names by surname; gathered once an article. */
const givenNamesOf = perDoc((doc): ReadonlyMap<string, ReadonlySet<string>> => {
	const all = new Map<string, Set<string>>();
	for (const {props} of doc.layer('person')) {
		const words = props.fullName.split(' ');
		const surname = words.at(-1) ?? '';
		if (words.length < 2) continue;
		all.set(surname, (all.get(surname) ?? new Set()).add(words[0] ?? ''));
	}
	return all;
});
