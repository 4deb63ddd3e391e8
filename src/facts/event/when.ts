// The date that hangs on a clause, and the place it names.
import type {Doc} from '../../doc/doc.js';
import type {DateExpression} from '../../doc/layers.js';
import {within} from '../../doc/locate.js';
import type {Span} from '../../doc/span.js';
import type {DateFact} from '../date-fact.js';

/** The most precise date inside a span, the first of several; null where there is none. */
export function whenWithin(doc: Doc, span: Span): DateFact | null {
	const dates = within(doc, 'date', span).filter(({props}) => props.precision in PRECISION);
	const best = [...dates].sort((a, b) => rank(a) - rank(b) || a.start - b.start)[0];
	return best ? dateFact(doc, best) : null;
}

/** The date that stands right by a span: in it, behind it ("on December 1"), or before its preposition. */
export function whenBeside(doc: Doc, span: Span, reach: Span): DateFact | null {
	const own = whenWithin(doc, span);
	if (own) return own;
	const beside = within(doc, 'date', reach).find(({start, end}) =>
		start >= span.end
			? /^,? ?(?:on|in|early|late|that|this|last|held on|of)? ?(?:early |late )?$/u.test(
					doc.text.slice(span.end, start),
				)
			: end <= span.start && /^,? (?:at|in|during) $/u.test(doc.text.slice(end, span.start)),
	);
	return beside ? dateFact(doc, beside) : null;
}

function dateFact(doc: Doc, {start, end, props}: DateExpression): DateFact {
	return {start, end, words: doc.text.slice(start, end), value: props};
}

/** Whether a date names something that may be asked. */
export function isAskable({value}: DateFact): boolean {
	const isKnown = (status: string): boolean => status === 'stated' || status === 'derived';
	if (value.precision === 'year') return isKnown(value.yearStatus);
	return (value.precision === 'day' || value.precision === 'month') && isKnown(value.dayStatus);
}

const PRECISION: Readonly<Partial<Record<DateExpression['props']['precision'], number>>> = {
	day: 0,
	month: 1,
	year: 2,
	weekday: 3,
	relative: 4,
	season: 5,
};

function rank({props}: DateExpression): number {
	// Of two that are as precise, the one that names its day and month.
	return (PRECISION[props.precision] ?? 9) + (props.dayStatus === 'stated' ? 0 : 0.5);
}

const PLACE =
	/\b(?:in|at) (?:the (?:\p{Ll}+ )?(?:capital|city|town|village) of )?(\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){0,2})(?=$|[\s,.;:)])|\b(via (?:video ?link|video ?conference|telephone|phone)|by (?:video link|videoconference|telephone|phone))\b/u;
const MONTHS =
	/^(?:January|February|March|April|May|June|July|August|September|October|November|December|Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)/u;

/** "at a rally in Oslo Friday night". */
const DAY_BEHIND = / (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/u;

/** "Geneva", "via video link"; null where none is named. */
export function placeWithin(text: string, span: Span): string | null {
	const found = PLACE.exec(text.slice(span.start, span.end));
	const place = found?.[1] ?? found?.[2];
	return place === undefined || MONTHS.test(place) ? null : place.replace(DAY_BEHIND, '');
}
