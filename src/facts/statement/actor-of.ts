// From mentions by name in a text to the actor they mean.
import type {Doc} from '../../doc/doc.js';
import type {Person} from '../../doc/layers.js';
import type {Actor} from '../actor.js';

/** A person with the longest role that any mention has, and the other names the article uses. */
export function personActor(doc: Doc, {props: {fullName, isFromTable}}: Person): Actor {
	const mentions = mentionsOf(doc).get(fullName) ?? [];
	const roles = mentions.flatMap(({props}) => props.role ?? []).sort((a, b) => b.length - a.length);
	const names = new Set(mentions.map(({props}) => props.name));
	const surname = fullName
		.replace(/,? (?:Jr|Sr|I{2,3}|IV)\.?$/u, '')
		.split(' ')
		.at(-1);
	names.add(surname ?? fullName);
	for (const none of [fullName, 'Jr.', 'Sr.', 'Jr', 'Sr']) names.delete(none);
	return {
		type: 'person',
		name: fullName,
		role: roles[0] ?? null,
		aliases: [...names].sort(),
		...(isFromTable ? {isFromTable} : {}),
	};
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
