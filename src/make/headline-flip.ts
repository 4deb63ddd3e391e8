// FLIP: a claim that says the opposite of the headline has lost or won a "not" on its way.
import type {Card} from '../cards/card.js';
import {contentWords, stem, wordsOf} from '../cards/words.js';
import type {Doc} from '../doc/doc.js';
import {perDoc} from '../doc/remember.js';

const DENIALS =
	/^(?:not|no|never|nobody|none|nothing|neither|nor|cannot|without|\p{L}+n['’]t|refus(?:e|es|ed|ing)|reject(?:s|ed|ing)?|den(?:y|ies|ied|ying)|rul(?:e|es|ed|ing)|declin(?:e|es|ed|ing)|fail(?:s|ed|ing)?|oppos(?:e|es|ed|ing)|against)$/iu;
/** So much of a headline must a claim repeat to be about the same. */
const SAME_CLAIM = 0.7;
const FEWEST = 4;
/** A claim that tells much more than the headline may have its "not" elsewhere. */
const LONGEST = 2;

/** The headline a card contradicts, or null. */
export function contradicted({question, answer, kind}: Card, doc: Doc): string | null {
	if (kind === 'in-order') return null;
	const claim = `${question} ${answer}`;
	const known = stemsOf(claim);
	return (
		headlinesOf(doc).find((headline) => {
			const own = stemsOf(headline);
			const shared = [...own].filter((word) => known.has(word)).length;
			return (
				shared >= FEWEST &&
				shared / own.size >= SAME_CLAIM &&
				known.size <= LONGEST * own.size + FEWEST &&
				isDenied(headline) !== isDenied(claim)
			);
		}) ?? null
	);
}

const headlinesOf = perDoc((doc): readonly string[] => {
	const told = doc
		.layer('block')
		.filter(({props}) => props.label === 'headline')
		.map(({start, end}) => doc.text.slice(start, end));
	const {title} = doc.article.source;
	return [...new Set(title === undefined ? told : [title, ...told])];
});

function isDenied(text: string): boolean {
	return wordsOf(text).filter((word) => DENIALS.test(word)).length % 2 === 1;
}

/** Without what only denies, which is compared by itself. */
function stemsOf(text: string): ReadonlySet<string> {
	return new Set(
		contentWords(text)
			.filter((word) => !DENIALS.test(word))
			.map(stem),
	);
}
