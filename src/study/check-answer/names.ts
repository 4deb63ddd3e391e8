// Names as people type them: without titles and accents, surname first, the surname alone where one has it.
import {forgiven, slips} from './distance.js';
import {formsOf, plain} from './plain.js';
import TITLES from './titles.json' with {type: 'json'};
import type {Check} from './verdict.js';

const BEFORE: ReadonlySet<string> = new Set([...TITLES.titles, ...TITLES.places]);
const TITLE_WORDS: ReadonlySet<string> = new Set(TITLES.titles);
const BODIES: ReadonlySet<string> = new Set(TITLES.bodies);
/** A title of several words, and a name. */
const MOST_NAME_WORDS = 8;
const PARTICLES: ReadonlySet<string> = new Set(TITLES.particles);

/** A check against names, given all the names of the deck that a surname could also mean. */
export function nameCheck(others: readonly string[]): Check {
	const known = others.map(nameWords);
	return (typed, answer) => {
		const given = nameWords(typed);
		const forms = formsOf(answer).filter(isNameLike).map(nameWords);
		if (forms.length === 0) return undefined;
		const full = forms.reduce((a, b) => (b.length > 0 && b.length < a.length ? b : a));
		if (given.length === 0 || full.length === 0) return undefined;
		if (forms.some((form) => isSameName(given, form))) return {quality: 'right', remark: null};
		const isSurname = [surnameOf(full).join(' '), full.at(-1)].includes(given.join(' '));
		if (hasSurname(full) && isSurname) return surnameAlone(full, known);
		return slipped(given, full, known);
	};
}

/** Whether a form is only the surname of an answer. */
export function isSurnameOf(form: string, answer: string): boolean {
	return formsOf(answer)
		.map(nameWords)
		.some((name) => hasSurname(name) && name.at(-1) === plain(form));
}

/** The words of a name without titles and offices before it, and whatever stands before those. */
function nameWords(name: string): readonly string[] {
	const words = plain(name).split(' ').filter(Boolean);
	const title = words.slice(0, -1).findLastIndex((word) => TITLE_WORDS.has(word));
	const rest = words.slice(title + 1);
	const first = rest.findIndex((word) => !BEFORE.has(word));
	return first <= 0 ? rest : rest.slice(first);
}

/** A few words, each with a capital or in letters that have none, particles aside. */
function isNameLike(form: string): boolean {
	const words = form.replace(/^the /iu, '').split(/\s+/u);
	return (
		words.length <= MOST_NAME_WORDS &&
		words.every((word) => /^[^\p{L}]*[\p{Lu}\p{Lt}\p{Lo}]/u.test(word) || isSmall(word))
	);
}

function isSmall(word: string): boolean {
	return PARTICLES.has(plain(word)) || BEFORE.has(plain(word));
}

/** The same words in any order; a first name may be an initial, and a middle name may be added or left out. */
function isSameName(given: readonly string[], name: readonly string[]): boolean {
	if (given.join('') === name.join('')) return true;
	if (given.length < 2 || name.length < 2) return false;
	const [first = '', last = ''] = [given[0], given.at(-1)];
	const isTurned = last !== name.at(-1) && first === name.at(-1);
	const [givenFirst, givenLast] = isTurned ? [given[1] ?? '', first] : [first, last];
	const surname = surnameOf(name);
	return (
		givenLast === surname.at(-1) && matchesFirst(givenFirst, name[0] ?? '') && fits(given, name)
	);
}

function matchesFirst(given: string, first: string): boolean {
	return given === first || (given.length === 1 && first.startsWith(given));
}

/** Of the middle names, those of the shorter are all in the longer. */
function fits(given: readonly string[], name: readonly string[]): boolean {
	const [shorter, longer] = given.length <= name.length ? [given, name] : [name, given];
	return shorter.every((word) =>
		longer.some(
			(other) => other === word || matchesFirst(word, other) || matchesFirst(other, word),
		),
	);
}

/** The last word, with the particles before it: "von der leyen". */
function surnameOf(name: readonly string[]): readonly string[] {
	let start = name.length - 1;
	while (start > 1 && PARTICLES.has(name[start - 1] ?? '')) start--;
	return name.slice(Math.max(0, start));
}

/** Whether the name can be a person's, by its last word. */
function hasSurname(name: readonly string[]): boolean {
	const last = name.at(-1) ?? '';
	return name.length > 1 && !BODIES.has(last) && !BEFORE.has(last);
}

function surnameAlone(
	full: readonly string[],
	known: readonly (readonly string[])[],
): ReturnType<Check> {
	const surname = full.at(-1);
	const isShared = known.some(
		(other) => other.at(-1) === surname && other.length > 1 && !isSameName(other, full),
	);
	return isShared
		? {quality: 'part', remark: 'others have this surname too; the first name is missing'}
		: {quality: 'right', remark: 'the surname is enough'};
}

/** Nearly the name or the surname, and no nearer to somebody else's. */
function slipped(
	given: readonly string[],
	full: readonly string[],
	known: readonly (readonly string[])[],
): ReturnType<Check> {
	const own = slipsIn(given, full);
	if (own === null) return undefined;
	const isOther = known.some((other) => {
		const theirs = isSameName(other, full) ? null : slipsIn(given, other);
		return theirs !== null && theirs <= own;
	});
	return isOther
		? {quality: 'wrong', remark: 'that is nearer to another name'}
		: {quality: 'close', remark: 'a slip of the fingers'};
}

/** The slips in a typed name, whole or surname, or null where they are too many. */
function slipsIn(given: readonly string[], name: readonly string[]): number | null {
	const typed = given.join(' ');
	const counts = [name, hasSurname(name) ? surnameOf(name) : []]
		.map((words) => words.join(' '))
		.filter((form) => form !== '')
		.map((form) => ({
			most: forgiven(form.length),
			slips: slips(typed, form, forgiven(form.length)),
		}))
		.filter((one) => one.slips <= one.most);
	return counts.length === 0 ? null : Math.min(...counts.map((one) => one.slips));
}
