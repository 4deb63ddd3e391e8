// Quoted words with "he" and "she" told in square brackets, where it is certain whom they mean.
import {verbReadings} from '../../cards/wording/verbs.js';
import {type Doc, words} from '../../doc/doc.js';
import {within} from '../../doc/locate.js';
import {matchesOf} from '../../doc/matches.js';
import type {Span} from '../../doc/span.js';
import {genderOfGiven} from '../../passes/names/words.js';
import {antecedentOf, genderOf, isStranger} from '../plain/antecedent.js';
import PEOPLE from '../plain/human-nouns.json' with {type: 'json'};
import {nameFor} from '../plain/name-for.js';

const PERSONAL = /(?<![\p{L}'’-])(?:he|him|his|himself|she|hers?|herself)(?![\p{L}-])/giu;
/** Somebody who is no one in particular, or is described in the sentence itself. */
const SOMEBODY = new RegExp(
	`\\b(?:an?|any|every|each|no|another|my|our|your|the|this|that|who)\\s(?:[\\p{L}-]+\\s){0,3}(?:${PEOPLE.nouns.join('|')})\\b|\\b(?:${PEOPLE.anybody.join('|')}|one of(?! $))(?![\\p{L}])|\\bGod\\b`,
	'iu',
);
const FEMALE = new RegExp(`\\b(?:${PEOPLE.women.join('|')})\\b`, 'iu');
const VERB_FIRST = /^(?:is|are|was|were|has|have|had|will|would|can|could|should|must|does|did)\b/u;
const STRANGER = /(?<=\p{Ll},? )\p{Lu}\p{Ll}{2,}/gu;

type Gender = 'male' | 'female';
/** A pronoun, and what stands round it. */
type Use = {
	readonly pronoun: string;
	readonly gender: Gender;
	readonly at: number;
	readonly before: string;
	readonly after: string;
};

/** The words of the spans, one behind the other, with a name for an open pronoun; null where one stays open. */
export function glossed(doc: Doc, spans: readonly Span[], speaker: string): string | null {
	const uses = usesIn(doc, spans).filter((use) => !isBound(doc, spans, use));
	const [open] = uses;
	if (!open) return told(doc, spans);
	// Two people told in brackets would be one too many.
	if (uses.some(({gender}) => gender !== open.gender)) return null;
	if (hasStranger(doc, spans, open)) return null;
	const form = glossOf(doc, spans, open, speaker);
	return form && told(doc, spans, withoutContraction(open), `[${form}${fullVerb(open)}]`);
}

/** “The risk,” she said, “is that …”: the comma stood before "she said". */
function joined(before: string, next: string): string {
	return VERB_FIRST.test(next) ? `${before.replace(/,$/u, '')} ${next}` : `${before} ${next}`;
}

/** "She’d never been" needs a verb behind the name in brackets: "[Ingrid Dahl had] never been". */
function fullVerb({after}: Use): string {
	const [, ending = '', next = ''] = CONTRACTED.exec(after) ?? [];
	if (ending !== 'd') return ENDINGS.get(ending) ?? '';
	return verbReadings(next).some(({form}) => form === 'base') ? ' would' : ' had';
}

function withoutContraction(use: Use): Use {
	const length = fullVerb(use) === '' ? 0 : (/^['’]\p{L}+/u.exec(use.after)?.[0].length ?? 0);
	return {...use, after: use.after.slice(length)};
}

const CONTRACTED = /^['’](d|ll|ve)(?: (?:never|not|always|also|just|\p{L}+ly))* (\p{L}+)/u;
const ENDINGS: ReadonlyMap<string, string> = new Map([
	['ll', ' will'],
	['ve', ' have'],
]);

function usesIn(doc: Doc, spans: readonly Span[]): readonly Use[] {
	return spans.flatMap((span, i) => {
		const text = words(doc, span);
		return matchesOf(PERSONAL, text).map(({0: pronoun, index}) => ({
			pronoun,
			gender: /^(?:she|her)/iu.test(pronoun) ? ('female' as const) : ('male' as const),
			at: span.start + index,
			before: `${told(doc, spans.slice(0, i))} ${text.slice(0, index)}`,
			after: text.slice(index + pronoun.length),
		}));
	});
}

/** The words with another one in the place of a pronoun. */
function told(doc: Doc, spans: readonly Span[], use?: Use, gloss = ''): string {
	return spans
		.map((span) => {
			const text = words(doc, span);
			const at = use === undefined ? -1 : use.at - span.start;
			const isHere = use !== undefined && at >= 0 && at < text.length;
			return (
				isHere ? `${text.slice(0, at)}${gloss}${use.after.replace(/^'/u, '’')}` : text
			).trim();
		})
		.reduce(joined, '')
		.trim();
}

/** Whether somebody of the sentence itself can be meant. */
function isBound(doc: Doc, spans: readonly Span[], {gender, at, before}: Use): boolean {
	const people = spans
		.flatMap((span) => within(doc, 'person', span))
		.filter(({start}) => start < at);
	return (
		people.some((person) => (genderOf(person) ?? gender) === gender) ||
		isDescribed(before, gender) ||
		isCalled(before, gender)
	);
}

/** "what Liv sees in her": a name that nothing vouches for may be a woman's. */
function hasStranger(doc: Doc, spans: readonly Span[], {at}: Use): boolean {
	return spans.some((span) =>
		[
			...words(doc, {...span, end: Math.max(span.start, Math.min(span.end, at))}).matchAll(
				STRANGER,
			),
		].some(({0: word, index}) =>
			isStranger(doc, {start: span.start + index, end: span.start + index + word.length}),
		),
	);
}

/** The name in the form of the pronoun, or null where it is not certain or comes anyway. */
function glossOf(
	doc: Doc,
	[first]: readonly Span[],
	{pronoun, at, after}: Use,
	speaker: string,
): string | null {
	const name = antecedentOf(doc, first?.start ?? at, pronoun, speaker);
	return name === undefined || namesLater(after, name) ? null : nameFor(pronoun, after, name);
}

/** "The director said she": a woman, only where the noun says so. */
function isDescribed(before: string, gender: Gender): boolean {
	const noun = SOMEBODY.exec(before)?.[0];
	if (noun === undefined) return false;
	return gender === 'male' || FEMALE.test(noun) || !/^(?:the|this|that) /iu.test(noun);
}

/** "what Ivanka sees in her": a given name alone. */
function isCalled(before: string, gender: Gender): boolean {
	return [...before.matchAll(/\p{Lu}\p{Ll}+/gu)].some(([word]) => genderOfGiven(word) === gender);
}

/** "Until he has the votes, Lund …": the name comes anyway. */
function namesLater(rest: string, name: string): boolean {
	return rest.includes(name.split(' ').at(-1) ?? name);
}
