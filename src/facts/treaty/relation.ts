// How a clause relates to the instrument it names: the words that stand round the mention.
import type {Span} from '../../doc/span.js';

/** Directly before the name, articles and an "Article 5 of" between them aside. */
const BEFORE =
	/\b((?:prohibited|banned|forbidden|outlawed|provided for|required|regulated|governed|established|created|covered|set out|outlined|enshrined|laid down|stipulated|guaranteed) (?:by|in|under)|in accordance with|in line with|pursuant to|under|in addition to|in (?:breach|violation) of|(?:to|not to) (?:sign|ratify|denounce|disavow|violate|join|leave|renew|extend|suspend)|(?:withdrew|withdraws?|withdrawal|withdrawing|pulled|pulls?|pulling) (?:out )?(?:of|from)|violat(?:ed|es|ing|ions? of)|breach(?:ed|es|ing)?(?: of)?|signatories to|part(?:y|ies) to|member of|commitments (?:outlined )?in|obligations under|complied with|compliance with|(?:sign|ratifi|denounc|disavow|suspend|extend|renew|join|left|leav)(?:ed|es|ing|s)?|accession to|the (?:signing|ratification|expiry|implementation|text|terms|provisions) of)(?: (?:the|this|that|its|their))?(?: (?:landmark|decision of the|so-called))?(?: [Aa]rticles? \d+(?:\(\d+\))? of(?: the)?)? ?$/iu;
const BEHIND =
	/^[,)]{0,2} (?:(?:which|that) )?((?:prohibits?|bans?|forbids?|provides?|requires?|obliges?|expires?|expired|entered into force|came into force|is in force|remains in force|was signed|was ratified|has lapsed|lapsed|collapsed|guarantees?|guaranteed|limits?|limited|prohibited|banned))\b/iu;
const FAR = 90;

/** The words as written, or null where none of the known ones stands there. */
export function relationOf(text: string, sentence: Span, mention: Span): string | null {
	const before = text.slice(Math.max(sentence.start, mention.start - FAR), mention.start);
	const behind = text.slice(mention.end, Math.min(sentence.end, mention.end + FAR));
	return (BEFORE.exec(before)?.[1] ?? BEHIND.exec(behind)?.[1] ?? null)?.toLowerCase() ?? null;
}
