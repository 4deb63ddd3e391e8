// A citation that begins or ends within a quotation is stretched to both its marks, where no other card cites that.
import type {Card} from '../cards/card.js';
import {type Doc, rawSpan, words} from '../doc/doc.js';
import {touching} from '../doc/locate.js';
import {hull, overlaps, type Span} from '../doc/span.js';
import type {Candidate} from './choice.js';

/** In characters; a longer excerpt is not read. */
const LONGEST = 500;

/** The cards with stretched citations; two of a kind never come to share words by it. */
export function withWholeQuotes(chosen: readonly Candidate[], doc: Doc): readonly Candidate[] {
	return chosen.map((one) => {
		const card = stretched(one.card, doc);
		const {cite} = card;
		if (!cite || card === one.card) return one;
		const isTaken = chosen.some(
			({card: other}) =>
				other !== one.card && other.kind === card.kind && other.cite && overlaps(other.cite, cite),
		);
		return isTaken ? one : {...one, card};
	});
}

function stretched(card: Card, doc: Doc): Card {
	const span = card.cite && placeOf(card.cite, doc);
	if (!card.cite || !span) return card;
	const whole = touching(doc, 'quote', span)
		.filter(({props}) => props.closed)
		.reduce<Span>(hull, span);
	const isLonger = whole.end - whole.start > span.end - span.start;
	if (!isLonger || whole.end - whole.start > LONGEST) return card;
	const quote = words(doc, whole).replace(/\s+/gu, ' ');
	return {...card, cite: {...card.cite, quote, ...rawSpan(doc, whole)}};
}

/** The cited sentences in the clean text; undefined where other words than whole sentences are cited. */
function placeOf(cite: Span, doc: Doc): Span | undefined {
	const own = doc.layer('sentence').filter((sentence) => {
		const {start, end} = rawSpan(doc, sentence);
		return start >= cite.start && end <= cite.end;
	});
	const [first] = own;
	const last = own.at(-1);
	if (!first || !last) return undefined;
	const span = {start: first.start, end: last.end};
	const raw = rawSpan(doc, span);
	return raw.start === cite.start && raw.end === cite.end ? span : undefined;
}
