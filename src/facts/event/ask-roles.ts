// Who did it, and whom it was done to or with: asked of what the article itself tells.
import type {CardDate} from '../../cards/dates.js';
import {pastOf} from '../../cards/wording/verbs.js';
import {type Doc, words} from '../../doc/doc.js';
import type {Span} from '../../doc/span.js';
import type {Actor} from '../actor.js';
import {bodyNoun} from '../body-noun.js';
import {type Draft, sentencesAround} from '../draft.js';
import type {Known} from '../known.js';
import {knownFromBefore} from '../plain/known-things.js';
import {reportLead} from '../report-lead.js';
import {askable, isAttribute, whenPhrase} from '../when-words.js';
import type {Acted, Role} from './acted.js';
import type {EventFact} from './event.js';
import {type RoleAnswer, roleAnswer} from './role-answer.js';
import {tellsEnough} from './tells-enough.js';
import {restsOf, restWords, subjectWords} from './told-words.js';

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
	const {acted, known} = asking;
	const {doer, lemma, isPassive, phrase} = acted;
	const found = doer && answerOf(asking, doer);
	const object = isPassive ? subjectWords(known.doc, acted) : '';
	if (!doer || !found || object === null) return null;
	return firstOf(asking, isPassive ? phrase : null, (rest) =>
		draft(asking, doer, {...found, variant: 'doer', told: [pastOf(lemma), object, rest]}),
	);
}

/** "Who was appointed to the court", "Whom did Ingrid Dahl appoint to the court". */
function otherDraft(asking: Asking): Draft | null {
	const {acted, known} = asking;
	const {other, lemma, isPassive, verb, phrase} = acted;
	const found = other && isAskable(other.actor) ? answerOf(asking, other) : null;
	if (!other || !found) return null;
	if (isPassive) {
		const was = words(known.doc, verb).replace(/^(?:has|have|had) been /u, 'was ');
		return firstOf(asking, null, (rest) =>
			rest === '' ? null : draft(asking, other, {...found, variant: 'other', told: [was, rest]}),
		);
	}
	const name = subjectWords(known.doc, acted);
	if (!name || !NAME.test(` ${name}`)) return null;
	const asked = found.asked === 'Who' ? 'Whom' : found.asked;
	return firstOf(asking, phrase ?? other, (rest) =>
		draft(asking, other, {
			...found,
			asked: phrase ? `With ${low(asked)}` : asked,
			variant: 'other',
			told: ['did', name, lemma, rest],
		}),
	);
}

/** Of what may follow the verb the first that makes a question. */
function firstOf(
	{acted, known: {doc}}: Asking,
	asked: Span | null,
	ask: (rest: string) => Draft | null,
): Draft | null {
	for (const rest of restsOf(doc, acted)) {
		const told = restWords(doc, acted, rest, asked);
		const found = told === null ? null : ask(told);
		if (found) return found;
	}
	return null;
}

/** What is bombed or visited may be called anything; of bodies only these are asked as such. */
function isAskable({type, name}: Actor): boolean {
	return type === 'person' || PLAIN_BODY.test(bodyNoun(name));
}

const PLAIN_BODY = /^(?:country|company|bank|newspaper|magazine|party|university)$/u;

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
	const isPlain = tellsEnough({
		acted,
		told,
		answer: actor.name,
		participants,
		hasDate: asking.date !== null,
	});
	// "held a briefing" happens often: the paper's day tells which one.
	const lead = isPlain || NAME.test(` ${told}`) ? '' : reportLead(known.doc.article.source);
	if (!isPlain && (role.title === null || (lead === '' && !NAME.test(` ${told}`)))) return null;
	const asked = isPlain ? worded.asked : `Which ${role.title}`;
	if (knownFromBefore(known.doc, clause.start, told) !== null) return null;
	return {
		kind: 'who-did',
		variant: worded.variant,
		question: `${led(lead, dated(asking, `${asked} ${told}`))}?`,
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

function led(lead: string, question: string): string {
	return lead === '' ? question : `${lead}${low(question)}`;
}

function low(words: string): string {
	return `${words.slice(0, 1).toLowerCase()}${words.slice(1)}`;
}

function upper(words: string): string {
	return `${words.slice(0, 1).toUpperCase()}${words.slice(1)}`;
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
