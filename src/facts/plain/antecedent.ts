// Whom "he" or "she" means in what somebody says of another: the only one it can, or nobody.

import {type Doc, words} from '../../doc/doc.js';
import type {Person} from '../../doc/layers.js';
import {covering, within} from '../../doc/locate.js';
import {matchesOf} from '../../doc/matches.js';
import {isBorderAt, placesOf} from '../../doc/places-of.js';
import {perDocAndText} from '../../doc/remember.js';
import type {Span} from '../../doc/span.js';
import {surnameOf} from '../../passes/names/same-person.js';
import {genderOfGiven, isBody, isGivenName, isPlace} from '../../passes/names/words.js';

/** So far back, in characters, somebody named may be meant, and must not compete. */
const REACH = 600;
/** Somebody named but not since this far back is out of mind. */
const FRESH = 350;

/** The full name of the one person a pronoun at `at` can mean, or undefined where there are two, or none. */
export function antecedentOf(
	doc: Doc,
	at: number,
	pronoun: string,
	speaker: string,
): string | undefined {
	const gender = /^s?he|^h(?:im|is|er)/iu.test(pronoun) ? genderOfPronoun(pronoun) : null;
	if (gender === null) return undefined;
	// "He wept," Dahl said, recalling a visit of Berg: who is named behind may be meant too.
	const end = covering(doc, 'sentence', {start: at, end: at + 1})?.end ?? at;
	const near = within(doc, 'person', {start: Math.max(0, at - REACH), end});
	const others = near.filter((person) => !isSame(person, speaker));
	const fitting = others.filter((person) => (genderOf(person) ?? gender) === gender);
	const last = fitting.findLast((person) => person.end <= at);
	if (!last || at - last.end > FRESH || !last.props.fullName.includes(' ')) return undefined;
	// Nobody whose gender is not known is taken for it, nor leaves it certain.
	if (genderOf(last) !== gender) return undefined;
	if (hasNamesake(doc, last, gender) || hasUnknown(doc, {start: last.end, end})) return undefined;
	return fitting.every(({props}) => props.fullName === last.props.fullName)
		? last.props.fullName
		: undefined;
}

/** Another of the family, where only "Mr. Lund" is said: nobody knows which one is meant. */
function hasNamesake(
	doc: Doc,
	{props: {name, fullName}}: Person,
	gender: 'male' | 'female',
): boolean {
	if (name === fullName) return false;
	const [own = ''] = fullName.split(' ');
	return givensOf(doc, surnameOf(fullName)).some(
		(given) =>
			isGivenName(given.toLowerCase()) &&
			!given.startsWith(own.slice(0, 3)) &&
			(genderOfGiven(given) ?? gender) === gender,
	);
}

/** Longer given names than that are none. */
const LONGEST_GIVEN = 60;

/** The words before a surname that may be given names, wherever it stands. */
const givensOf = perDocAndText(({text}, surname): readonly string[] =>
	placesOf(text, surname).flatMap(({start, end}) => {
		if (!isBorderAt(text, end)) return [];
		const lead = text.slice(Math.max(0, start - LONGEST_GIVEN), start);
		return /(\p{Lu}\p{Ll}+) (?:\p{Lu}\. )?$/u.exec(lead)?.[1] ?? [];
	}),
);

/** Somebody acts there whom nobody has told from a thing: "Lund was in Bergen". */
function hasUnknown(doc: Doc, {start, end}: Span): boolean {
	return matchesOf(ACTING, doc.text.slice(start, end)).some(({0: word, index}) =>
		isStranger(doc, {start: start + index, end: start + index + word.length}),
	);
}

const ACTING =
	/(?<=[\p{Ll},;] )\p{Lu}\p{Ll}{2,}(?=['’]s\b| (?:was|is|has|had|said|says|would|will|did|does|could|\p{Ll}{2,}ed)\b)/gu;

/** Whether a capitalised word is no place, no body, and nobody who is known to be a person. */
export function isStranger(doc: Doc, span: Span): boolean {
	const word = words(doc, span).toLowerCase();
	return !isPlace(word) && !isBody(word) && covering(doc, 'person', span) === undefined;
}

function genderOfPronoun(pronoun: string): 'male' | 'female' {
	return /^(?:she|her)/iu.test(pronoun) ? 'female' : 'male';
}

export function genderOf({props: {gender, fullName}}: Person): 'male' | 'female' | null {
	return gender ?? genderOfGiven(fullName.split(' ')[0] ?? '');
}

function isSame({props: {name, fullName}}: Person, speaker: string): boolean {
	return fullName === speaker || name === speaker;
}
