// An event: something that happened or is planned, with who took part, where and when.
import type {Span} from '../../doc/span.js';
import type {Actor} from '../actor.js';
import type {DateFact} from '../date-fact.js';
import type {Fact} from '../fact.js';

export type EventProps = {
	/** Base form of the verb or noun that names it: "meet", "talks", "sign". */
	readonly trigger: string;
	/** The clause that tells it, in the clean text. */
	readonly clause: Span;
	readonly status: 'happened' | 'planned';
	readonly participants: readonly Actor[];
	/** Where, as written, without its preposition; or null. */
	readonly place: string | null;
	readonly when: DateFact | null;
};

export type EventFact = Fact<'event', EventProps>;
