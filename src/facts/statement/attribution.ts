// Whose words a quotation is: the person by the reporting verb, in the sentence or the paragraph.

import type {Doc} from '../../doc/doc.js';
import type {Cue, Person, Quote} from '../../doc/layers.js';
import {covering, within} from '../../doc/locate.js';
import type {Span} from '../../doc/span.js';

export type Attribution = {
	readonly person: Person;
	readonly cue: Cue;
	readonly rule: string;
	readonly confidence: number;
};

/** A reporting clause is no longer than this, from the quotation to its verb or its speaker. */
const LONGEST_CLAUSE = 220;
/** Words that may stand between a speaker and the verb that is theirs. */
const NEAR = 12;

/** The attribution behind the quotation, or else the one before it; undefined where neither is sure. */
export function attributionOf(doc: Doc, quote: Quote): Attribution | undefined {
	return behind(doc, quote) ?? before(doc, quote);
}

/** `“…,” Dahl said` and `“…,” said Ingrid Dahl, the minister`. */
function behind(doc: Doc, quote: Quote): Attribution | undefined {
	const block = covering(doc, 'block', {start: quote.end - 1, end: quote.end});
	if (!block || !quote.props.closed) return undefined;
	const clause = clauseBehind(doc, {
		start: quote.end,
		end: Math.min(block.end, quote.end + LONGEST_CLAUSE),
	});
	const lead = doc.text.slice(quote.end, clause.end);
	// A new sentence begins: it reports other words.
	if (/^\s*[.!?]?\s*["“«]|^\s*[.!?]/u.test(lead)) return undefined;
	if (/^\s+\p{Lu}/u.test(lead) && /[.!?]$/u.test(inside(doc, quote)) && !hasCueSoon(doc, clause))
		return undefined;
	return pair(doc, clause, 'behind');
}

/** `Dahl said: “…”` and `Dahl said that it was “…”`. */
function before(doc: Doc, quote: Quote): Attribution | undefined {
	const sentence = covering(doc, 'sentence', {start: quote.start, end: quote.start + 1});
	if (!sentence) return undefined;
	const clause = {start: Math.max(sentence.start, quote.start - LONGEST_CLAUSE), end: quote.start};
	const lead = doc.text.slice(clause.start, clause.end);
	// Only words that stand alone behind a colon or comma are all theirs.
	return /[:,]\s*$/u.test(lead) ? pair(doc, clause, 'before') : undefined;
}

/** The one person next to the one reporting verb of a clause. */
function pair(doc: Doc, clause: Span, place: 'behind' | 'before'): Attribution | undefined {
	const cues = within(doc, 'cue', clause).filter(
		({props}) => props.polarity === 'said' || props.polarity === 'asked',
	);
	const people = within(doc, 'person', clause).filter((person) => !isPossessive(doc, person));
	const cue = place === 'behind' ? cues[0] : cues.at(-1);
	if (!cue) return undefined;
	const ranked = people
		.map((person) => ({person, gap: gapBetween(doc, person, cue)}))
		.filter(({gap}) => gap <= NEAR)
		.sort((a, b) => a.gap - b.gap);
	const [best, second] = ranked;
	if (!best || isObject(doc, cue, best.person)) return undefined;
	const isClose = second !== undefined && second.gap <= best.gap;
	return {person: best.person, cue, rule: `statement/${place}`, confidence: isClose ? 0.5 : 0.95};
}

/** Words between a mention and the verb; what stands in commas between them does not count. */
function gapBetween(doc: Doc, person: Span, cue: Span): number {
	const [left, right] = person.start < cue.start ? [person, cue] : [cue, person];
	const between = doc.text.slice(left.end, right.start);
	const trimmed = between.replace(/,[^,]*,/gu, ' ');
	if (/[.!?;:"“”]/u.test(trimmed) || /\b(?:and|but|who|that|which)\b/iu.test(trimmed))
		return Number.POSITIVE_INFINITY;
	return trimmed.split(/\s+/u).filter((word) => word !== '').length;
}

/** "told Dahl", "asked Dahl", "said of Dahl": the one who listens, or is talked about. */
function isObject(doc: Doc, cue: Cue, person: Span): boolean {
	if (person.start < cue.start) return false;
	const between = doc.text.slice(cue.end, person.start);
	return (
		cue.props.lemma === 'tell' ||
		cue.props.lemma === 'ask' ||
		/\b(?:of|to|about|with|on|by|from|for|in|at|against)\b/iu.test(
			between.replace(/\b(?:of|to|for|at) (?=\p{Lu}[^,]*$)/gu, ''),
		)
	);
}

function isPossessive(doc: Doc, {end}: Span): boolean {
	return /^['’]s?\b/u.test(doc.text.slice(end, end + 2));
}

function clauseBehind(doc: Doc, span: Span): Span {
	const text = doc.text.slice(span.start, span.end);
	const stop = /(?<=\p{Ll}{2})[.!?](?=\s|$)|["“«]/u.exec(text.slice(1));
	return stop ? {start: span.start, end: span.start + 1 + stop.index} : span;
}

function hasCueSoon(doc: Doc, clause: Span): boolean {
	return (
		within(doc, 'cue', {start: clause.start, end: Math.min(clause.end, clause.start + 80)}).length >
		0
	);
}

function inside(doc: Doc, {props}: Quote): string {
	return doc.text.slice(props.inner.start, props.inner.end);
}
