// The gate a fact must pass to be asked.
import type {Fact} from './fact.js';

/** Facts less sure than this make no card, unless told otherwise. */
export const GATE = 0.6;

/** Who speaks is as plain as can be. Of certain pronouns only those were read where the gold disagrees, about 40: nearly all were its names. */
const PLAIN_SPEAKER = /^who\/(?:name|organisation|role-plain|pronoun-certain)$/u;
/** Another person may stand between the name and the pronoun: of 100 cards read blind, four were wrong so. */
const PLAIN_PRONOUN = /^who\/pronoun-plain$/u;
/** Most probably the one meant; on the development corpus another one in a quarter of the cases. */
const LIKELY_SPEAKER = /^who\/pronoun-likely$/u;
/** Another speaker was nearly as likely. */
const OPEN_SPEAKER = /^who\/(?:pronoun|role)-(?:open|close)$/u;
const OTHER_SUBJECT = /^syntax\/other-subject$/u;
const HUNG = /^(?:indirect\/participle|who\/pronoun-\w+)$/u;
const CLAUSE =
	/^indirect\/(?:that|according-\w+|parenthetical|as-\w+|trailing|bare|np|objInf|called|this-was-said)$/u;
const STEP = {plain: 0.15, pronoun: -0.1, likely: -0.2, open: -0.35} as const;
/** A statement's cards are checked again by their wording; what the article itself tells is not. */
const UNCHECKED = {event: 0.2, treaty: 0.12} as const;

/**
 * The confidence a fact is judged by. What lowers that of a reported clause with a plain speaker is
 * mostly where the clause ends, which the wording of a card checks again; a doubtful speaker is
 * checked by nothing else.
 */
export function surety({kind, confidence, rules}: Fact): number {
	if (kind !== 'statement' && !rules.includes('event/claimed'))
		return Math.max(0, confidence - (kind === 'treaty' ? UNCHECKED.treaty : UNCHECKED.event));
	return Math.min(1, Math.max(0, confidence + step(rules)));
}

function step(rules: readonly string[]): number {
	const has = (pattern: RegExp): boolean => rules.some((rule) => pattern.test(rule));
	if (has(OPEN_SPEAKER)) return STEP.open;
	// ", saying that …" of somebody else, as the tree has it: of nine read, four were.
	if (has(OTHER_SUBJECT) && has(HUNG)) return STEP.likely;
	if (has(PLAIN_PRONOUN)) return STEP.pronoun;
	if (has(LIKELY_SPEAKER)) return STEP.likely;
	return has(PLAIN_SPEAKER) && has(CLAUSE) ? STEP.plain : 0;
}
