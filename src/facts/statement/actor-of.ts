// From mentions by name in a text to the actor they mean.
import type {Doc} from '../../doc/doc.js';
import type {Person} from '../../doc/layers.js';
import {surnameOf, writtenSurname} from '../../passes/names/same-person.js';
import type {Actor} from '../actor.js';
import {isShared} from '../plain/with-names.js';

/** A person with the longest role that any mention has, and the other names the article uses. */
export function personActor(doc: Doc, {props: {fullName, isFromTable}}: Person): Actor {
	const mentions = mentionsOf(doc).get(fullName) ?? [];
	// Of two called Lund a bare surname may mean the other, and tell the other's office.
	const isClear = (name: string): boolean =>
		name.includes(' ') || !isShared(doc, name) || isMeant(doc, name, fullName);
	const roles = mentions
		.filter(({props}) => isClear(props.name))
		.flatMap(({props}) => props.role ?? [])
		.sort((a, b) => b.length - a.length);
	const names = new Set(mentions.map(({props}) => props.name));
	const surname = surnameOf(fullName);
	const written = writtenSurname(fullName);
	names.add(written);
	// "Berg" is not what one called "de Berg" is called.
	if (written !== surname) names.delete(surname);
	// Who is only "Donald", or one of two called Lund, is not named.
	const given = fullName.includes(' ') ? (fullName.split(' ')[0] ?? '') : '';
	for (const none of [fullName, given, 'Jr.', 'Sr.', 'Jr', 'Sr']) names.delete(none);
	if (isShared(doc, surname) && !isMeant(doc, surname, fullName))
		for (const one of [surname, written]) names.delete(one);
	return {
		type: 'person',
		name: fullName,
		role: roles[0] ?? null,
		aliases: [...names].sort(),
		...(isFromTable ? {isFromTable} : {}),
	};
}

/** So often the article calls one by the surname alone, and hardly anybody else. */
const OFTEN = 3;
const MOSTLY = 0.9;

function isMeant(doc: Doc, surname: string, fullName: string): boolean {
	const bare = doc.layer('person').filter(({props}) => props.name === surname);
	const own = bare.filter(({props}) => props.fullName === fullName);
	return own.length >= OFTEN && own.length >= MOSTLY * bare.length;
}

const MENTIONS = new WeakMap<readonly Person[], ReadonlyMap<string, readonly Person[]>>();

/** The mentions of each person by full name; gathered once an article. */
export function mentionsOf(doc: Doc): ReadonlyMap<string, readonly Person[]> {
	const layer = doc.layer('person');
	const known = MENTIONS.get(layer);
	if (known) return known;
	const mentions = new Map<string, Person[]>();
	for (const person of layer) {
		const own = mentions.get(person.props.fullName);
		if (own) own.push(person);
		else mentions.set(person.props.fullName, [person]);
	}
	MENTIONS.set(layer, mentions);
	return mentions;
}
