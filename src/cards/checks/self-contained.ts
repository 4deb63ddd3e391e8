// SELF: a question can be understood without the article.
import {withoutLead} from '../lead.js';
import {contentWords} from '../words.js';
import {type Check, ownWords} from './check.js';

/** Words that point outside the card wherever they stand. */
const POINTER =
	/\b(?:these|here|the article|the text|the (?:document|ministry|sides|country)(?! of\b)|this (?!way\b)\p{L}+|this)\b/iu;
/** "if nobody answers, this would …" means what stands before it. */
const BOUND_THIS =
	/(?<=\b(?:if|when|that|unless)\b[^?]{25,}, )this (?=would|will|was|could|might|may)/iu;
/** "the countries of the south …, these countries". */
const BOUND_THESE = /(\b(\p{L}+s)\b.*)\bthese \2\b/iu;
/** Words that are bound where a name, or who is asked for, stands before them. */
const BINDABLE = /\b(?:he|him|his|she|her|hers|it|its|they|them|their|theirs)\b/iu;
const BINDER = /\bwho\b|\p{Lu}\p{L}+|\bit (?:is|was|would be|will be|makes|seems)\b/u;
const MANY = /\b\p{L}{3,}s\b/u;
const RELATIVE_TIME =
	/\b(?:today|yesterday|tomorrow|tonight|now|recently|earlier|later|the day before|(?:this|last|next) (?:week|month|year)|(?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b/iu;
const FEWEST_CONTENT_WORDS = 4;
const FEWEST_WITHOUT_NAME = 7;

export const selfContained: Check = {
	id: 'SELF',
	asks: 'No pronoun, pointer or relative time is left open, and there is enough to tell the answer.',
	find({question, kind}) {
		if (kind === 'free') return null;
		const own = ownWords(question);
		const pointer = POINTER.exec(own.replace(BOUND_THIS, '').replace(BOUND_THESE, '$1'));
		if (pointer) return `points outside the card: "${pointer[0]}"`;
		const bound = BINDABLE.exec(own);
		if (bound && !isBound(own, bound)) return `points outside the card: "${bound[0]}"`;
		const time = RELATIVE_TIME.exec(own);
		if (time && !/\d/u.test(own.slice(time.index))) return `relative time: "${time[0]}"`;
		if (kind === 'who-said' && isNameless(question)) return 'names nothing';
		if (contentWords(question).length < FEWEST_CONTENT_WORDS)
			return 'too little to tell the answer';
		return null;
	},
};

const SOURCE = /^According to [^,]+, /u;
const DAY =
	/\b(?:January|February|March|April|May|June|July|August|September|October|November|December)\b(?: \d+)?(?:, \d{4},?| \d{4})?/gu;

/** "who said that he would not yield": anybody may have. What is reported must name or count something. */
function isNameless(question: string): boolean {
	const asked = withoutLead(question).replace(SOURCE, '').replace(DAY, '');
	if (/[“:]|\d|(?<=\s)\p{Lu}/u.test(asked)) return false;
	return BINDABLE.test(asked) || contentWords(asked).length < FEWEST_WITHOUT_NAME;
}

/** The first word of a question is capital without being a name. */
function isBound(question: string, {0: pronoun, index}: RegExpExecArray): boolean {
	const before = question.slice(0, index).replace(/^\p{L}+/u, (word) => word.toLowerCase());
	if (/^the/iu.test(pronoun) && MANY.test(before)) return true;
	return BINDER.test(before) || /^it (?:is|was|would be|will be)\b/u.test(question.slice(index));
}
