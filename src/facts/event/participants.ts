// Who takes part: the people a span names, and the subject where it is no person.
import type {Doc} from '../../doc/doc.js';
import {within} from '../../doc/locate.js';
import type {Span} from '../../doc/span.js';
import type {Actor} from '../actor.js';

/** In the order of the text, each once. */
export function peopleWithin(doc: Doc, span: Span): readonly Actor[] {
	const actors = within(doc, 'person', span).map(
		({props}): Actor => ({
			type: 'person',
			name: props.fullName,
			role: props.role,
			aliases: props.name === props.fullName ? [] : [props.name],
		}),
	);
	return [...new Map(actors.map((actor) => [actor.name, actor])).values()];
}

/** The subject as one actor where it names no person: "the Pentagon" is an organisation. */
export function subjectActor(words: string): Actor {
	const name = words.replace(/^(?:the|a|an)\s/iu, '');
	return {
		type: /\p{Lu}/u.test(name) ? 'organisation' : 'group',
		name,
		role: null,
		aliases: [],
	};
}
