// Who did it, and whom it was done to or with: asked of what the article itself tells.
import type {CardDate} from '../../cards/dates.js';
import {pastOf} from '../../cards/wording/verbs.js';
import {contentWords} from '../../cards/words.js';
import {type Doc, words} from '../../doc/doc.js';
import {within} from '../../doc/locate.js';
import {covers, overlaps, type Span} from '../../doc/span.js';
import type {Actor} from '../actor.js';
import {bodyNoun} from '../body-noun.js';
import {countryCalled} from '../countries.js';
import {type Draft, sentencesAround} from '../draft.js';
import type {Known} from '../known.js';
import {knownFromBefore} from '../plain/known-things.js';
import {textOf} from '../plain/pieces.js';
import {type PlainOptions, plainPieces, withLowStart} from '../plain/plain-clause.js';
import {askable, isAttribute, whenPhrase} from '../when-words.js';
import type {Acted, Role} from './acted.js';
import {isDoneOnce} from './acts.js';
import {hasAmbiguousName} from './ambiguous-name.js';
import {dateWithLead} from './date-lead.js';
import type {EventFact} from './event.js';
import {type RoleAnswer, roleAnswer} from './role-answer.js';
import {endsWhole} from './whole-telling.js';

const LONGEST = 28;
/** So much must be told of an act, so that only one can be meant. */
const FEWEST_NAMED = 3;
const FEWEST_MORE = 2;
const FEWEST_TOLD = 6;
const NAME = /(?<=\s)\p{Lu}|“/u;

type Asking = {
	readonly fact: EventFact;
	readonly acted: Acted;
	readonly known: Known;
	readonly date: CardDate | null;
};

export function roleDrafts(fact: EventFact, known: Known): readonly Draft[] {
	const {acted, claimedBy, status} = fact.props;
	if (!acted || claimedBy !== null || status !== 'happened') return [];
	const {when} = acted;
	// "a Tuesday breakfast": the day names a thing.
	if (when && isAttribute(known.doc, when)) return [];
	const date = when ? askable(when) : null;
	const asking = {fact, acted, known, date};
	return [doerDraft(asking), otherDraft(asking)].flatMap((draft) => draft ?? []);
}

/** "Who signed the treaty", "Which court sentenced Ingrid Dahl to a fine". */
function doerDraft(asking: Asking): Draft | null {
	const {doer, lemma, isPassive, subject, phrase} = asking.acted;
	const found = doer && answerOf(asking, doer);
	if (!doer || !found) return null;
	const rest = restWords(asking, isPassive ? phrase : null);
	const object = isPassive ? plain(asking, subject) : '';
	if (rest === null || object === null) return null;
	return draft(asking, doer, {...found, variant: 'doer', told: [pastOf(lemma), object, rest]});
}

/** "Who was appointed to the court", "Whom did Ingrid Dahl appoint to the court". */
function otherDraft(asking: Asking): Draft | null {
	const {other, lemma, isPassive, subject, verb, phrase} = asking.acted;
	const found = other && isAskable(other.actor) ? answerOf(asking, other) : null;
	if (!other || !found) return null;
	if (isPassive) {
		const rest = restWords(asking, null);
		const was = words(asking.known.doc, verb).replace(/^(?:has|have|had) been /u, 'was ');
		return rest === null || rest === ''
			? null
			: draft(asking, other, {...found, variant: 'other', told: [was, rest]});
	}
	const rest = restWords(asking, phrase ?? other);
	const name = plain(asking, subject);
	if (rest === null || !name || !NAME.test(` ${name}`)) return null;
	const asked = found.asked === 'Who' ? 'Whom' : found.asked;
	return draft(asking, other, {
		...found,
		asked: phrase ? `With ${low(asked)}` : asked,
		variant: 'other',
		told: ['did', name, lemma, rest],
	});
}

/** What is bombed or visited may be called anything; of bodies only these are asked as such. */
function isAskable({type, name}: Actor): boolean {
	return type === 'person' || countryCalled(name) !== undefined || PLAIN_BODY.test(bodyNoun(name));
}

const PLAIN_BODY = /^(?:company|bank|newspaper|magazine|party|university)$/u;

function answerOf({fact, known}: Asking, {actor}: Role): RoleAnswer | null {
	return roleAnswer(actor, fact.props.clause, known);
}

type Worded = RoleAnswer & {readonly variant: string; readonly told: readonly string[]};

function draft(asking: Asking, role: Role, worded: Worded): Draft | null {
	const {fact, acted, known} = asking;
	const {actor} = role;
	const {clause, participants} = fact.props;
	const told = worded.told.filter(Boolean).join(' ');
	// "Which mayor of Oslo": the office tells of whom, where the act is told in few words.
	const isPlain = tellsEnough(asking, told, actor.name);
	if (!isPlain && role.title === null) return null;
	const asked = isPlain ? worded.asked : `Which ${role.title}`;
	if (knownFromBefore(known.doc, clause.start, told) !== null) return null;
	return {
		kind: 'who-did',
		variant: worded.variant,
		question: `${dated(asking, `${asked} ${told}`)}?`,
		forms: worded.forms,
		accept: worded.accept,
		tags: [...new Set([actor.name, ...participants.map(({name}) => name)])],
		cited: [clause, ...(acted.when ? [acted.when] : []), ...mentionOf(known.doc, clause, actor)],
	};
}

/** With the day where the article has it: at the end, or else before the question. */
function dated({acted: {when, rest}, date}: Asking, question: string): string {
	if (!date || !when) return question;
	return when.end === rest.end
		? `${question} ${whenPhrase(date, {isLast: true})}`
		: upper(`${whenPhrase(date).replace(/,?$/u, ',')} ${low(question)}`);
}

function low(words: string): string {
	return `${words.slice(0, 1).toLowerCase()}${words.slice(1)}`;
}

function upper(words: string): string {
	return `${words.slice(0, 1).toUpperCase()}${words.slice(1)}`;
}

/** A name or a day, and enough besides, so that the question has one answer. */
function tellsEnough(asking: Asking, told: string, answer: string): boolean {
	const {acted, date} = asking;
	// What was the most of all depends on where and when.
	if (told.includes(answer) || COMPARED.test(told)) return false;
	const size = new Set(contentWords(told)).size;
	if (date !== null || YEAR.test(told))
		return acted.isNamed ? size >= FEWEST_NAMED : NAME.test(told) && size >= FEWEST_TOLD;
	return acted.isNamed && isDoneOnce(acted.lemma, acted.object) && tellsMore(asking, told);
}

const YEAR = /\b(?:1[5-9]|20)\d\d\b/u;
const COMPARED =
	/\b(?:more|most|less|least|than|ever|best|worst|(?:bigg|few|great|high|hard|larg|long|low|old|short|strong|young)est)\b/u;

/** "appointed Ingrid Dahl": as what, or where to? */
function tellsMore({acted, fact}: Asking, told: string): boolean {
	const names = new Set(fact.props.participants.flatMap(({name}) => contentWords(name)));
	const others = contentWords(told).filter(
		(word) => !names.has(word) && word !== pastOf(acted.lemma),
	);
	return new Set(others).size >= FEWEST_MORE;
}

/** What follows the verb, without its day and the one who is asked for. */
function restWords(asking: Asking, asked: Span | null): string | null {
	const {acted, known} = asking;
	const {rest, when} = acted;
	const without = when && covers(rest, when) ? dateWithLead(known.doc, rest, when) : undefined;
	const gap = asked && {...withPreposition(known.doc, asked, rest), words: ''};
	return plain(asking, rest, {...(without ? {without} : {}), ...(gap ? {gap} : {})});
}

function withPreposition(doc: Doc, {start, end}: Span, rest: Span): Span {
	const before = /\b(?:by|with) $/u.exec(doc.text.slice(rest.start, start))?.[0] ?? '';
	return {start: start - before.length, end};
}

function plain({known: {doc}}: Asking, span: Span, options: PlainOptions = {}): string | null {
	if (span.end <= span.start) return '';
	if (hasAmbiguousName(doc, span, options.gap) || hasDayOfThing(doc, span)) return null;
	const pieces = plainPieces(doc, span, options);
	if (pieces === null || !endsWhole(pieces)) return null;
	const text = textOf(withLowStart(doc, pieces)).replace(/(?<!\.\p{Lu})[.,;:]+$/u, '');
	if (/[;:]|^['’,]/u.test(text) || text.split(' ').length > LONGEST) return null;
	return namesAll(doc, span, text, options.gap) ? text : null;
}

/** "a Tuesday breakfast". */
function hasDayOfThing(doc: Doc, span: Span): boolean {
	return within(doc, 'date', span).some(
		(date) => !/\d/u.test(words(doc, date)) && isAttribute(doc, date),
	);
}

/** Whether everybody it names is named in full. */
function namesAll(doc: Doc, span: Span, text: string, gap: Span | undefined): boolean {
	return within(doc, 'person', span)
		.filter((person) => !(gap && overlaps(gap, person)))
		.every(({props: {name, fullName}}) => !text.includes(name) || text.includes(fullName));
}

const FARTHEST_NAME = 600;

/** Where only "she" stands, the nearest place before that says who she is. */
function mentionOf(doc: Doc, clause: Span, {name, aliases}: Actor): readonly Span[] {
	const whole = sentencesAround(doc, [clause]);
	const shown = words(doc, whole);
	const names = [name, ...aliases].filter((one) => /^\p{Lu}/u.test(one));
	if (names.some((one) => shown.includes(one))) return [];
	const from = Math.max(0, whole.start - FARTHEST_NAME);
	const places = names.flatMap((one) => {
		const index = doc.text.slice(from, whole.start).lastIndexOf(one);
		return index < 0 ? [] : [{start: from + index, end: from + index + one.length}];
	});
	return places.sort((a, b) => b.start - a.start).slice(0, 1);
}
