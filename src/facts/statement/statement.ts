// A statement: who is credited with which words.
import type {Span} from '../../doc/span.js';
import type {Fact} from '../fact.js';

export type Speaker = {
	/** `unknown` is one the article only describes: "a spokesman for the company". */
	readonly type: 'person' | 'unknown';
	/** The fullest name the article has, or the description as written. */
	readonly name: string;
	/** The fullest role the article gives with the name, or null. */
	readonly role: string | null;
	/** Other forms the article uses for the same person. */
	readonly aliases: readonly string[];
};

export type StatementProps = {
	/** `mixed` is reported speech with some words in marks, `indirect` has none. */
	readonly form: 'direct' | 'mixed' | 'indirect';
	readonly speaker: Speaker;
	/** Base form of the reporting verb. */
	readonly cue: string;
	/** What was said, in the clean text: the words between the marks, or the reported clause. */
	readonly content: Span;
	/** The mention of the speaker in the reporting clause. */
	readonly attribution: Span;
};

export type StatementFact = Fact<'statement', StatementProps>;
