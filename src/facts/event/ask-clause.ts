// An event as the rest of a question: "did the two presidents hold talks via video link".

import {verbReadings} from '../../cards/wording/verbs.js';
import {capital} from '../../cards/words.js';
import {type Doc, words} from '../../doc/doc.js';
import {covering} from '../../doc/locate.js';
import type {Span} from '../../doc/span.js';
import {surnameOf} from '../../passes/names/same-person.js';
import type {Actor} from '../actor.js';
import {textOf} from '../plain/pieces.js';
import {plainPieces, shifted, withLowStart} from '../plain/plain-clause.js';
import {hasAmbiguousName} from './ambiguous-name.js';
import {withoutEndMark} from './end-mark.js';
import type {EventFact, EventProps} from './event.js';
import {endsWhole, wholeClause} from './whole-telling.js';

const LONGEST = 22;
const AUXILIARY =
	/^(?:is|are|was|were|has|had|have|will|would|may|might|can|could|shall|should|must)$/u;

/** A plan is told as it was when the article told it. */
const PAST: ReadonlyMap<string, string> = new Map([
	['is', 'was'],
	['are', 'were'],
	['has', 'had'],
	['have', 'had'],
	['will', 'would'],
	['may', 'might'],
	['can', 'could'],
]);

/** What follows "On what date", without the words that are asked; null where it can't be worded. */
export function eventQuestion(fact: EventFact, doc: Doc, asked: Span | undefined): string | null {
	const {telling} = fact.props;
	if (telling.form === 'occasion') return atOccasion(fact, doc, asked);
	const clause = wholeClause(doc, telling);
	if (!clause) return null;
	const subject = plain(doc, clause.subject, asked);
	const rest = plain(doc, clause.rest, asked, fact.props.status === 'planned');
	const inverted = invert(words(doc, clause.verb));
	if (subject === null || subject === '' || rest === null || inverted === null) return null;
	const [first, ...others] = inverted;
	return [first, subject, ...others, rest].filter(Boolean).join(' ');
}

/** "The two presidents held talks via video link"; null where the words point elsewhere. */
export function eventSentence(
	{telling, participants}: EventProps,
	doc: Doc,
	without: Span | undefined,
): string | null {
	if (telling.form === 'occasion') {
		const who = participants.find((one) => isNamedNear(one, doc, telling.phrase));
		const phrase = plain(doc, telling.phrase, without);
		const isFit = who?.type === 'person' && telling.preposition === 'at' && who.name.includes(' ');
		return isFit && phrase && /\p{Lu}|“|(?:\p{L}+ ){4}/u.test(phrase)
			? `${who.name} spoke at ${phrase}`
			: null;
	}
	const clause = wholeClause(doc, telling);
	const subject = clause && plain(doc, clause.subject, without);
	const rest = clause && plain(doc, clause.rest, without);
	if (!clause || !subject || rest === null) return null;
	const told = [subject, words(doc, clause.verb), rest].filter(Boolean).join(' ');
	return capital(told);
}

/** "did Ingrid Dahl speak at the forum", "did she hold talks with the other side". */
function atOccasion(
	{props: {telling, participants}}: EventFact,
	doc: Doc,
	asked: Span | undefined,
): string | null {
	if (telling.form !== 'occasion') return null;
	const who = participants.find((one) => isNamedNear(one, doc, telling.phrase));
	const phrase = plain(doc, telling.phrase, asked);
	if (!who && phrase && GATHERING.test(phrase)) return `did ${definite(phrase)} take place`;
	if (who?.type !== 'person') return null;
	const surname = surnameOf(who.name);
	if (!phrase || phrase.includes(surname) || !who.name.includes(' ')) return null;
	if (TALKS.test(phrase)) return `did ${who.name} hold ${phrase}`;
	if (INTERVIEW.test(phrase)) return `did ${who.name} give ${phrase.replace(/\bwith\b/u, 'to')}`;
	// "during the debate": which one, and was the speaker there?
	const isOne = /^the .*(?:\p{Lu}|“)|^the (?:\p{L}+ ){4}/u.test(phrase);
	return telling.preposition === 'at' && isOne && speaksAt(doc, telling.phrase)
		? `did ${who.name} speak at ${phrase}`
		: null;
}

/** Whether somebody speaks in the sentence: who was at a forum may have kept silent. */
function speaksAt(doc: Doc, phrase: Span): boolean {
	const sentence = covering(doc, 'sentence', phrase) ?? phrase;
	const around = doc.text.slice(sentence.start, sentence.end);
	return (
		SPEAKS.test(around) &&
		!/\b(?:will|would|plans to|is to)\b.* at $/u.test(doc.text.slice(sentence.start, phrase.start))
	);
}

const SPEAKS =
	/\b(?:[Ss]p(?:eaking|oke)|said|told|stress(?:ed|ing)|add(?:ed|ing)|not(?:ed|ing)|announc(?:ed|ing)|warn(?:ed|ing)|declar(?:ed|ing)|claim(?:ed|ing)|call(?:ed|ing)|argu(?:ed|ing)|address(?:ed|ing))\b/u;

/**
 * Whether the sentence names who was there, with no other clause between: whoever is only "he"
 * may be somebody else, and "the promise which others gave at the summit" is not the speaker's.
 */
function isNamedNear({name}: Actor, doc: Doc, phrase: Span): boolean {
	const surname = surnameOf(name);
	const sentence = covering(doc, 'sentence', phrase) ?? phrase;
	const before = doc.text.slice(sentence.start, phrase.start);
	const behind = doc.text.slice(phrase.end, sentence.end);
	const at = before.lastIndexOf(surname);
	if (at < 0) {
		const later = behind.indexOf(surname);
		return later >= 0 && !MODIFIES.test(behind.slice(later + surname.length));
	}
	const between = before.slice(at + surname.length);
	return (
		!/\b(?:which|who|whom|that|where|when|will|would)\b|[“”]/u.test(between) &&
		!MODIFIES.test(between)
	);
}

/** "Dahl's adviser", "Dahl campaign manager Per Lund": somebody else is meant. */
const MODIFIES =
	/^(?:['’]s\b| (?!said|told|was|is|has|had|and|will|\p{L}+ed\b)(?:\p{Ll}[\p{L}-]* ){1,4}\p{Lu}\p{Ll}+ \p{Lu})/u;

/** A gathering that its place or its host names. */
const GATHERING =
	/^(?:the )?(?:[\p{Lu}\p{N}][\p{L}\p{N}-]* ){0,4}(?:summit|conference|congress|forum) (?:in|of|on) \p{Lu}/u;

function definite(phrase: string): string {
	return /^(?:the|a|an)\b/u.test(phrase) ? phrase : `the ${phrase}`;
}

const TALKS =
	/^(?:talks|negotiations|consultations|an? (?:meeting|conversation|telephone call|phone call))\b/u;
const INTERVIEW = /^an? interview with\b/u;

function plain(doc: Doc, span: Span, without: Span | undefined, isPlan = false): string | null {
	if (span.end <= span.start) return '';
	if (hasAmbiguousName(doc, span, without)) return null;
	const pieces = plainPieces(doc, span, {without});
	// "Friday's press conference" loses its day, not its mark.
	if (pieces === null || /^(?:['’]|,)/u.test(textOf(pieces)) || !endsWhole(pieces)) return null;
	const low = withLowStart(doc, pieces);
	const text = withoutEndMark(textOf(isPlan ? shifted(low) : low));
	return /[;:]/u.test(text) || text.split(' ').length > LONGEST ? null : text;
}

/** "held" as [did, hold], "will be held" as [will, be held]; null for what is no finite verb. */
function invert(verb: string): readonly string[] | null {
	const [first = '', ...rest] = verb.split(/\s+/u);
	if (AUXILIARY.test(first)) return [PAST.get(first) ?? first, ...rest];
	const past = verbReadings(first).find(({form}) => form === 'past');
	return past ? ['did', past.base, ...rest] : null;
}
