// ANSW: what the question tells stands in the cited words.
import {withoutLead} from '../lead.js';
import {contentWords, stem} from '../words.js';
import {type Check, ownWords, withoutAskedNoun} from './check.js';

const LEAST_SHARE = 0.6;
/** Words that ask, and that say that somebody said; a citation need not have them. */
const ASKING =
	/^(?:according|article|complete|country|date|month|year|treaty|convention|agreement|declaration|decision|institution|occasion|channel|programme|interview|news|outlet|reported|words|told|tell|expressed?|view|happened?|order|place)$/u;
const MONTH =
	/^(?:january|february|march|april|may|june|july|august|september|october|november|december|\d+)$/u;

export const answerable: Check = {
	id: 'ANSW',
	asks: 'Most of what the question tells stands in the cited words.',
	find({question, cite, kind, tags}) {
		if (kind === 'free' || kind === 'in-order' || !cite) return null;
		const cited = new Set(contentWords(cite.quote).map(stem));
		const named = new Set(tags.flatMap(contentWords).map(stem));
		const asked = withoutRoles(withoutAskedNoun(ownWords(withoutLead(question))), tags);
		const told = contentWords(asked).filter(
			(word) => !ASKING.test(word) && !MONTH.test(word) && !named.has(stem(word)),
		);
		const missing = told.filter((word) => !cited.has(stem(word)));
		if (told.length < 3 || missing.length <= 1) return null;
		return 1 - missing.length / told.length < LEAST_SHARE
			? `not in the cited words: ${missing.join(', ')}`
			: null;
	},
};

/** The office before a name may stand anywhere in the article. */
function withoutRoles(question: string, tags: readonly string[]): string {
	return tags.reduce((text, tag) => {
		const at = text.indexOf(` ${tag}`);
		const lead =
			at < 0 ? undefined : /\b(?:did|of|to) ((?:[\p{L}-]+ ?){1,5})$/u.exec(text.slice(0, at))?.[1];
		return lead === undefined ? text : text.slice(0, at - lead.length) + text.slice(at);
	}, question);
}
