// Whose words each quotation is: the clause beside it, or the speaker who just spoke and goes on.
import type {Doc} from '../../doc/doc.js';
import type {Quote} from '../../doc/layers.js';
import {covering} from '../../doc/locate.js';
import {hull, type Span} from '../../doc/span.js';
import {attributionOf} from './attribution.js';
import type {Reported} from './reported.js';
import type {Report} from './reporting.js';
import {named, type Who} from './who.js';

/** A speaker credited with words, and the clause that does it. */
export type Credit = {
	readonly who: Who;
	readonly confidence: number;
	readonly cue: string;
	readonly attribution: Span;
	readonly rule: string;
};

/** A second quotation of one paragraph mostly goes on with the first one's speaker. */
const FLOATING = 0.7;
const BETWEEN = 60;
/** On the development corpus half of the clauses that only stand beside are the wrong ones. */
const BESIDE = 0.75;

/** The credits of the quotations, in their order; undefined where nobody is credited. */
export function creditQuotes(
	doc: Doc,
	quotes: readonly Quote[],
	reports: readonly Reported[],
): readonly (Credit | undefined)[] {
	const credits: (Credit | undefined)[] = [];
	let at = 0;
	for (const [index, quote] of quotes.entries()) {
		while ((reports[at]?.cue.end ?? Number.POSITIVE_INFINITY) <= quote.start) at++;
		const own = credited(doc, quote) ?? beside(doc, quote, [reports[at], reports[at - 1]]);
		const earlier = quotes[index - 1];
		const goesOn = earlier && isSameParagraph(doc, earlier, quote) && !hasLead(doc, quote);
		const before = goesOn ? credits[index - 1] : undefined;
		credits.push(
			own ??
				(before && {
					...before,
					confidence: Math.min(before.confidence, FLOATING),
					rule: 'statement/floating',
				}),
		);
	}
	return credits;
}

function credited(doc: Doc, quote: Quote): Credit | undefined {
	const found = attributionOf(doc, quote);
	if (!found) return undefined;
	const {person, cue, rule, confidence} = found;
	const who = named(doc, person, confidence, 'who/name');
	return {who, confidence, cue: cue.props.lemma, attribution: hull(person, cue), rule};
}

/** The next clause behind the quotation, or the last one before it, with nothing else between. */
function beside(
	doc: Doc,
	quote: Quote,
	[behind, before]: readonly (Reported | undefined)[],
): Credit | undefined {
	if (behind && isRightBehind(doc, quote, behind)) return credit(behind, 'statement/clause-behind');
	if (before && isRightBefore(doc, quote, before)) return credit(before, 'statement/clause-before');
	return undefined;
}

function isRightBehind(doc: Doc, quote: Quote, {cue, subject}: Report): boolean {
	const between = doc.text.slice(quote.end, Math.min(cue.start, subject.start));
	return quote.props.closed && /^[\s,]{0,3}$/u.test(between);
}

function isRightBefore(doc: Doc, quote: Quote, {cue, subject}: Report): boolean {
	const from = Math.max(cue.end, subject.end);
	if (quote.start - from > BETWEEN) return false;
	return /^[^"“”.\n]*[,:]\s?$/u.test(doc.text.slice(from, quote.start));
}

function credit({cue, subject, who}: Reported, rule: string): Credit {
	const confidence = Math.min(who.confidence, BESIDE);
	return {who, confidence, cue: cue.props.lemma, attribution: hull(cue, subject), rule};
}

function isSameParagraph(doc: Doc, earlier: Span, later: Span): boolean {
	const block = covering(doc, 'block', later);
	return block !== undefined && earlier.start >= block.start;
}

/** Whether words stand before the quotation in its own sentence. */
function hasLead(doc: Doc, quote: Quote): boolean {
	return !/[.!?”"]\s*$/u.test(doc.text.slice(Math.max(0, quote.start - 3), quote.start));
}
