// WORTH: somebody would want to know it.
import {contentWords} from '../words.js';
import type {Check} from './check.js';

/** Talk about the talk itself. */
const META =
	/[“:] ?(?:thank you|good (?:morning|evening)|i (?:do not|don['’]t) know|no comment|let me|as i (?:said|have said)|i would like to)\b/iu;
const FEWEST_TOLD = 4;

export const worth: Check = {
	id: 'WORTH',
	asks: 'The question tells something of weight, not courtesies.',
	find({question, kind}) {
		if (kind === 'free' || kind === 'in-order') return null;
		if (META.test(question)) return 'talk about the talk';
		return new Set(contentWords(question)).size < FEWEST_TOLD ? 'too little is told' : null;
	},
};
