// What a check is: one criterion of a good card, as a function with an id.
import type {Card} from '../card.js';

export type Check = {
	/** Stable, for the report: how many candidates fell to which check. */
	readonly id: string;
	/** The criterion in one sentence. */
	readonly asks: string;
	/** Looks at the headline before a question too; others see the question without it. */
	readonly readsStory?: true;
	/** What is wrong, in a few words, or null when the card is fine. */
	find(card: Card): string | null;
};

/** "Which campaign", "Which news agency". */
const ASKED_NOUN = /\bwhich \p{Ll}+(?: (?:agency|committee|force|outlet|service)\b)?/iu;

/** The question without the noun of what is asked for: it tells nothing of the claim. */
export function withoutAskedNoun(question: string): string {
	return question.replace(ASKED_NOUN, '');
}

/** The question without what stands in quotation marks: the words that are ours. */
export function ownWords(question: string): string {
	return question.replace(/“[^”]*”/gu, '“”');
}
