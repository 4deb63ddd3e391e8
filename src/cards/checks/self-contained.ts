// SELF: a question can be understood without the article.
import {contentWords} from '../words.js';
import {type Check, ownWords} from './check.js';

/** Words that point outside the card. "Who … he" is fine only when a name stands before it. */
const POINTER =
	/\b(?:he|him|his|she|her|it|its|they|them|their|this|these|here|the article|the text|the document|the ministry|the sides|the country)\b/iu;
const RELATIVE_TIME =
	/\b(?:today|yesterday|tomorrow|tonight|now|recently|earlier|later|the day before|(?:this|last|next) (?:week|month|year)|(?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b/iu;
const FEWEST_CONTENT_WORDS = 4;

export const selfContained: Check = {
	id: 'SELF',
	asks: 'No pronoun, pointer or relative time is left open, and there is enough to tell the answer.',
	find({question, kind}) {
		if (kind === 'free') return null;
		const own = ownWords(question);
		const pointer = POINTER.exec(own);
		if (pointer) return `points outside the card: "${pointer[0]}"`;
		const time = RELATIVE_TIME.exec(own);
		if (time && !/\d/u.test(own.slice(time.index))) return `relative time: "${time[0]}"`;
		if (contentWords(question).length < FEWEST_CONTENT_WORDS)
			return 'too little to tell the answer';
		return null;
	},
};
