// GRAM: a question is one well-formed English sentence.
import type {CardKind} from '../card.js';
import {wordsOf} from '../words.js';
import {type Check, ownWords} from './check.js';

/** A wh-word, behind at most one phrase of place, time or source. */
const OPENING =
	/^(?:[\p{L}\p{N},.’'“”()&-]+ ){0,16}?(?:who|whom|whose|which|what|when|where|why|how)\b/iu;
const GAP = '____';
const DOUBLED = /\b(\p{L}{2,}) \1\b/iu;
/** "What did she say in accordance with the law, Oslo would do?" */
const FRONTED =
	/\bdid .* say (?:that )?(?!(?:on|in) (?:January|February|March|April|May|June|July|August|September|October|November|December|\d))(?:in|on|at|by|under|after|before|during|despite|as|with|for|because|since|while) [^,?]+, (?!that\b)\p{L}/u;
/** "Who said that was where …?": the subject was cut off. */
const SUBJECTLESS =
	/^[^?]*\bwho \p{L}+(?: [^,]+,| the view)? that (?:was|were|is|are|has|had|will|would|could|might|can)\b/iu;
/** "said that began in", "that Fraudsters, didn't last", "that in Bergen was", "that first, not": no subject, or one cut off. */
const TORN =
	/\bthat (?:(?:began|came|led|followed|accompanied|started|ended|happened|grew|went) (?:in|on|at|to|from|with|by|after)\b|\p{Lu}\p{L}+, (?:did|does|do|was|were|is|are|has|had|would|could|might|should)\b|(?:in|on|at) (?:\p{Lu}\p{L}+ ){1,3}(?:was|were|is|are)\b|(?:first|second|third|lastly|finally), |from the start that\b|if not\b|even, )|[”_],[.?]$/u;
/** "Who called the port “a ruin” over?": what the preposition led to was cut off. */
const DANGLING = /” (?:over|about|with|of|for|to|from|as|at|by|and|that)\?$/u;
/** "accused of lying": nobody is accused. */
const NOBODY =
	/\b(?:who|institution|country) (?:accused|blamed|criticised|criticized|praised|thanked) (?:of|for)\b/iu;
/** "against the law “It is illegal": a sentence in marks was hung on another. */
const FUSED = /[\p{Ll}.] “(?:It|The|We|They|This|That|There|He|She|You|If|In)\b/u;
/** "said that vehemently offered": the subject is gone; "wanted to see changes included?": a list was cut off. */
const UNHEADED =
	/\bthat \p{Ll}+ly (?:\p{Ll}+ed|was|were|had|would|could)\b|\b(?:included|including|includes?|such as|namely|the following)\?$/u;
const FEWEST_WORDS = 5;
const MOST_WORDS = 52;
/** Four sentences and the question. */
const MOST_IN_ORDER = 110;

export const grammar: Check = {
	id: 'GRAM',
	asks: 'The question is one well-formed sentence with one question mark, at its end.',
	find({question, kind}) {
		if (kind === 'free') return null;
		const own = ownWords(question);
		const length = wordsOf(question).length;
		if (length < FEWEST_WORDS) return 'too short';
		if (length > (kind === 'in-order' ? MOST_IN_ORDER : MOST_WORDS)) return 'too long';
		const form = formFault(question, kind);
		if (form !== null) return form;
		if (DOUBLED.test(own)) return 'a doubled word';
		if (isTorn(question)) return 'torn words';
		if (SUBJECTLESS.test(own)) return 'a verb without its subject';
		if (kind === 'what-said' && FRONTED.test(own)) return 'a phrase before the subject';
		if (/\s[,.;:?!]/u.test(own)) return 'a space before punctuation';
		if (!balanced(question)) return 'marks or brackets do not pair';
		return null;
	},
};

function isTorn(question: string): boolean {
	const own = ownWords(question);
	return (
		TORN.test(own) ||
		DANGLING.test(own) ||
		NOBODY.test(own) ||
		UNHEADED.test(own) ||
		FUSED.test(question) ||
		/”,[.?]$/u.test(question)
	);
}

/** How a question begins and ends, by its kind. */
function formFault(question: string, kind: CardKind): string | null {
	const own = ownWords(question);
	if (!/(?:[?.]|[?!.]”)$/u.test(question)) return 'no end mark';
	if ((own.match(/\?/gu) ?? []).length > 1) return 'more than one question';
	if (kind === 'cloze') return question.split(GAP).length === 2 ? null : 'not exactly one gap';
	const opening = kind === 'which-treaty' ? /\bwhich\b/u : OPENING;
	return opening.test(own) ? null : 'no question word near the beginning';
}

/** Whether curly quotation marks and brackets nest and pair, and no straight double mark stands alone. */
function balanced(text: string): boolean {
	const open: string[] = [];
	const closes: Readonly<Record<string, string>> = {'”': '“', ')': '(', ']': '['};
	for (const mark of text) {
		if ('“(['.includes(mark)) open.push(mark);
		else if (closes[mark] !== undefined && open.pop() !== closes[mark]) return false;
	}
	return open.length === 0 && (text.match(/"/gu) ?? []).length % 2 === 0;
}
