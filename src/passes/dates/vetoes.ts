// Words that look like dates and are none: April Ryan, 2000 people, Black Friday.
import type {Span} from '../../doc/span.js';
import type {Meaning} from './meaning.js';
import VETOES from './vetoes.json' with {type: 'json'};

type Suspect = Span & {readonly rule: string; readonly meaning: Meaning};

const BEFORE_MONTH: ReadonlySet<string> = new Set(VETOES.beforeMonth);
const WEAKLY_BEFORE_MONTH: ReadonlySet<string> = new Set(VETOES.weaklyBeforeMonth);
const BEFORE_YEAR: ReadonlySet<string> = new Set(VETOES.beforeYear);
const BEFORE_NUMBER: ReadonlySet<string> = new Set(VETOES.beforeNumber);
const AFTER_NUMBER: ReadonlySet<string> = new Set(VETOES.afterNumber);
const BEFORE_WEEKDAY: ReadonlySet<string> = new Set(VETOES.beforeWeekday);
const AFTER_DAY: ReadonlySet<string> = new Set(VETOES.afterDay);
const AFTER_TODAY: ReadonlySet<string> = new Set(VETOES.afterToday);
const AFTER_NAMED_DAY: ReadonlySet<string> = new Set(VETOES.afterNamedDay);
const AFTER_WEEKDAY: ReadonlySet<string> = new Set(VETOES.afterWeekday);

const CHECKS: Readonly<Record<string, (text: string, suspect: Suspect) => boolean>> = {
	month: isNoMonth,
	year: isNoYear,
	weekday: isNoWeekday,
	'story-shift': countsFromEvent,
	'same-month': countsThings,
	'day-turn': isNoSingleDay,
};

/** "the Sept. 11 attacks": a day that names an event of whatever year. */
export function namesEvent(text: string, span: Span): boolean {
	return AFTER_NAMED_DAY.has(wordAfter(text, span.end));
}

export function isNoDate(text: string, suspect: Suspect): boolean {
	return CHECKS[suspect.rule]?.(text, suspect) ?? false;
}

/** A bare month is a name or a verb where no preposition leads to it or a name follows. */
function isNoMonth(text: string, span: Span): boolean {
	const words = text.slice(span.start, span.end);
	if (/\s/u.test(words) || words.includes('-')) return false;
	const before = wordBefore(text, span.start);
	if (BEFORE_MONTH.has(before)) return false;
	if (/^ \p{Lu}/u.test(text.slice(span.end, span.end + 2))) return true;
	const isShort = /^\p{L}{3,4}$/u.test(words) && !/^(?:June|July)$/iu.test(words);
	return (isShort || words === 'March') && !WEAKLY_BEFORE_MONTH.has(before);
}

function isNoYear(text: string, span: Span & {readonly meaning: Meaning}): boolean {
	if (span.end - span.start > 4) return false;
	const before = wordBefore(text, span.start);
	const after = wordAfter(text, span.end);
	if (BEFORE_NUMBER.has(before) || AFTER_NUMBER.has(after)) return true;
	if (/^(?:[%$€°]|-\p{L})/u.test(text.slice(span.end, span.end + 2))) return true;
	if (
		/(?:\u00A9|\([cC]\)|Copyright)[^\n]{0,40}$/u.test(
			text.slice(Math.max(0, span.start - 50), span.start),
		)
	)
		return true;
	const year = span.meaning.kind === 'year' ? span.meaning.year : 0;
	return (year < 1900 || year > 2050) && !BEFORE_YEAR.has(before);
}

function isNoWeekday(text: string, span: Span): boolean {
	return (
		BEFORE_WEEKDAY.has(wordBefore(text, span.start)) || AFTER_WEEKDAY.has(wordAfter(text, span.end))
	);
}

/** "the day before the vote" counts from the vote, which nobody dated. */
function countsFromEvent(text: string, span: Span): boolean {
	const ends = /(?:before|after)$/iu.test(text.slice(span.start, span.end));
	return ends && /[ \p{L}\p{N}]/u.test(text[span.end] ?? '');
}

/** "today's world", "the people of tomorrow". */
function isNoSingleDay(text: string, span: Span): boolean {
	const after = /^['’]s (\p{L}+)/u.exec(text.slice(span.end, span.end + 16))?.[1] ?? '';
	return (
		AFTER_TODAY.has(after) ||
		isInName(text, span) ||
		/\bpeople of $/u.test(text.slice(Math.max(0, span.start - 16), span.start))
	);
}

/** "USA TODAY", "Trending Today USA": a paper or a programme. */
function isInName(text: string, {start, end}: Span): boolean {
	if (!/^\p{Lu}/u.test(text.slice(start, end))) return false;
	const before = text.slice(Math.max(0, start - 24), start);
	return (
		/\p{Lu}[\p{L}.]* $/u.test(before) ||
		(/^ \p{Lu}\p{L}+/u.test(text.slice(end, end + 12)) && /\p{L} $/u.test(before))
	);
}

/** "December 7 and 9 others": the second number counts people, not days. */
function countsThings(text: string, span: Span): boolean {
	const after = wordAfter(text, span.end);
	return after !== '' && !AFTER_DAY.has(after);
}

function wordBefore(text: string, at: number): string {
	return (
		/(\p{L}+)[^\p{L}\p{N}]{1,2}$/u.exec(text.slice(Math.max(0, at - 16), at))?.[1]?.toLowerCase() ??
		''
	);
}

function wordAfter(text: string, at: number): string {
	return /^[ -](\p{L}+)/u.exec(text.slice(at, at + 16))?.[1]?.toLowerCase() ?? '';
}
