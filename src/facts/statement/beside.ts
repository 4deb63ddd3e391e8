// The reporting clause right behind a quotation, or right before it.
import type {Doc} from '../../doc/doc.js';
import {within} from '../../doc/locate.js';
import {hull, type Span} from '../../doc/span.js';
import type {Place} from './credit.js';
import type {Reported} from './reported.js';
import {named} from './subject.js';
import {whoIs} from './who.js';

const BETWEEN = 90;
/** A sentence that ends inside the marks is over, unless the clause goes on with it. */
const OVER = /[.…]['’\s]*$/u;
const ASKED_OR_CALLED = /[?!]['’\s]*$/u;
const BEHIND = /^[^\S\n]*[,.–—-]{0,3}[^\S\n]*(?:as\s)?(?:(?:then|also|again|later|the)\s)?$/iu;
/** `… can do — said Dahl`, where the closing mark may be missing or stand anywhere. */
const BEHIND_DASH = /^[\s,.!?…”»–—]*$/u;
const FOLLOWED_BY_CONTENT = /^\s(?:that|it|he|she|they|the|there|his|her)\s/u;

/** `“…,” Dahl said` and `“…,” said Ingrid Dahl, the minister`. */
export function clauseBehind(
	doc: Doc,
	{quote, words}: Place,
	report: Reported | undefined,
): Reported | undefined {
	if (!report || !quote.props.closed || report.cue.props.form === 'participle') return undefined;
	const {cue, subject} = report;
	const clause = hull(cue, subject);
	if (clause.start < quote.end) return undefined;
	const between = doc.text.slice(quote.end, clause.start);
	if (quote.rule === 'quotes/dash') return BEHIND_DASH.test(between) ? report : undefined;
	return BEHIND.test(between) && claims(doc, words, between, report) ? report : undefined;
}

/** Whether the clause belongs to the quotation before it, and not to a sentence of its own. */
function claims(doc: Doc, words: string, between: string, {cue, subject}: Reported): boolean {
	const clause = hull(cue, subject);
	if (/[,–—-]['’\s]*$/u.test(words) || /^\s*,/u.test(between)) return true;
	if (/^\s*\./u.test(between)) return false;
	if (OVER.test(words)) {
		const isLow = /^\p{Ll}/u.test(doc.text.slice(clause.start, clause.start + 1));
		return isLow && cue.start <= clause.start + 1;
	}
	const rest = doc.text.slice(clause.end, clause.end + 30);
	if (ASKED_OR_CALLED.test(words)) return !FOLLOWED_BY_CONTENT.test(rest);
	return cue.props.form === 'according';
}

/** `Dahl said: “…”`, `Dahl said on Friday, “…”` and `Dahl said that “The …”`. */
export function clauseBefore(
	doc: Doc,
	{quote, block, words, lead}: Place,
	report: Reported | undefined,
): Reported | undefined {
	if (!report || report.cue.start < block.start) return undefined;
	const {cue, subject} = report;
	const from = Math.max(cue.end, subject.end);
	const between = doc.text.slice(from, quote.start);
	if (from > quote.start || between.length > BETWEEN || cue.start < quote.start - lead.length - 1)
		return undefined;
	if (/[:,–—-]\s*$/u.test(between))
		return quotedPerson(doc, report, {start: from, end: quote.start}) ?? report;
	const isSentence = /^[\p{Lu}\d[]/u.test(words);
	return isSentence && /^(?:\s|\sthat\s|\s\p{L}+\s)$/u.test(between) ? report : undefined;
}

/** `Dahl quotes Berg: “…”`: the words are Berg's. */
function quotedPerson(doc: Doc, report: Reported, between: Span): Reported | undefined {
	if (!/^(?:quote|cite)$/u.test(report.cue.props.lemma)) return undefined;
	const person = within(doc, 'person', between).at(-1);
	const subject = person && named(person);
	const who = subject && whoIs(doc, subject, []);
	return subject && who && {...report, subject, who};
}
