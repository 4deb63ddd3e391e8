// "The visit", "the committee": things the article spoke of before, and a reader of the card does not know.

import {verbReadings} from '../../cards/wording/verbs.js';
import {contentWords} from '../../cards/words.js';
import type {Doc} from '../../doc/doc.js';
import {matchesOf} from '../../doc/matches.js';
import {isBorderAt, placesOf} from '../../doc/places-of.js';
import {perDoc, perDocAndText} from '../../doc/remember.js';
import type {Span} from '../../doc/span.js';
import KNOWN_THINGS from './known-things.json' with {type: 'json'};

const KNOWN: ReadonlySet<string> = new Set(KNOWN_THINGS.known);
const FRESH: ReadonlySet<string> = new Set(KNOWN_THINGS.fresh);
const POINTING_PLURALS: ReadonlySet<string> = new Set(KNOWN_THINGS.pointingPlurals);
const DEFINITE = /\b[Tt]he ((?:\p{Ll}[\p{Ll}'’-]*)(?: \p{Ll}[\p{Ll}'’-]*){0,3})/gu;
/** Behind one of these a noun says itself what it means. */
const COMPLEMENT =
	/^(?:of|that|which|who|whom|whose|where|when|for|between|against|about|to|from|with|behind|under|over|by|at|in|on|among|into|toward|towards|because|than|as)$/u;
/** It points at things side by side with others: "of the three". */
const COUNTED = /^(?:two|three|four|five|both|pair|other|others|latter|former)$/u;
const ORDERED =
	/^(?:same|only|very|most|least|first|second|third|last|next|best|worst|\p{Ll}{3,}est)$/u;
const SHORTEST_STEM = 4;

/** The words behind "the" of something a text takes as known, and where they stand in it. */
export type KnownThing = Span & {readonly words: readonly string[]};

/** The first such words of `text`, known from the words before `at`, or null. */
export function knownFromBefore(doc: Doc, at: number, text: string): string | null {
	return knownThings(doc, at, text)[0]?.words.join(' ') ?? null;
}

/** All of them in order. */
export function knownThings(doc: Doc, at: number, text: string): readonly KnownThing[] {
	if (!/\bthe /iu.test(text)) return [];
	return matchesOf(DEFINITE, text).flatMap(({0: whole, 1: words = '', index}) => {
		const found = nounPhrase(words.toLowerCase().split(' '));
		if (found === null) return [];
		const start = index + whole.length - words.length;
		const end = start + found.join(' ').length;
		return !tellsItself(found, text.slice(end)) && isOld(found, doc, at)
			? [{start, end, words: found}]
			: [];
	});
}

function tellsItself(phrase: readonly string[], after: string): boolean {
	// "the White House", "the Lund plan": a name tells.
	if (/^ \p{Lu}|^-/u.test(after) || isKnown(phrase)) return true;
	const next = /^\s(\p{L}+)/u.exec(after)?.[1] ?? '';
	return COMPLEMENT.test(next) || /ing$/u.test(next);
}

/** The words up to the head noun, by their looks; null for none. */
export function nounPhrase(words: readonly string[]): readonly string[] | null {
	const end = words.findIndex((word, at) => at > 0 && !isNominal(word));
	const phrase = end < 0 ? words : words.slice(0, end);
	return phrase.length === 0 ? null : phrase;
}

/** No little word, no adverb, no form of a verb that is nothing else. */
function isNominal(word: string): boolean {
	return (
		contentWords(word).length === 1 &&
		!/ly$/u.test(word) &&
		!verbReadings(word).some(({form}) => form === 'past' || form === 'third')
	);
}

function isKnown(phrase: readonly string[]): boolean {
	const [first = ''] = phrase;
	const head = phrase.at(-1) ?? '';
	if (FRESH.has(first) || (phrase.length === 1 && COUNTED.test(first))) return false;
	// "the voters", "the other day": many of a kind, or no thing at all.
	return (
		KNOWN.has(head) ||
		KNOWN.has(first) ||
		ORDERED.test(first) ||
		isMany(phrase) ||
		/^other (?:day|hand|side|way|night)$/u.test(phrase.join(' ')) ||
		!/^\p{Ll}{3,}$/u.test(head)
	);
}

/** "the voters", but not "the emails", which are always certain ones. */
function isMany(phrase: readonly string[]): boolean {
	const head = phrase.at(-1) ?? '';
	const isPointing = phrase.length === 1 && POINTING_PLURALS.has(head);
	return !isPointing && /(?:[^s]s|people|children)$/u.test(head);
}

function isOld(phrase: readonly string[], doc: Doc, at: number): boolean {
	const [first = ''] = phrase;
	const head = phrase.at(-1) ?? '';
	if (FRESH.has(first) || (phrase.length === 1 && COUNTED.test(first))) return true;
	return firstPlaceOf(doc, head.slice(0, Math.max(SHORTEST_STEM, head.length - 2))) < at;
}

/** Where the first word ends that begins with this, whatever its capitals. */
const firstPlaceOf = perDocAndText((doc, stem): number => {
	const text = lowerOf(doc);
	const first = placesOf(text, stem).find(({start}) => isBorderAt(text, start));
	return first ? first.end - 1 : Number.POSITIVE_INFINITY;
});

const lowerOf = perDoc(({text}): string => text.toLowerCase());
