// Who a noun phrase of the tree means: one person or body with a name of its own, or nobody certain.
import type {Doc} from '../../doc/doc.js';
import type {Tree} from '../../doc/layers.js';
import {within} from '../../doc/locate.js';
import type {Span} from '../../doc/span.js';
import {childrenOf} from '../../passes/syntax/tree.js';
import type {Actor} from '../actor.js';
import {countryCalled} from '../countries.js';
import {namedActor} from '../named-actor.js';
import {hasOwnName} from '../own-name.js';
import {antecedentOf} from '../plain/antecedent.js';
import {isShared} from '../plain/with-names.js';
import {mentionsOf, personActor} from '../statement/actor-of.js';
import {phraseByTree} from '../statement/indirect/by-tree.js';
import {subjectOfWords} from '../statement/indirect/subject.js';
import {whoIs} from '../statement/who.js';
import type {Role} from './acted.js';

/** A name stands for itself; a description or a far pronoun may mean another. */
const PLAIN = /^who\/(?:name|organisation)$/u;

export function roleAt(doc: Doc, tree: Tree, head: number): Role | null {
	const whole = phraseByTree(tree, head);
	// "Dahl and Berg": neither alone.
	if (!whole || childrenOf(tree, head, 'conj').length > 0) return null;
	const span = withoutPlace(doc, whole);
	const words = doc.text.slice(span.start, span.end);
	const titled = titledPerson(doc, span);
	if (titled) return {...span, ...titled};
	const actor = /^s?he$/iu.test(words) ? pronounActor(doc, span, words) : namedAt(doc, span, words);
	return actor && {...span, actor, title: null};
}

/** "met Dahl in Bergen": where it was is no part of the name. */
function withoutPlace(doc: Doc, span: Span): Span {
	const [person, ...more] = within(doc, 'person', span);
	if (!person || more.length > 0) return span;
	return /^ (?:in|at|on|during|as|after) /u.test(doc.text.slice(person.end, span.end))
		? {start: span.start, end: person.end}
		: span;
}

/** "the mayor of Oslo Ingrid Dahl": an office and the one who holds it, side by side. */
function titledPerson(doc: Doc, span: Span): Omit<Role, 'start' | 'end'> | null {
	const last = within(doc, 'person', span).at(-1);
	if (!last || last.end !== span.end || !last.props.name.includes(' ')) return null;
	const title = doc.text
		.slice(span.start, last.start)
		.replace(/^(?:the|an?) /iu, '')
		.trim();
	if (title === '' || title !== last.props.role) return null;
	const isTelling = / (?:of|for) .*\p{Lu}/u.test(title);
	return {actor: personActor(doc, last), title: isTelling ? title : null};
}

function pronounActor(doc: Doc, {start}: Span, words: string): Actor | null {
	const name = antecedentOf(doc, start, words, '');
	const [mention] = (name === undefined ? undefined : mentionsOf(doc).get(name)) ?? [];
	return mention ? personActor(doc, mention) : null;
}

function namedAt(doc: Doc, span: Span, words: string): Actor | null {
	const country = countryCalled(words);
	if (country) return {type: 'organisation', name: country.name, role: null, aliases: []};
	const who = whoIs(doc, subjectOfWords(doc, span), []);
	if (!who || !PLAIN.test(who.rule) || isAmbiguous(doc, who.person?.props.name)) return null;
	const actor = namedActor(who.actor);
	const isOne = actor.type === 'person' || actor.type === 'organisation';
	if (!isOne || !hasOwnName(actor, doc)) return null;
	// "the court": which one, only what stands elsewhere tells.
	return who.person || words.includes(actor.name.replace(/^the /iu, '')) ? actor : null;
}

/** A bare surname that two people of the article have. */
function isAmbiguous(doc: Doc, name: string | undefined): boolean {
	return name !== undefined && !name.includes(' ') && isShared(doc, name);
}
