// Who a subject is: a name stands for itself, a pronoun for the last speaker or the last subject.
import type {Doc} from '../../doc/doc.js';
import type {Person} from '../../doc/layers.js';
import {covering, within} from '../../doc/locate.js';
import type {Actor} from '../actor.js';
import type {Candidate} from '../fact.js';
import {describedActor, personActor} from './actor-of.js';
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
	/** `who/name`, `who/pronoun`, … */
	readonly rule: string;
};

/** No name further back is looked at, so that a paragraph of any length stays cheap. */
const LOOK_BACK = 1500;

/** `turns` are those who spoke before, the last one last; undefined where a pronoun stands for nobody known. */
export function whoIs(doc: Doc, subject: Subject, turns: readonly Who[]): Who | undefined {
	const confidence = SURE[subject.form];
	if (subject.person) return named(doc, subject.person, confidence, 'who/name');
	if (subject.form === 'nominal') {
		const actor = describedActor(doc.text.slice(subject.start, subject.end));
		return of(actor, null, confidence, 'who/description');
	}
	const nearest = lastNamed(doc, subject);
	if (nearest) return named(doc, nearest, confidence, 'who/pronoun-subject');
	const last = turns.at(-1);
	return last?.person ? {...last, confidence, rule: 'who/pronoun-turn'} : undefined;
}

function named(doc: Doc, person: Person, confidence: number, rule: string): Who {
	return of(personActor(doc, person), person, confidence, rule);
}

function of(actor: Actor, person: Person | null, confidence: number, rule: string): Who {
	const candidates = [{name: actor.name, score: confidence, reason: rule}];
	return {actor, person, confidence, candidates, rule};
}

/** The first person of the nearest earlier sentence, in the paragraph, that names one unquoted. */
function lastNamed(doc: Doc, subject: Subject): Person | undefined {
	const block = covering(doc, 'block', subject);
	if (!block) return undefined;
	const people = within(doc, 'person', {
		start: Math.max(block.start, subject.start - LOOK_BACK),
		end: subject.start,
	}).filter((person) => !covering(doc, 'quote', person));
	const nearest = people.at(-1);
	const sentence = nearest && covering(doc, 'sentence', nearest);
	return sentence ? people.find(({start}) => start >= sentence.start) : nearest;
}
