// Who took part in an event, as the answer: a person, a body by what it is, or a country.
import type {Doc} from '../../doc/doc.js';
import type {Span} from '../../doc/span.js';
import type {Actor} from '../actor.js';
import {actorAnswer} from '../actor-answer.js';
import {bodyNoun} from '../body-noun.js';
import {countryCalled} from '../countries.js';
import type {Draft} from '../draft.js';
import type {Known} from '../known.js';
import {countryForm} from '../statement/moved/country.js';

export type RoleAnswer = Pick<Draft, 'forms' | 'accept'> & {
	/** "Who", "Which country", "Which court". */
	readonly asked: string;
};

const FULL_NAME = /^\p{Lu}\S* (?:.* )?\p{Lu}/u;
/** What many bodies are says nothing of one. */
const VAGUE = /^(?:institution|group|team)$/u;

/** Null for those of whom a question could not say what they are. */
export function roleAnswer(actor: Actor, clause: Span, {doc, rivals}: Known): RoleAnswer | null {
	const asked = askedAs(actor);
	if (asked === null) return null;
	const country = actor.type === 'organisation' ? countryCalled(actor.name) : undefined;
	if (country) {
		const form = countryForm(country, actor.name, doc);
		return form && {asked, ...form};
	}
	return {asked, ...actorAnswer(actor, wordsOf(doc, clause), {doc, rivals})};
}

function wordsOf(doc: Doc, {start, end}: Span): string {
	return doc.text.slice(start, end);
}

function askedAs({type, name}: Actor): string | null {
	if (type === 'person') return FULL_NAME.test(name) ? 'Who' : null;
	if (type !== 'organisation') return null;
	if (countryCalled(name)) return 'Which country';
	const noun = bodyNoun(name);
	return VAGUE.test(noun) ? null : `Which ${noun}`;
}
