// Who a subject is: a name stands for itself, a pronoun for the last speaker or the last subject.
import type {Doc} from '../../doc/doc.js';
import type {Person} from '../../doc/layers.js';
import type {Actor} from '../actor.js';
import type {Candidate} from '../fact.js';
import {describedActor, personActor} from './actor-of.js';
import {weighPronoun} from './pronouns.js';
import type {Subject} from './subject.js';

/** The share of names and descriptions that were right on the development corpus. */
const SURE = {person: 0.96, nominal: 0.86} as const;

/** Who a mention means, how sure that is, and what else was weighed. */
export type Who = {
	readonly actor: Actor;
	/** A mention of the actor by name, where it is a person the article names. */
	readonly person: Person | null;
	readonly confidence: number;
	/** Best first; the first is the actor. */
	readonly candidates: readonly Candidate[];
	/** `who/name`, `who/description`, or `who/pronoun-plain`, `-likely`, `-close`, `-open`. */
	readonly rule: string;
};

/** Somebody who spoke, and where the verb stands that says so. */
export type Turn = {readonly who: Who; readonly at: number};

const PERSONAL = /^(?:s?he|him|her)$/iu;

/** `turns` are those who spoke before, the last one last; undefined where a pronoun stands for nobody known. */
export function whoIs(doc: Doc, subject: Subject, turns: readonly Turn[]): Who | undefined {
	if (subject.person) return named(doc, subject.person, SURE.person, 'who/name');
	const words = doc.text.slice(subject.start, subject.end);
	if (subject.form === 'nominal')
		return of(describedActor(words), null, SURE.nominal, 'who/description');
	return PERSONAL.test(words) ? ofPronoun(doc, subject, turns) : undefined;
}

const MOST_CANDIDATES = 4;

function ofPronoun(doc: Doc, subject: Subject, turns: readonly Turn[]): Who | undefined {
	const weighed = weighPronoun(doc, subject, turns);
	const [best] = weighed;
	if (!best) return undefined;
	const parts = weighed.map(({score}) => Math.exp(score - best.score));
	const sum = parts.reduce((all, part) => all + part, 0);
	const candidates = weighed.slice(0, MOST_CANDIDATES).map(
		({person, features}, index): Candidate => ({
			name: person.props.fullName,
			score: Math.round((100 * (parts[index] ?? 0)) / sum) / 100,
			reason: features.join(', '),
		}),
	);
	const level = levelOf(1 / sum);
	return {...named(doc, best.person, PRONOUN_SURE[level], `who/pronoun-${level}`), candidates};
}

/** By the share of the best candidate's weight: so many were right on the development corpus. */
const PRONOUN_SURE = {plain: 0.9, likely: 0.78, close: 0.68, open: 0.54} as const;

function levelOf(share: number): keyof typeof PRONOUN_SURE {
	if (share > 0.95) return 'plain';
	if (share > 0.8) return 'likely';
	return share > 0.6 ? 'close' : 'open';
}

function named(doc: Doc, person: Person, confidence: number, rule: string): Who {
	return of(personActor(doc, person), person, confidence, rule);
}

function of(actor: Actor, person: Person | null, confidence: number, rule: string): Who {
	const candidates = [{name: actor.name, score: confidence, reason: rule}];
	return {actor, person, confidence, candidates, rule};
}
