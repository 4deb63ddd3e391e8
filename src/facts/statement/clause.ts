// The words a reporting clause passes on without marks, or with marks round a part of them.
import type {Doc} from '../../doc/doc.js';
import {type Span, trimSpan} from '../../doc/span.js';
import type {Report} from './reporting.js';

export type Clause = Span & {readonly rule: 'that' | 'bare' | 'trailing'};

/** Time and place of the saying, which stand between the verb and what was said. */
const OCCASION =
	/^\s(?:(?:on |late |early )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?: (?:morning|afternoon|evening|night))?|in (?:an?|the|his|her) (?:\p{L}+ ){0,2}(?:statement|interview|speech|report|tweet|letter|email)|(?:to )?reporters|earlier|today|yesterday)(?=\s)/u;
const LISTENER =
	/^\s(?:\p{Lu}[\p{L}.’'-]*|the|reporters|him|her|them|us|me)(?:\s[\p{L}’'-]+){0,4}?(?=\sthat\s)/u;
const THAT = /^\sthat\s/u;
/** Without "that" only what can begin a clause is one. */
const BEGINS =
	/^\s(?:he|she|it|they|we|I|you|there|the|an?|his|her|its|their|this|these|those|many|some|most|\p{Lu}\p{L}*)\s/u;
const FEWEST_WORDS = 4;
const LONGEST = 600;

/** `Dahl said (on Friday) that …`, `Dahl said it was …` or `…, Dahl said.`; undefined where unclear. */
export function clauseOf(doc: Doc, {cue, subject, sentence}: Report): Clause | undefined {
	if (subject.start > cue.start) return undefined;
	const behind = clauseBehind(doc, cue.end, sentence.end, cue.props.lemma === 'tell');
	return behind ?? clauseBefore(doc, subject.start, {start: sentence.start, end: cue.end});
}

function clauseBehind(doc: Doc, from: number, end: number, isTold: boolean): Clause | undefined {
	if (end - from > LONGEST) return undefined;
	let start = from;
	const skip = (pattern: RegExp): boolean => {
		const found = pattern.exec(doc.text.slice(start, Math.min(end, start + 120)));
		if (found) start += found[0].length;
		return found !== null;
	};
	skip(OCCASION);
	skip(LISTENER);
	const hasThat = skip(THAT);
	if (!hasThat && (isTold || !BEGINS.test(doc.text.slice(start, Math.min(end, start + 40)))))
		return undefined;
	return content(doc, {start, end}, hasThat ? 'that' : 'bare');
}

/** `…, Dahl said.` at the end of its sentence. */
function clauseBefore(doc: Doc, subject: number, {start, end}: Span): Clause | undefined {
	if (subject - start > LONGEST) return undefined;
	const lead = doc.text.slice(start, subject);
	if (!/,\s$/u.test(lead) || !/^\s?[.!?]?$/u.test(doc.text.slice(end, end + 1).trim()))
		return undefined;
	if (/["“”]/u.test(lead)) return undefined;
	return content(doc, {start, end: subject}, 'trailing');
}

function content(doc: Doc, span: Span, rule: Clause['rule']): Clause | undefined {
	let {start, end} = trimSpan(doc.text, span);
	while (end > start && /[.,;!?\s]/u.test(doc.text[end - 1] ?? '')) end--;
	while (start < end && /[\s,]/u.test(doc.text[start] ?? '')) start++;
	const count = doc.text.slice(start, end).split(/\s+/u).length;
	return count < FEWEST_WORDS ? undefined : {start, end, rule};
}
