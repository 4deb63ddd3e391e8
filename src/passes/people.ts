// People: full names first, then the surnames and given names by which the article goes on to call them.

import type {Ann} from '../doc/ann.js';
import type {Doc} from '../doc/doc.js';
import {matchesOf} from '../doc/matches.js';
import type {Pass} from '../doc/pass.js';
import type {Span} from '../doc/span.js';
import {ARTICLE_TEXT} from './blocks.js';
import {fullNames, type NameFound} from './names/full-names.js';
import {holderOf} from './names/office-holders.js';
import {isEndOf, isOneEdit, type Known, peopleOf} from './names/same-person.js';
import {ownersIn} from './names/surname-owners.js';
import {
	type Gender,
	genderOfTitle,
	isBody,
	isGivenName,
	isOpener,
	isPlace,
	plain,
} from './names/words.js';
import {roleOf} from './roles.js';

export const peoplePass: Pass = {name: 'people', needs: ['block'], gives: ['person'], run};

const WORD = /\p{Lu}[\p{L}\p{M}]*(?:['’-]\p{Lu}?\p{L}+)*/gu;

type Mention = Span & {
	readonly name: string;
	readonly known: Pick<Known, 'fullName' | 'gender'> & {readonly isFromTable?: boolean};
	readonly rule: string;
};

function run(doc: Doc): readonly Ann<'person'>[] {
	const blocks = doc.layer('block').filter(({props}) => ARTICLE_TEXT.has(props.label));
	const found = blocks.map((block) => fullNames(doc.text, block, block.props.label === 'headline'));
	const people = peopleOf(found.flat());
	const month = doc.article.source.published?.slice(0, 7) ?? null;
	const calls = callNames(found.flat(), people, {month, owners: ownersIn(doc.text, found.flat())});
	return blocks.flatMap((block, index) => {
		const own = found[index] ?? [];
		return [
			...own.flatMap((name) => fullMention(doc.text, name, {people, calls, month})),
			...shortMentions(doc, block, own, {calls, month}),
		].map((mention) => person(doc, block, mention));
	});
}

type Called = Pick<Known, 'fullName' | 'gender' | 'surname'> & {readonly isFromTable?: boolean};
/** One-word names and whom they call, by surname and by given name; most mentioned first. */
type Calls = ReadonlyMap<string, readonly Called[]>;

function callNames(
	names: readonly NameFound[],
	people: readonly Known[],
	{month, owners}: {readonly month: string | null; readonly owners: ReadonlyMap<string, string>},
): Calls {
	const calls = new Map<string, readonly Called[]>();
	const isOwner = ({fullName, surname}: Known): boolean =>
		isNameOf(owners.get(surname) ?? '', fullName);
	const ranked = [...people].sort(
		(a, b) => Number(isOwner(b)) - Number(isOwner(a)) || b.count - a.count,
	);
	for (const one of ranked) calls.set(one.surname, [...(calls.get(one.surname) ?? []), one]);
	for (const name of names) {
		const called = calls.has(name.surname) ? undefined : newlyCalled(name, ranked, month);
		if (called) calls.set(name.surname, [called]);
	}
	for (const one of ranked) {
		const given = soleGiven(one, ranked);
		if (given !== undefined && !calls.has(given)) calls.set(given, [one]);
	}
	return calls;
}

/** "Don Dahl" may be kept as "Donald J. Dahl". */
function isNameOf(written: string, fullName: string): boolean {
	const [given = ''] = written.split(' ');
	return given !== '' && fullName.startsWith(given);
}

/** A surname that no full name has: another spelling of one, or a person known by title and surname only. */
function newlyCalled(
	{name, surname, gender}: NameFound,
	ranked: readonly Known[],
	month: string | null,
): Called | undefined {
	const similar = ranked.find((one) => isOneEdit(one.surname, surname));
	if (similar) return similar;
	if (name !== surname) return undefined;
	const holder = holderOf(surname, month);
	const fits = holder && (gender === null || holder.gender === gender);
	return fits && (holder.alone || month !== null)
		? {fullName: holder.name, surname, gender: holder.gender, isFromTable: true}
		: {fullName: name, surname, gender};
}

/** The given name, if only one person of the article has it. */
function soleGiven({fullName}: Known, ranked: readonly Known[]): string | undefined {
	const given = fullName.split(' ')[0] ?? '';
	// "the Harbour Bill" is nobody.
	if (!isGivenName(plain(given)) || isPlace(plain(given)) || isBody(plain(given))) return undefined;
	return ranked.filter((one) => one.fullName.startsWith(`${given} `)).length === 1
		? given
		: undefined;
}

function fullMention(
	text: string,
	name: NameFound,
	{
		people,
		calls,
		month,
	}: {
		readonly people: readonly Known[];
		readonly calls: Calls;
		readonly month: string | null;
	},
): readonly Mention[] {
	const {start, end, surname} = name;
	if (name.name === surname) {
		const called = calls.get(surname) ?? [];
		const held = ofOffice(surname, titleBefore(text, start), called, month);
		const known = pick(held ?? called, name.gender);
		return known ? [{start, end, name: name.name, known, rule: 'lone-title'}] : [];
	}
	const known = people.find((one) => one.fullName === name.name) ?? bySurname(name, people);
	return [
		{
			start,
			end,
			name: name.name,
			known: known ?? {fullName: name.name, gender: name.gender},
			rule: `by-${name.by}`,
		},
	];
}

function bySurname(name: NameFound, people: readonly Known[]): Known | undefined {
	const [given = ''] = name.name.split(' ');
	const whole = people.find(({fullName}) => isEndOf(name.name, fullName));
	if (whole) return whole;
	return people.find(
		(one) =>
			(one.surname === name.surname || isOneEdit(one.surname, name.surname)) &&
			(one.fullName.startsWith(given.replace(/\.$/u, '')) ||
				isOneEdit(one.fullName.split(' ')[0] ?? '', given)),
	);
}

/** Of those who share a surname: the one a title's gender leaves, or the one most mentioned. */
function pick<P extends {readonly gender: Gender}>(
	known: readonly P[],
	gender: Gender,
): P | undefined {
	return (
		known.find((one) => gender === null || one.gender === null || one.gender === gender) ?? known[0]
	);
}

function shortMentions(
	doc: Doc,
	block: Span,
	full: readonly NameFound[],
	{calls, month}: {readonly calls: Calls; readonly month: string | null},
): readonly Mention[] {
	const text = doc.text.slice(block.start, block.end);
	let next = 0;
	return matchesOf(WORD, text).flatMap(({0: found, index}): readonly Mention[] => {
		const start = block.start + index;
		while ((full[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next++;
		if ((full[next]?.start ?? Number.POSITIVE_INFINITY) <= start) return [];
		const name = found.replace(/['’]s$/u, '');
		const title = titleBefore(text, index);
		const known = calls.get(name);
		const called = ofOffice(name, title, known ?? [], month) ?? known ?? ofTable(name, month);
		if (!called || isInsideName(text, index, found.length)) return [];
		return mention({start, end: start + name.length}, name, called, title);
	});
}

/** "President Obama", where the article names another Obama: who held that office. */
function ofOffice(
	surname: string,
	title: string,
	known: readonly Called[],
	month: string | null,
): readonly Called[] | undefined {
	const holder = holderOf(surname, month);
	if (!holder?.alone || !holder.offices.some((office) => office.split(' ').includes(title)))
		return undefined;
	const own = known.find(({fullName}) => fullName === holder.name);
	return [own ?? {fullName: holder.name, surname, gender: holder.gender, isFromTable: true}];
}

/** A surname that the article never gives in full, of a holder of office whom it alone can mean. */
function ofTable(surname: string, month: string | null): readonly Called[] | undefined {
	const holder = holderOf(surname, month);
	if (!holder?.alone) return undefined;
	return [{fullName: holder.name, surname, gender: holder.gender, isFromTable: true}];
}

function titleBefore(text: string, index: number): string {
	const found = /(\p{L}+)\.?\s$/u.exec(text.slice(Math.max(0, index - 14), index))?.[1] ?? '';
	return found.toLowerCase();
}

function mention(
	span: Span,
	name: string,
	called: readonly Called[],
	title: string,
): readonly Mention[] {
	const known = pick(called, genderOfTitle(title));
	if (!known) return [];
	const rule = known.isFromTable
		? 'table'
		: called.length > 1
			? 'shared-surname'
			: known.surname === name
				? 'surname'
				: 'given';
	return [{...span, name, known, rule}];
}

/** "the Trump Organization", "Clinton County": a surname inside the name of a body. */
function isInsideName(text: string, index: number, length: number): boolean {
	const next = /^\s(\p{Lu}[\p{L}-]*)/u.exec(text.slice(index + length, index + length + 30))?.[1];
	return next !== undefined && isBody(plain(next)) && !isOpener(plain(next));
}

function person(doc: Doc, block: Span, mention: Mention): Ann<'person'> {
	const {start, end, name, known, rule} = mention;
	return {
		start,
		end,
		kind: 'person',
		props: {
			name,
			fullName: known.fullName,
			role: roleOf(doc.text, block, {start, end}),
			gender: known.gender,
			...(known.isFromTable ? {isFromTable: true} : {}),
		},
		rule: `people/${rule}`,
		confidence:
			rule === 'shared-surname' ? 0.7 : rule === 'by-context' || rule === 'given' ? 0.8 : 1,
	};
}
