// A line of the grammar: which tokens make an expression, and what they mean.
import type {Meaning} from './meaning.js';
import type {Parts} from './parts.js';

export type Rule = {
	/** Its id is `dates/<name>`. */
	readonly name: string;
	/** A regular expression over a TokenLine's code. */
	readonly pattern: string;
	/**
	 * Undefined: no date, and its words belong to no other expression. `previous` is the meaning of
	 * the expression before it in the same block.
	 */
	readonly read: (parts: Parts, previous?: Meaning) => Meaning | undefined;
};
