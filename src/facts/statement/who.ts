// Who a subject is: a name stands for itself, a pronoun for the last speaker or the last subject.
import type {Doc} from '../../doc/doc.js';
import type {Person} from '../../doc/layers.js';
import type {Actor} from '../actor.js';
import type {Candidate} from '../fact.js';
import {describedActor, personActor} from './actor-of.js';
import {weighPronoun} from './pronouns.js';
import type {Subject} from './subject.js';

/** Names and descriptions are sure enough to ask; a pronoun is only as good as its guess. */
const SURE = {person: 0.95, nominal: 0.7, pronoun: 0.75} as const;

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

const PERSONAL = /^s?he$/iu;

/** `turns` are those who spoke before, the last one last; undefined where a pronoun stands for nobody known. */
export function whoIs(doc: Doc, subject: Subject, turns: readonly Turn[]): Who | undefined {
	const confidence = SURE[subject.form];
	if (subject.person) return named(doc, subject.person, confidence, 'who/name');
	const words = doc.text.slice(subject.start, subject.end);
	if (subject.form === 'nominal')
		return of(describedActor(words), null, confidence, 'who/description');
	return PERSONAL.test(words) ? ofPronoun(doc, subject, turns) : undefined;
}

const MOST_CANDIDATES = 4;

/** Confidence is the share of the best among all, as the fitted weights have it. */
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
	const confidence = 1 / sum;
	const rule = `who/pronoun-${confidence > 0.95 ? 'plain' : confidence > 0.8 ? 'likely' : confidence > 0.6 ? 'close' : 'open'}`;
	return {...named(doc, best.person, confidence, rule), candidates};
}

function named(doc: Doc, person: Person, confidence: number, rule: string): Who {
	return of(personActor(doc, person), person, confidence, rule);
}

function of(actor: Actor, person: Person | null, confidence: number, rule: string): Who {
	const candidates = [{name: actor.name, score: confidence, reason: rule}];
	return {actor, person, confidence, candidates, rule};
}
