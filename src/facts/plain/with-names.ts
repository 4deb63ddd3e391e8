// Surnames in a clause told in full, where they stand for a person and not in another name.

import {contentWords} from '../../cards/words.js';
import type {Doc} from '../../doc/doc.js';
import type {Person} from '../../doc/layers.js';
import {within} from '../../doc/locate.js';
import {perDoc} from '../../doc/remember.js';
import type {Span} from '../../doc/span.js';
import {isOpener, isTitle} from '../../passes/names/words.js';
import ROLES from '../../passes/tables/titles.json' with {type: 'json'};
import {figureCalled} from '../standing/figures.js';
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
		const isOpen = isAgain || (!name.includes(' ') && isAmbiguous(doc, person));
		const title = /\b(?:Mr|Mrs|Ms|Dr)\.?\s$/u.exec(doc.text.slice(span.start, person.start))?.[0];
		const place = {start: person.start - (title?.length ?? 0), end: person.end};
		return replaced(
			now,
			place,
			isOpen ? name : introduced(doc, person, doc.text.slice(span.start, place.start)),
		).map((piece) => (piece.start === place.start ? {...piece, tag: 'PERSON'} : piece));
	}, pieces);
}

/** "the Dahl plan", "Ingrid Dahl's" taken apart, "Dahl Democrats": a surname that stands for something else. */
function isPartOfName({text}: Doc, pieces: readonly Piece[], {start, end, props}: Person): boolean {
	if (props.name.includes(' ')) return false;
	const lead = text.slice(Math.max(0, start - 24), start);
	if (/(?:\b(?:the|an?)|\p{L}-)\s?$/iu.test(lead) || /^-\p{L}/u.test(text.slice(end, end + 2)))
		return true;
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

const ROLE_AT_END = new RegExp(`\\b(?:${ROLES.roles.join('|')})$`, 'iu');
const MOST_OF_ROLE = 4;

/** The full name, with a short role where readers would not know who it is: "Fed governor Liv Berg". */
function introduced(doc: Doc, {props: {fullName}, end}: Person, before: string): string {
	const name = fullName.includes(' ')
		? plainName(doc, fullName)
		: (givenTo(doc, fullName) ?? fullName);
	const isTold = /\p{L}\s$/u.test(before) && isRole(lastWord(before));
	if (isTold || figureCalled(name) || /^,/u.test(doc.text.slice(end))) return name;
	const role = rolesOf(doc).get(fullName);
	return role === undefined ? name : `${role} ${name}`;
}

function isRole(word: string): boolean {
	return ROLE_NOUNS.has(word) || isTitle(word) || ROLE_AT_END.test(word);
}

/** The shortest role that stands before or behind a person somewhere, without its article. */
const rolesOf = perDoc((doc): ReadonlyMap<string, string> => {
	const roles = new Map<string, string>();
	for (const {props} of doc.layer('person')) {
		const role = props.role?.replace(/^(?:an?|the) /iu, '') ?? '';
		const isShort = role.split(' ').length <= MOST_OF_ROLE && role.includes(' ');
		const known = roles.get(props.fullName);
		if (isShort && ROLE_AT_END.test(role) && (known?.length ?? 99) > role.length)
			roles.set(props.fullName, /^\p{Lu}\p{Ll}+ \p{Ll}/u.test(role) ? lowBegun(doc, role) : role);
	}
	return roles;
});

/** "Harbour pilot" at the beginning of a sentence; "Fed governor" keeps its capital. */
function lowBegun({text}: Doc, role: string): string {
	const low = role.slice(0, 1).toLowerCase() + role.slice(1);
	const [first = ''] = low.split(' ');
	const isName = new RegExp(`\\p{Ll},? ${role.slice(0, first.length)}\\b`, 'u').test(text);
	return isName ? role : low;
}

/** The word before a surname that can only be a given name: "Sael" of "Sael Berg", else only "Ms. Berg". */
function givenTo({text}: Doc, surname: string): string | undefined {
	const places = new RegExp(`(?<=^|\\p{Ll},? |[.\n] ?)(\\p{Lu}\\p{Ll}+) ${surname}\\b`, 'gu');
	const found = new Set(
		[...text.matchAll(places)].flatMap(([, given = '']) =>
			isBareName(given.toLowerCase()) && !isRole(given.toLowerCase()) ? [given] : [],
		),
	);
	const [only] = found;
	return found.size === 1 && only !== undefined ? `${only} ${surname}` : undefined;
}

/** So many times more often somebody is named than all others of the surname, who are not meant by it alone. */
const TIMES = 4;
/** So far back another of the name is still meant. */
const FRESH = 400;

function isAmbiguous(doc: Doc, {start, props}: Person): boolean {
	if (!isShared(doc, props.name)) return false;
	const namesakes = doc
		.layer('person')
		.filter(({props: {fullName}}) => fullName.split(' ').at(-1) === props.name);
	const others = namesakes.filter(({props: {fullName}}) => !isSame(fullName, props.fullName));
	return (
		others.length * (TIMES + 1) > namesakes.length ||
		others.some(({end}) => end <= start && start - end < FRESH)
	);
}

/** "Universe Liv Berg" is "Liv Berg", "Lund And Liv Berg" of a headline, too. */
function plainName(doc: Doc, fullName: string): string {
	const words = fullName.split(' ');
	const shorter = words.slice(1, -1).map((_, at) => words.slice(at + 1).join(' '));
	const people = new Set(doc.layer('person').map(({props}) => props.fullName));
	return shorter.find((name) => people.has(name)) ?? fullName;
}

/** "Universe Liv Berg" was read from "Miss Universe Liv Berg". */
function isSame(one: string, other: string): boolean {
	return one === other || one.endsWith(` ${other}`) || other.endsWith(` ${one}`);
}

/** Whether two people of the article have a surname. */
export function isShared(doc: Doc, surname: string): boolean {
	return (givenNamesOf(doc).get(surname)?.size ?? 0) > 1;
}

/** The given names by surname; gathered once an article. */
const givenNamesOf = perDoc((doc): ReadonlyMap<string, ReadonlySet<string>> => {
	const all = new Map<string, Set<string>>();
	const people = new Set(doc.layer('person').map(({props}) => props.fullName));
	for (const {props} of doc.layer('person')) {
		const words = props.fullName.split(' ');
		const surname = words.at(-1) ?? '';
		if (words.length < 2) continue;
		const given = people.has(words.slice(1).join(' ')) ? words[1] : words[0];
		all.set(surname, (all.get(surname) ?? new Set()).add(given ?? ''));
	}
	return all;
});
