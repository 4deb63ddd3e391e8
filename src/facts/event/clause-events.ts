// Events told by a clause of their own: a plain subject, a finite verb, and what follows it.
import type {Doc} from '../../doc/doc.js';
import {covering, within} from '../../doc/locate.js';
import {type Span, trimSpan} from '../../doc/span.js';
import type {EventProps} from './event.js';
import {peopleWithin, subjectActor} from './participants.js';
import {EVENT_NOUN, type VerbGroup, verbGroups} from './verb-groups.js';
import {placeWithin, whenWithin} from './when.js';

export type Found = {
	readonly props: EventProps;
	readonly rule: string;
	/** What else speaks for it or against it. */
	readonly also?: readonly string[];
	/** Where those who took part are named. */
	readonly reach: Span;
};

/** Adverbs and times a sentence begins with, up to its subject. */
const LEAD =
	/^(?:(?:In turn|Thus|However|Meanwhile|Then|Also|Later|Earlier|At the same time|In response|Moreover|Besides|In addition|In this regard),? |(?:(?:On|In|Early|Late|Last|Since|By|At the (?:beginning|end) of|Earlier on|For|During) [^,“”"]{2,40}, ?)+|(?:Earlier|Later) (?:on |in )?[^,“”"]{2,20}, )/u;
/** What a plain subject never holds. */
const NO_SUBJECT =
	/[“”"():;]|,$|\b(?:is|was|were|are|has|have|had|will|would|could|can|did|does|said|says|that|who|which|when|because|if|whether|but|he|she|it|they|we|I|you|this|these|those|not|no|to|there)\b/iu;
/** A date in a longer one belongs to another clause. */
const SHORT_LEAD = 60;
const MOST_BEFORE_NOUN = 6;
const MOST_SUBJECT_WORDS = 14;
/** Where the clause ends before the sentence does. */
const CLAUSE_END =
	/[,;] (?:which|who|where|when|while|but|as|during which|at which|in which|after which|although|though|because|so|saying|adding|according to)\b|,? and (?:he|she|it|they|the \p{L}+|\p{Lu}\p{L}+) (?:is|was|were|has|had|will|said)\b|[;:“"]|, (?:said|says|reports?|reported|writes|wrote)\b| during which\b| at which\b|[.!?…]+$/u;

export function clauseEvents(doc: Doc, sentence: Span): readonly Found[] {
	const text = doc.text.slice(sentence.start, sentence.end);
	const groups = verbGroups(text);
	return groups.flatMap((group, index): readonly Found[] => {
		const before = groups[index - 1]?.end ?? 0;
		const found = subjectOf(doc, sentence, {start: before, end: group.start});
		const verb = {start: sentence.start + group.start, end: sentence.start + group.end};
		if (!found || covering(doc, 'quote', verb)) return [];
		const {subject, lead} = found;
		const behind = text.slice(group.end);
		const cut = endOf(behind);
		const rest = trimSpan(doc.text, {start: verb.end, end: verb.end + cut});
		const naming = group.base === 'take place' || isPassive(text, group) ? subject : rest;
		const noun = nounIn(doc.text.slice(naming.start, naming.end), naming === rest);
		if (group.isHolding && noun === undefined) return [];
		if (group.needsObject && !hasObject(doc, rest)) return [];
		const props = propsOf(doc, {lead, subject, verb, rest}, group, noun);
		return [{props, rule: ruleOf(group), reach: props.clause}];
	});
}

/** "will be held at which the ministers will …": right behind the verb the relative clause names the event. */
function endOf(behind: string): number {
	const named = /^ (?:at|during|in) which /u.exec(behind)?.[0].length ?? 0;
	const end = CLAUSE_END.exec(behind.slice(named))?.index;
	return end === undefined ? behind.length : named + end;
}

/** Behind an active verb only its object names the happening. */
function nounIn(words: string, isObject: boolean): string | undefined {
	const found = EVENT_NOUN.exec(words);
	if (!found) return undefined;
	const before = words.slice(0, found.index);
	const isFar = /\b(?:for|after|before|since|in|at|on|to|with|of|from|by|that|as)\b/u.test(before);
	return isObject && (isFar || before.split(' ').length > MOST_BEFORE_NOUN) ? undefined : found[0];
}

/** Whether what follows a verb can be its object: no preposition, date or adverb. */
function hasObject(doc: Doc, rest: Span): boolean {
	const words = doc.text.slice(rest.start, rest.end);
	const date = within(doc, 'date', rest)[0];
	if (words === '' || date?.start === rest.start) return false;
	return !/^(?:by|in|on|at|for|with|from|to|as|after|before|during|under|over|and|or|but|of|via|when|because|since|through|against|\p{L}+ly)\b/u.test(
		words,
	);
}

/** The plain subject right before a verb: of the sentence, behind its opening times, or of a that-clause. */
function subjectOf(
	doc: Doc,
	sentence: Span,
	{start, end}: Span,
): {readonly subject: Span; readonly lead: Span} | undefined {
	const text = doc.text.slice(sentence.start, sentence.end);
	const words = text.slice(start, end);
	const opening = start === 0 ? openingEnd(doc, sentence) : 0;
	const lead = /^.*(?:\bthat\b(?: [^,]{0,40} — [^—]{0,40} —|,[^,]{0,60},)? |[—–] )/su.exec(
		words,
	)?.[0];
	const from = Math.max(opening, start + (lead?.length ?? 0));
	const subject = trimSpan(doc.text, {start: sentence.start + from, end: sentence.start + end});
	if (!isSubject(doc, subject)) return undefined;
	const that = words.lastIndexOf('that ', from - start);
	const begin = lead === undefined || that < 0 ? start : start + that + 'that '.length;
	return {subject, lead: {start: sentence.start + begin, end: subject.start}};
}

/** Where the sentence's own words begin behind adverbs, dates and their prepositions. */
function openingEnd(doc: Doc, sentence: Span): number {
	const text = doc.text.slice(sentence.start, sentence.end);
	const [date] = within(doc, 'date', sentence);
	const isFirst = date && /^(?:\p{L}+ ){0,2}$/u.test(doc.text.slice(sentence.start, date.start));
	if (isFirst) {
		const comma = /^, ?/u.exec(text.slice(date.end - sentence.start))?.[0].length;
		if (comma !== undefined) return date.end - sentence.start + comma;
	}
	return LEAD.exec(text)?.[0].length ?? 0;
}

type Parts = {
	/** From the sentence's beginning to the subject. */
	readonly lead: Span;
	readonly subject: Span;
	readonly verb: Span;
	readonly rest: Span;
};

function propsOf(
	doc: Doc,
	{lead, subject, verb, rest}: Parts,
	group: VerbGroup,
	noun: string | undefined,
): EventProps {
	const isOpening = within(doc, 'date', lead).length > 0 && lead.end - lead.start < SHORT_LEAD;
	const whole = {start: isOpening ? lead.start : subject.start, end: Math.max(rest.end, verb.end)};
	const named = peopleWithin(doc, {start: subject.start, end: whole.end});
	const inSubject = within(doc, 'person', subject).length > 0;
	const actor = subjectActor(doc.text.slice(subject.start, subject.end));
	return {
		trigger: group.isHolding && noun !== undefined ? noun.toLowerCase() : group.base,
		clause: whole,
		telling: {form: 'clause', subject, verb, rest},
		status: group.status,
		participants: inSubject ? named : [actor, ...named],
		place: placeWithin(doc.text, rest),
		when: whenWithin(doc, whole),
		claimedBy: null,
	};
}

function isSubject(doc: Doc, span: Span): boolean {
	const words = doc.text.slice(span.start, span.end);
	if (words.length < 2 || words.split(/\s+/u).length > MOST_SUBJECT_WORDS) return false;
	return /^(?:The|the|An?|an?|\p{Lu})/u.test(words) && !NO_SUBJECT.test(words);
}

function isPassive(text: string, {start, end}: VerbGroup): boolean {
	return /\b(?:be|been|was|were)\b/u.test(text.slice(start, end));
}

function ruleOf({isHolding, status}: VerbGroup): string {
	return `event/clause-${isHolding ? 'held' : 'done'}-${status}`;
}
