// The part of a clause round an instrument in which quotation marks pair, where those of the whole do not.
import type {Doc} from '../../doc/doc.js';
import type {Span} from '../../doc/span.js';
import {piecesOf} from '../plain/pieces.js';

const MARK = /["“”„«»]|''|``/gu;
/** "the decision on “…”": what the instrument is about belongs to it. */
const QUOTED_TOPIC =
	/^ (?:on|about|regarding|concerning|that)(?: the)? (?:["“„«]|''|``)\s?[^"“”„«»]{3,160}?(?:["”»]|''|``)/u;
const BORDER = /^\s?(?:[,;.]|[—–]\s|$)/u;

/** The clause itself where its marks pair; null where it can't be cut right behind the instrument. */
export function pairedPart(doc: Doc, clause: Span, gap: Span): Span | null {
	if (piecesOf(doc, clause)) return clause;
	const before = doc.text.slice(clause.start, gap.start);
	const opened = [...before.matchAll(MARK)].at(-1);
	const start = clause.start + (opened ? opened.index + opened[0].length : 0);
	const behind = doc.text.slice(gap.end, clause.end);
	const end = gap.end + (QUOTED_TOPIC.exec(behind)?.[0].length ?? 0);
	if (!BORDER.test(doc.text.slice(end, clause.end))) return null;
	const lead = /^\s*/u.exec(doc.text.slice(start, gap.start))?.[0].length ?? 0;
	const part = {start: start + lead, end};
	// What another passage was quoted with is no beginning of a sentence.
	return /^\p{Lu}/u.test(doc.text.slice(part.start, end)) && piecesOf(doc, part) ? part : null;
}
