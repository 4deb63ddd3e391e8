// Whose words each quotation is: the clause beside it, or the speaker who just spoke and goes on.
import type {Doc} from '../../doc/doc.js';
import type {Quote} from '../../doc/layers.js';
import {covering} from '../../doc/locate.js';
import {hull, type Span} from '../../doc/span.js';
import {clauseBefore, clauseBehind} from './beside.js';
import {withoutCue} from './cueless.js';
import type {Reported} from './reported.js';
import type {Who} from './who.js';

/** A speaker credited with words, and the clause that does it. */
export type Credit = {
	readonly who: Who;
	readonly cue: string;
	readonly attribution: Span;
	/** `statement/behind`, `statement/floating`, … */
	readonly rule: string;
	/** How the subject of the clause was found. */
	readonly how: string;
};

/** A quotation with what stands round it in its paragraph. */
export type Place = {
	readonly quote: Quote;
	readonly block: Span;
	/** The unquoted words before it in its sentence. */
	readonly lead: string;
	readonly words: string;
};

/** No more words before a quotation are looked at. */
const LEAD = 300;

/** The credits of the quotations, in their order; undefined where nobody is credited. */
export function creditQuotes(
	doc: Doc,
	quotes: readonly Quote[],
	reports: readonly Reported[],
): readonly (Credit | undefined)[] {
	const places = quotes.map((quote) => placeOf(doc, quote));
	const own: (Credit | undefined)[] = [];
	let at = 0;
	for (const place of places) {
		while ((reports[at]?.cue.end ?? Number.POSITIVE_INFINITY) <= place.quote.start) at++;
		own.push(ownCredit(doc, place, reports, at));
	}
	const credits: (Credit | undefined)[] = [];
	at = 0;
	for (const [index, place] of places.entries()) {
		while ((reports[at]?.cue.end ?? Number.POSITIVE_INFINITY) <= place.quote.start) at++;
		const earlier = index > 0 ? {place: places[index - 1], credit: credits[index - 1]} : undefined;
		credits.push(own[index] ?? goingOn(doc, place, earlier, reports[at - 1]));
	}
	return credits;
}

function placeOf(doc: Doc, quote: Quote): Place {
	const block = covering(doc, 'block', {start: quote.start, end: quote.start + 1}) ?? quote;
	const from = Math.max(block.start, quote.start - LEAD);
	const before = doc.text.slice(from, quote.start);
	const lead = /(?:[^.!?"“”»]|[.!?](?!["”»]?\s))*$/u.exec(before)?.[0] ?? '';
	const {start, end} = quote.props.inner;
	return {quote, block, lead, words: doc.text.slice(start, end)};
}

function ownCredit(
	doc: Doc,
	place: Place,
	reports: readonly Reported[],
	at: number,
): Credit | undefined {
	const behind = clauseBehind(doc, place, reports[at]);
	if (behind) return creditOf(behind, 'behind');
	const before = clauseBefore(doc, place, reports[at - 1]);
	if (before) return creditOf(before, 'before');
	return withoutCue(doc, place);
}

function creditOf(report: Reported, rule: string): Credit {
	return {
		who: report.who,
		cue: report.cue.props.lemma,
		attribution: hull(report.cue, report.subject),
		rule: `statement/${rule}`,
		how: report.rule,
	};
}

/** A sentence's quotation that no clause claims goes on with the speaker of the one before. */
function goingOn(
	doc: Doc,
	place: Place,
	earlier: {readonly place: Place | undefined; readonly credit: Credit | undefined} | undefined,
	report: Reported | undefined,
): Credit | undefined {
	if (place.lead.trim() !== '') return undefined;
	const {quote, block} = place;
	const isReportNearer =
		report && report.cue.start >= block.start && report.cue.end > (earlier?.place?.quote.end ?? 0);
	if (isReportNearer && report.cue.props.polarity !== 'declined')
		return creditOf(report, 'after-report');
	if (!earlier?.place || !earlier.credit) return undefined;
	if (earlier.place.quote.start >= block.start)
		return {...earlier.credit, rule: 'statement/floating'};
	// A paragraph that opens with a quotation goes on with the one that the last paragraph ended with.
	const between = doc.text.slice(earlier.place.quote.end, quote.start);
	if (
		quote.start !== block.start ||
		between.length > LEAD ||
		(between.match(/\n\n/gu) ?? []).length > 1
	)
		return undefined;
	const isOpen = !earlier.place.quote.props.closed;
	return {...earlier.credit, rule: isOpen ? 'statement/continued' : 'statement/next-paragraph'};
}
