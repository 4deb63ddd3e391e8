// A treaty reference: a named instrument and what the article says of it.
import type {Treaty} from '../../doc/layers.js';
import type {Span} from '../../doc/span.js';
import type {Actor} from '../actor.js';
import type {Fact} from '../fact.js';

export type TreatyProps = {
	readonly treaty: Treaty['props'];
	/** Where it stands. */
	readonly mention: Span;
	/** The clause that says something of it, in the clean text, mention included. */
	readonly clause: Span;
	/** How the clause relates to it: "prohibited by", "in accordance with", "in force", "violate"; or null. */
	readonly relation: string | null;
	/** Whose claim the clause is, or null where the article itself tells it. */
	readonly claimedBy: Actor | null;
};

export type TreatyFact = Fact<'treaty', TreatyProps>;
