// What every way of moving a part of a clause shares: the question it makes, and what an answer may be.
import {capital, contentWords, wordsOf} from '../../../cards/words.js';
import type {Draft} from '../../draft.js';
import type {Asking} from '../asking.js';
import type {Clause, Part} from './clause.js';

/** A question about a clause: what stands behind "did X say", and the words it asks for. */
export type Moved = {
	/** Tells the ways apart, for the card's id. */
	readonly variant: string;
	/** "What", "Which country", "How many ships". */
	readonly asked: string;
	/** "Moscow would do if NATO accepted Ukraine". */
	readonly rest: string;
	readonly forms: Draft['forms'];
	readonly accept: readonly string[];
	/** Whether "that" may stand before the rest; not before a verb whose subject is asked. */
	readonly takesThat: boolean;
	/** How the rest is led in: "did X say" where nothing is stated. */
	readonly lead?: 'according to' | 'describe';
	/** A day or year that the clause tells. */
	readonly isDate?: boolean;
};

export type Mover = (clause: Clause, asking: Asking) => Moved | null;

const OPEN =
	/\b(?:he|him|his|she|her|hers|it|its|they|them|their|theirs|this|that|these|those|such|there|here|one|ones|another|others?|anything|something|everything|anyone|someone|everyone|things?|much|lot|way|ways|time|fact|sort|kind|same|what|who|which|where|how|de facto)\b/iu;
const NEGATIVE = /\b(?:no|not|never|none|nobody|nothing|neither|nor|any)\b|n['’]t\b/iu;
const MOST_WORDS = 9;
const FEWEST_TOLD = 3;

/** Whether a part says something by itself and is short enough to be typed or told. */
export function isAnswer({text}: Part, most = MOST_WORDS): boolean {
	const telling = contentWords(text).length;
	return (
		wordsOf(text).length <= most &&
		!OPEN.test(text) &&
		!NEGATIVE.test(text) &&
		!/[;:()]|[-–—] | [-–—]/u.test(text) &&
		(telling > 1 || (telling === 1 && /\p{Lu}|\d/u.test(text)))
	);
}

/** Whether what is left tells enough to have one answer. */
export function isTold(rest: string | null): rest is string {
	return (
		rest !== null &&
		new Set(contentWords(rest)).size >= FEWEST_TOLD &&
		!/^(?:and|or|but)\b/u.test(rest)
	);
}

/** An answer of words found in the text. */
export function wordsForm(text: string): Pick<Moved, 'forms' | 'accept'> {
	const bare = text.replace(/^(?:the|an?) /iu, '').replace(/[“”]/gu, '');
	return {forms: [{answer: capital(text)}], accept: [...new Set([text, bare])]};
}
