// Whether "which treaty" can stand where an instrument is named.
import type {Doc} from '../../doc/doc.js';
import {within} from '../../doc/locate.js';
import {overlaps, type Span} from '../../doc/span.js';

/** "the Iranian accord", "its treaty", "the so-called pact": words that belong to the name in its place. */
const QUALIFIED =
	/(?:\b(?:so-called|its|his|her|their|our|this|that|an?|\p{L}+['’]s)|\p{Ll}(?:ial|ian|ish|ese|ous|ful|ive|al|ic))\s(?:the\s)?$/iu;
const QUALIFIED_BY_NATION = /\b\p{Lu}\p{L}+(?:ian|ish|ese|an)\s$/u;
/** "the Kyoto Protocol talks", "the Convention Relating to": the name goes on. */
const GOES_ON =
	/^ (?:\p{Lu}\p{L}+|(?:trade|nuclear|climate|peace|free)? ?(?:talks|negotiations|agreement|deal|accord|process|framework|signatories|members?|parties|partners?|review|commission|organi[sz]ation|summit|conference|regime|system|rules|obligations|commitments|goals?|targets?))\b/u;
/** Between two of a list. */
const LISTED = /^(?:,|,? and|,? or|,? as well as)(?: the)?\s/u;
/** Inside a clause that tells more of somebody else. */
const ASIDE = /[,(] (?:who|which|whose|where) [^,;]*$/u;

export function asksWell(doc: Doc, clause: Span, gap: Span): boolean {
	const before = doc.text.slice(clause.start, gap.start);
	const behind = doc.text.slice(gap.end, Math.max(gap.end, clause.end));
	if (QUALIFIED.test(before) || QUALIFIED_BY_NATION.test(before) || ASIDE.test(before))
		return false;
	return !GOES_ON.test(behind) && !isListed(doc, clause, gap);
}

/** "the Hague Convention, the Geneva Protocol and …": each would be as right. */
function isListed(doc: Doc, clause: Span, gap: Span): boolean {
	return within(doc, 'treaty', clause)
		.filter((one) => !overlaps(one, gap))
		.some((other) => {
			const [first, second] = other.start < gap.start ? [other, gap] : [gap, other];
			const between = doc.text.slice(first.end, second.start);
			return (
				between.length < 60 &&
				LISTED.test(between) &&
				!/\b(?:is|was|are|were|has|had|will)\b/u.test(between)
			);
		});
}
