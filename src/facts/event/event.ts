// An event: something that happened or is planned, with who took part, where and when.
import type {Span} from '../../doc/span.js';
import type {Actor} from '../actor.js';
import type {DateFact} from '../date-fact.js';
import type {Fact} from '../fact.js';
import type {Acted} from './acted.js';

/** How an article tells it. All spans lie in the clean text. */
export type EventTelling =
	/** As a clause of its own: "the two presidents held talks via video link". */
	| {
			readonly form: 'clause';
			/** The whole subject, article included: "the two presidents". */
			readonly subject: Span;
			/** The finite verb with its auxiliaries: "held", "will be held", "may take place". */
			readonly verb: Span;
			/** What follows the verb up to the clause's end, date included where it stands there. */
			readonly rest: Span;
	  }
	/** As the occasion of something else: "speaking at the investment forum on November 30". */
	| {
			readonly form: 'occasion';
			/** The noun phrase, article included: "the investment forum “Sea and Sky”". */
			readonly phrase: Span;
			/** "at", "in", "during". */
			readonly preposition: string;
	  };

export type EventProps = {
	/** Base form of the verb or noun that names it: "meet", "talks", "sign". */
	readonly trigger: string;
	/** The clause that tells it, in the clean text. */
	readonly clause: Span;
	readonly telling: EventTelling;
	readonly status: 'happened' | 'planned';
	/** Who took part, the subject first; for an occasion who spoke or acted there. */
	readonly participants: readonly Actor[];
	/** Where, as written, without its preposition: "Geneva"; or null. */
	readonly place: string | null;
	readonly when: DateFact | null;
	/** Whose claim it is, or null where the article itself tells it. */
	readonly claimedBy: Actor | null;
	/** Who did what to whom, where the sentence has a tree that tells it. */
	readonly acted?: Acted;
};

export type EventFact = Fact<'event', EventProps>;
