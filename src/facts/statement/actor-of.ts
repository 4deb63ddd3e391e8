// From mentions in a text to the actor they mean.
import type {Doc} from '../../doc/doc.js';
import type {Person} from '../../doc/layers.js';
import type {Actor} from '../actor.js';

/** A person with the longest role that any mention has, and the other names the article uses. */
export function personActor(doc: Doc, {props: {fullName}}: Person): Actor {
	const mentions = doc.layer('person').filter(({props}) => props.fullName === fullName);
	const roles = mentions.flatMap(({props}) => props.role ?? []).sort((a, b) => b.length - a.length);
	const names = new Set(mentions.map(({props}) => props.name));
	names.add(fullName.split(' ').at(-1) ?? fullName);
	names.delete(fullName);
	return {type: 'person', name: fullName, role: roles[0] ?? null, aliases: [...names].sort()};
}

/** One known by a description only: "a spokesman". */
export function describedActor(words: string): Actor {
	return {type: 'unknown', name: words, role: null, aliases: []};
}
