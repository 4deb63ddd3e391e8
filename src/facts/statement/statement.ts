// A statement: who is credited with which words.
import {hull, type Span} from '../../doc/span.js';
import type {Actor} from '../actor.js';
import type {DateFact} from '../date-fact.js';
import type {Fact} from '../fact.js';

/** What the speaker does with the words; everything but `said` is asked in its own way. */
export type Act =
	| 'said'
	| 'denied'
	| 'declined'
	| 'asked'
	| 'unconfirmed'
	| 'demanded'
	| 'promised'
	| 'proposed'
	| 'warned';

export type StatementProps = {
	/** `mixed` is reported speech with some words in marks, `indirect` has none. */
	readonly form: 'direct' | 'mixed' | 'indirect';
	readonly speaker: Actor;
	/** Who passes the speaker's words on, where the article has them at second hand, or null. */
	readonly reportedBy: Actor | null;
	readonly act: Act;
	/** Base form of the reporting verb or noun; ":" where a colon does its work. */
	readonly cue: string;
	/**
	 * What was said, in the clean text: the words between the marks, or the reported clause without
	 * cue and speaker. In the order of the text; more than one where the clause is interrupted.
	 */
	readonly content: readonly Span[];
	/** The reporting clause: the mention of the speaker and the cue. */
	readonly attribution: Span;
	/** To whom it was said, where stated: a name or a description. */
	readonly addressee: string | null;
	/** Where or on what occasion, as written: "on the air of the Russia 24 TV channel". */
	readonly occasion: string | null;
	/** When it was said, not what it is about. */
	readonly when: DateFact | null;
};

export type StatementFact = Fact<'statement', StatementProps>;

/** The smallest span that holds all that was said. */
export function contentHull({props, evidence}: StatementFact): Span {
	return props.content.reduce(hull, props.content[0] ?? evidence[0]?.span ?? props.attribution);
}
