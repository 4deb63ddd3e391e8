// The gate a fact must pass to be asked.
import type {Fact} from './fact.js';

/** Facts less sure than this make no card, unless told otherwise. */
export const GATE = 0.8;

/** Who speaks is as plain as can be. */
const PLAIN_SPEAKER = /^who\/(?:name|organisation|pronoun-plain|role-plain)$/u;
/** Another speaker was nearly as likely. */
const OPEN_SPEAKER = /^who\/(?:pronoun|role)-(?:open|close)$/u;
const CLAUSE = /^indirect\/(?:that|according-\w+|parenthetical|as-\w+|trailing|bare|np)$/u;
const STEP = 0.15;

/**
 * The confidence a fact is judged by. What lowers that of a reported clause with a plain speaker is
 * mostly where the clause ends, which the wording of a card checks again; a doubtful speaker is
 * checked by nothing else.
 */
export function surety({confidence, rules}: Fact): number {
	if (rules.some((rule) => OPEN_SPEAKER.test(rule))) return Math.max(0, confidence - STEP);
	const isClear =
		rules.some((rule) => PLAIN_SPEAKER.test(rule)) && rules.some((rule) => CLAUSE.test(rule));
	return isClear ? Math.min(1, confidence + STEP) : confidence;
}
