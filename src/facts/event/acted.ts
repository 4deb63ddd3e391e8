// What the tree of a sentence tells of an act: who did it, to whom, and in which words.
import type {Span} from '../../doc/span.js';
import type {Actor} from '../actor.js';
import type {DateFact} from '../date-fact.js';

/** Somebody who took part, and the noun phrase that says so: "Norwegian minister Ingrid Dahl". */
export type Role = Span & {
	readonly actor: Actor;
	/** What stands before the name and tells who it is, where it names something itself: "mayor of Oslo". */
	readonly title: string | null;
};

export type Acted = {
	/** Base form: "appoint". */
	readonly lemma: string;
	readonly isPassive: boolean;
	readonly subject: Span;
	/** The finite verb with what helps it: "was appointed", "has signed". */
	readonly verb: Span;
	/** What follows up to the end of the clause: "to the court by Ingrid Dahl". */
	readonly rest: Span;
	/** The same with the clause behind it: "… after she closed the port"; null where there is none. */
	readonly longer: Span | null;
	/** Whoever did it, where it is one with a name of its own. */
	readonly doer: Role | null;
	/** Whom it was done to or with, where it is one with a name of its own. */
	readonly other: Role | null;
	/** "by Ingrid Dahl" in the rest of a passive, or "with Ingrid Dahl" in that of a meeting. */
	readonly phrase: Span | null;
	/** The noun it was done to, as a base form; empty where there is none. */
	readonly object: string;
	/** Whether what it was done to has a name, or is told by one. */
	readonly isNamed: boolean;
	/** The day that hangs on the verb itself. */
	readonly when: DateFact | null;
	/** The least margin of the arcs it rests on. */
	readonly margin: number;
};
