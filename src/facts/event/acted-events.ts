// Events of a sentence by rules and by its tree: where both see the same, each vouches for the other.
import type {Doc} from '../../doc/doc.js';
import {hull, overlaps, type Span} from '../../doc/span.js';
import type {Acted} from './acted.js';
import type {Found} from './clause-events.js';
import type {EventProps} from './event.js';
import {peopleWithin} from './participants.js';
import {actsIn} from './tree-acts.js';
import {placeWithin} from './when.js';

/** The clauses the rules found, each with what the tree tells of it, and those only the tree shows. */
export function withActs(doc: Doc, sentence: Span, clauses: readonly Found[]): readonly Found[] {
	const acts = actsIn(doc, sentence);
	const known = clauses.map((found) => {
		const act = acts.find(({verb}) => isSameVerb(found, verb));
		return act ? joined(found, act) : found;
	});
	const own = acts
		.filter(({verb}) => !clauses.some((found) => isSameVerb(found, verb)))
		.map((act) => byTree(doc, act));
	return [...known, ...own];
}

function isSameVerb({props: {telling}}: Found, verb: Span): boolean {
	return telling.form === 'clause' && overlaps(telling.verb, verb);
}

function joined(found: Found, acted: Acted): Found {
	const {telling} = found.props;
	if (telling.form !== 'clause' || !overlaps(telling.subject, acted.subject))
		return {...found, also: ['event/tree-other']};
	const {when} = acted;
	// "In May 2019 Norway signed": the day is no part of the subject.
	const subject = when && overlaps(telling.subject, when) ? acted.subject : telling.subject;
	return {
		...found,
		props: {...found.props, telling: {...telling, subject}, when, acted},
		also: ['event/tree-same'],
	};
}

function byTree(doc: Doc, acted: Acted): Found {
	const {subject, verb, rest, doer, other, when} = acted;
	const bare = hull(subject, hull(verb, rest));
	// "In May 2019 the ministers …": the day that opens the sentence belongs to what is told.
	const clause = when && bare.start - when.start < SHORT_LEAD ? hull(when, bare) : bare;
	const named = new Map(
		[
			...(doer ? [doer.actor] : []),
			...(other ? [other.actor] : []),
			...peopleWithin(doc, bare),
		].map((actor) => [actor.name, actor]),
	);
	const props: EventProps = {
		trigger: acted.lemma,
		clause,
		telling: {form: 'clause', subject, verb, rest},
		status: 'happened',
		participants: [...named.values()],
		place: placeWithin(doc.text, rest),
		when,
		claimedBy: null,
		acted,
	};
	return {props, rule: 'event/tree', reach: bare};
}

const SHORT_LEAD = 45;
