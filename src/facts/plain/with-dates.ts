// Times in a clause told as the days they were.
import {dateWords} from '../../cards/dates.js';
import type {Doc} from '../../doc/doc.js';
import type {DateExpression} from '../../doc/layers.js';
import {within} from '../../doc/locate.js';
import {overlaps, type Span} from '../../doc/span.js';
import {askable, isAttribute, whenPhrase} from '../when-words.js';
import {isQuotedAt, type Piece, replaced} from './pieces.js';

const MONTH_OR_NUMBER =
	/\d|\b(?:January|February|March|April|May|June|July|August|September|October|November|December)\b/u;

/** "tomorrow" as the day it was; null where an expression of time stays open. */
export function withDates(
	doc: Doc,
	span: Span,
	pieces: readonly Piece[],
	without: Span | undefined,
): readonly Piece[] | null {
	let now = pieces;
	for (const date of within(doc, 'date', span)) {
		if (without && overlaps(without, date)) continue;
		const words = doc.text.slice(date.start, date.end);
		if (MONTH_OR_NUMBER.test(words) || isQuotedAt(pieces, date)) continue;
		const known = knownWords(doc, date, span);
		// "a Tuesday breakfast" in April would need "an".
		if (known !== undefined && isAfterA(doc, date) && /\b[AO]\p{Ll}/u.test(known)) return null;
		if (known !== undefined) now = ofDate(doc, now, date, known);
		else if (isPointing(date, words)) return null;
	}
	return now;
}

/** "Monday's debate" as "the May 2, 2016, debate", "a Tuesday breakfast" as "a May 3 breakfast". */
function ofDate(doc: Doc, pieces: readonly Piece[], date: Span, known: string): readonly Piece[] {
	const own = /^['’]s(?= \p{L})/u.exec(doc.text.slice(date.end, date.end + 4))?.[0];
	const lead = doc.text.slice(Math.max(0, date.start - 12), date.start);
	const bare = known.replace(/^(?:on|in) /u, '');
	const comma = /\d, \d{4}$/u.test(bare) ? ',' : '';
	if (own === undefined)
		return replaced(pieces, date, isAttribute(doc, date) ? `${bare}${comma}` : known);
	const article = /\bthe $/iu.test(lead) ? '' : 'the ';
	return replaced(
		pieces,
		{start: date.start, end: date.end + own.length},
		`${article}${bare}${comma}`,
	);
}

function isAfterA({text}: Doc, {start}: Span): boolean {
	return /\ba $/iu.test(text.slice(Math.max(0, start - 3), start));
}

const ANY_YEAR = /\b(?:this|last|next|the (?:current|coming)) year\b/u;

function isPointing({props}: DateExpression, words: string): boolean {
	return (
		['weekday', 'relative'].includes(props.precision) ||
		/\b(?:this|last|next|ago|earlier|later|recent|recently|previous|coming)\b/iu.test(words)
	);
}

/** A preposition that a day or year needs no other one behind. */
const LEADS =
	/\b(?:in|on|of|by|since|until|till|for|from|before|after|during|than|to|and|early|late)\s$/iu;

function knownWords(doc: Doc, date: DateExpression, {start}: Span): string | undefined {
	const written = doc.text.slice(date.start, date.end);
	const {year, yearStatus} = date.props;
	// "the beginning of this year": the year is known, if not the month.
	const lead = doc.text.slice(start, date.start);
	if (ANY_YEAR.test(written) && year !== undefined && /^(?:stated|derived)$/u.test(yearStatus)) {
		const told = written.replace(ANY_YEAR, String(year));
		return /^\d+$/u.test(told) && !LEADS.test(lead) ? `in ${told}` : told;
	}
	const asked = askable({value: date.props});
	if (asked === null) return undefined;
	return LEADS.test(lead) ? dateWords(asked, {withYear: true}) : whenPhrase(asked, {isLast: true});
}
