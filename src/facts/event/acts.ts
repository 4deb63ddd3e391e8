// The verbs of acts: which words can tell one, and what an act needs to be whole and to be the only one.
import {verbReadings} from '../../cards/wording/verbs.js';
import ACTS from './acts.json' with {type: 'json'};

const SINGLE: ReadonlySet<string> = new Set(ACTS.single);
const CLASSES: ReadonlyMap<string, readonly string[]> = new Map(Object.entries(ACTS.classes));
const OBJECTS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
	ACTS.withClass.map(({base, objects}) => [
		base,
		new Set(objects.flatMap((name) => CLASSES.get(name) ?? [])),
	]),
);
const DAILY: ReadonlySet<string> = new Set(ACTS.daily);
const ALL: ReadonlySet<string> = new Set([
	...ACTS.single,
	...ACTS.repeated,
	...ACTS.daily,
	...OBJECTS.keys(),
]);
const GATHERINGS: ReadonlySet<string> = new Set(ACTS.classes.gathering);
const AHEAD: ReadonlySet<string> = new Set(ACTS.ahead);
const INTRANSITIVE: ReadonlySet<string> = new Set(ACTS.intransitive);
const WITH: ReadonlySet<string> = new Set(ACTS.with);

/** Whether a word, written small, can be the past or the participle of an act. */
export function tellsAct(word: string): boolean {
	return verbReadings(word).some(
		({base, form}) => (form === 'past' || form === 'participle') && ALL.has(base),
	);
}

export function isAct(lemma: string): boolean {
	return ALL.has(lemma);
}

/** "resigned" says all; "signed" does not. */
export function needsObject(lemma: string): boolean {
	return !INTRANSITIVE.has(lemma);
}

/** "met with Ingrid Dahl": the other one is no mere company. */
export function isDoneWith(lemma: string): boolean {
	return WITH.has(lemma);
}

/**
 * Whether an object with a name tells the act without a day: one signs a treaty once, and meets
 * somebody or holds talks again and again.
 */
export function isDoneOnce(lemma: string, object: string): boolean {
	return SINGLE.has(lemma) || (OBJECTS.has(lemma) && !GATHERINGS.has(object.toLowerCase()));
}

/** Whether only a day can tell which time is meant: visits, talks, statements. */
export function isDaily(lemma: string, object: string): boolean {
	return DAILY.has(lemma) || GATHERINGS.has(object.toLowerCase()) || object === 'statement';
}

/** "invited to a ceremony on May 3": the day is that of what is still to come. */
export function isAhead(lemma: string): boolean {
	return AHEAD.has(lemma);
}

/** Whether it is done only to things of some class. */
export function hasClass(lemma: string): boolean {
	return OBJECTS.has(lemma);
}

/** "held talks", but not "held a view": undefined nouns are for names, which need no class. */
export function takes(lemma: string, noun: string): boolean {
	return OBJECTS.get(lemma)?.has(noun.toLowerCase()) ?? true;
}
