// A statement: who is credited with which words.
import type {Span} from '../../doc/span.js';
import type {Fact} from '../fact.js';

export type Speaker = {
	/** The fullest name the article has. */
	readonly name: string;
	/** The fullest role the article gives with the name, or null. */
	readonly role: string | null;
	/** Other forms the article uses for the same person. */
	readonly aliases: readonly string[];
};

export type StatementProps = {
	readonly form: 'direct';
	readonly speaker: Speaker;
	/** Base form of the reporting verb. */
	readonly cue: string;
	/** The words between the marks, in the clean text. */
	readonly content: Span;
	/** The mention of the speaker in the reporting clause. */
	readonly attribution: Span;
};

export type StatementFact = Fact<'statement', StatementProps>;
