// WORTH: somebody would want to know it.

import type {CardKind} from '../card.js';
import {contentWords} from '../words.js';
import {type Check, withoutAskedNoun} from './check.js';

/** Talk about the talk itself. */
const META =
	/[“:] ?(?:thank you|good (?:morning|evening)|i (?:do not|don['’]t) know|no comment|let me|as i (?:said|have said)|i would like to)\b/iu;
const LEAD = /^According to [^,]+, /u;
const FEWEST_TOLD = 3;
const FEWEST_OF_EVENT = 2;
const ASKING =
	/^(?:according|reported|date|month|year|country|institution|treaty|complete|words|held|take|place|\d+|january|february|march|april|may|june|july|august|september|october|november|december)$/u;

/** Where something else than the claim is asked, the answer tells the rest. */
function fewest(kind: CardKind, isNamed: boolean): number {
	if (kind === 'what-said') return 1;
	return isNamed ? FEWEST_OF_EVENT : FEWEST_TOLD;
}

export const worth: Check = {
	id: 'WORTH',
	asks: 'The question tells something of weight, not courtesies.',
	find({question, kind, tags}) {
		if (kind === 'free' || kind === 'in-order') return null;
		if (META.test(question)) return 'talk about the talk';
		// Of an event those who took part are what is told.
		const isEvent = kind === 'when' || kind === 'where' || kind === 'who-did';
		const named = new Set(isEvent ? [] : tags.flatMap(contentWords));
		const isNamed = isEvent && /\p{Ll} \p{Lu}/u.test(question.replace(LEAD, ''));
		const told = contentWords(withoutAskedNoun(question.replace(LEAD, ''))).filter(
			(word) => !named.has(word) && !ASKING.test(word),
		);
		return new Set(told).size < fewest(kind, isNamed) ? 'too little is told' : null;
	},
};
