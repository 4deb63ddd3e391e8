// A date with the preposition, weekday and commas that belong to it.
import type {Doc} from '../../doc/doc.js';
import {hull, overlaps, type Span} from '../../doc/span.js';

const LEAD =
	/(?:,\s)?(?:\b(?:on|in|at|by|early|late|of)\s){0,2}(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?\s)?$/iu;

/** Where it stands in the clause, to be left out of it. */
export function dateWithLead(doc: Doc, clause: Span, when: Span): Span | undefined {
	if (!overlaps(clause, when)) return undefined;
	const lead = LEAD.exec(doc.text.slice(clause.start, when.start))?.[0] ?? '';
	const isFirst = when.start - lead.length <= clause.start;
	const isBetween = isFirst || lead.startsWith(',');
	const tail = isBetween ? (/^,/u.exec(doc.text.slice(when.end, clause.end))?.[0] ?? '') : '';
	return hull(
		{start: when.start - lead.length, end: when.end},
		{start: when.end, end: when.end + tail.length},
	);
}
