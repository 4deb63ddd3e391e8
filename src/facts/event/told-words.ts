// What is told of an act, in the words of a question: names in full, and the asked one and the day left out.
import {type Doc, words} from '../../doc/doc.js';
import {within} from '../../doc/locate.js';
import {covers, overlaps, type Span} from '../../doc/span.js';
import {textOf} from '../plain/pieces.js';
import {type PlainOptions, plainPieces, withLowStart} from '../plain/plain-clause.js';
import {resolveBody} from '../statement/resolve-body.js';
import {isAttribute} from '../when-words.js';
import type {Acted} from './acted.js';
import {hasAmbiguousName} from './ambiguous-name.js';
import {dateWithLead} from './date-lead.js';
import {withoutEndMark} from './end-mark.js';
import {endsWhole} from './whole-telling.js';

const LONGEST = 30;

/** What may follow the verb, the best first: as far as its own clause, up to a comma, with the next clause. */
export function restsOf(doc: Doc, {rest, longer}: Acted): readonly Span[] {
	const comma = ASIDE.exec(words(doc, rest));
	return [
		rest,
		...(comma ? [{start: rest.start, end: rest.start + comma.index}] : []),
		...(longer ? [longer] : []),
	];
}

/** ", a former lawyer": what more is told of something, up to the end. */
const ASIDE = /, (?:an?|the|its|his|her|their)\s[^,]*$/u;

/** Null where the words can't stand in a question; `asked` is who or what is asked for. */
export function restWords(doc: Doc, acted: Acted, rest: Span, asked: Span | null): string | null {
	const {when} = acted;
	const without = when && covers(rest, when) ? dateWithLead(doc, rest, when) : undefined;
	const gap = asked && overlaps(asked, rest) && {...withPreposition(doc, asked, rest), words: ''};
	return plain(doc, rest, {
		...speakerOf(acted),
		...(without ? {without} : {}),
		...(gap ? {gap} : {}),
	});
}

/** "at his duplex" is the subject's. */
function speakerOf({doer, other, isPassive}: Acted): Pick<PlainOptions, 'speaker'> {
	const subject = isPassive ? other : doer;
	return subject ? {speaker: subject.actor.name} : {};
}

/** The subject; "the bank" where only one is named. */
export function subjectWords(doc: Doc, {subject}: Acted): string | null {
	const body = resolveBody(doc, words(doc, subject), subject.start);
	return body ? `the ${body.name}` : plain(doc, subject);
}

function withPreposition(doc: Doc, {start, end}: Span, rest: Span): Span {
	const before = /\b(?:by|with) $/u.exec(doc.text.slice(rest.start, start))?.[0] ?? '';
	return {start: start - before.length, end};
}

function plain(doc: Doc, span: Span, options: PlainOptions = {}): string | null {
	if (span.end <= span.start) return '';
	if (hasAmbiguousName(doc, span, options.gap) || hasDayOfThing(doc, span)) return null;
	const pieces = plainPieces(doc, span, options);
	if (pieces === null || !endsWhole(pieces)) return null;
	const text = withoutEndMark(textOf(withLowStart(doc, pieces)));
	if (/[;:]|^['’,]/u.test(text) || text.split(' ').length > LONGEST) return null;
	return namesAll(doc, span, text, options.gap) ? text : null;
}

/** "a Tuesday breakfast". */
function hasDayOfThing(doc: Doc, span: Span): boolean {
	return within(doc, 'date', span).some(
		(date) =>
			!/\d|\byears?|\bmonths?|\bweeks?|\bdays?|\bhours?/u.test(words(doc, date)) &&
			isAttribute(doc, date),
	);
}

/** Whether everybody it names is named in full. */
function namesAll(doc: Doc, span: Span, text: string, gap: Span | undefined): boolean {
	return within(doc, 'person', span)
		.filter((person) => !(gap && overlaps(gap, person)))
		.every(({props: {name, fullName}}) => !text.includes(name) || text.includes(fullName));
}
