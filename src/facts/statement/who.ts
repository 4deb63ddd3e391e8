// Who a subject is: a name stands for itself, a pronoun for the last speaker or the last subject.
import type {Doc} from '../../doc/doc.js';
import type {Person} from '../../doc/layers.js';
import type {Actor} from '../actor.js';
import type {Candidate} from '../fact.js';
import {personActor} from './actor-of.js';
import {describedActor} from './described.js';
import {type Weighed, weighPronoun} from './pronouns.js';
import {resolveBody, resolveSpokesperson} from './resolve-body.js';
import {weighRole} from './role-mentions.js';
import type {Subject} from './subject.js';

/** The share of names and descriptions that were right on the development corpus. */
const SURE = {person: 0.96, nominal: 0.86, it: 0.7} as const;

/** Who a mention means, how sure that is, and what else was weighed. */
export type Who = {
	readonly actor: Actor;
	/** A mention of the actor by name, where it is a person the article names. */
	readonly person: Person | null;
	readonly confidence: number;
	/** Best first; the first is the actor. */
	readonly candidates: readonly Candidate[];
	/** `who/name`, `who/pronoun-plain`, `who/role-close`, `who/group`, …: what it rests on, and how sure. */
	readonly rule: string;
};

/** Somebody who spoke, and where the verb stands that says so. */
export type Turn = {readonly who: Who; readonly at: number};

const PERSONAL = /^(?:s?he|him|her|his)$/iu;
/** Of a description that fits somebody by role: with nobody else near, and with a close second. */
const ROLE_SURE = {plain: 0.88, close: 0.7} as const;
/** So good must a fit be, and so much better than the next. */
const ROLE_FITS = 3;
const ROLE_MARGIN = 1.25;

/** `turns` are those who spoke before, the last one last; undefined where a pronoun stands for nobody known. */
export function whoIs(doc: Doc, subject: Subject, turns: readonly Turn[]): Who | undefined {
	if (subject.person) return named(doc, subject.person, SURE.person, 'who/name');
	const words = doc.text.slice(subject.start, subject.end);
	if (PERSONAL.test(words)) return ofPronoun(doc, subject, turns);
	if (/^it$/iu.test(words)) return ofIt(turns, subject);
	if (subject.form === 'pronoun') return undefined;
	return (
		ofRole(doc, subject, turns) ?? ofOnlyOne(doc, words, subject.start) ?? ofDescription(words)
	);
}

/** What is described and stands in the article by name, only once. */
function ofOnlyOne(doc: Doc, words: string, at: number): Who | undefined {
	const person = resolveSpokesperson(doc, words);
	if (person) return named(doc, person, ROLE_SURE.plain, 'who/role-plain');
	const body = resolveBody(doc, words, at);
	return body && of(body, null, SURE.nominal, 'who/organisation');
}

function ofDescription(words: string): Who | undefined {
	const actor = describedActor(words);
	// "The ministry", "the statement": which one, only the article knows.
	const isBare = actor?.type === 'unknown' ? /^the\s/iu : /^[Tt]he\s\p{Ll}+$/u;
	const rule = isBare.test(words) ? 'definite' : actor?.type;
	return actor && of(actor, null, SURE.nominal, `who/${rule}`);
}

/** "It" is the body or the document that spoke last, if that is not long ago. */
function ofIt(turns: readonly Turn[], {start}: Subject): Who | undefined {
	const last = turns.findLast(({who}) => IT.has(who.actor.type));
	if (!last || start - last.at > IT_REACH) return undefined;
	return {...last.who, confidence: SURE.it, rule: 'who/it'};
}

const IT: ReadonlySet<Actor['type']> = new Set(['organisation', 'document']);
const IT_REACH = 700;

function ofRole(doc: Doc, subject: Subject, turns: readonly Turn[]): Who | undefined {
	const fitting = weighRole(doc, subject, turns);
	const [best, second] = fitting;
	if (!best || best.score < ROLE_FITS) return undefined;
	const isPlain = best.score - (second?.score ?? 0) >= ROLE_MARGIN;
	const who = named(
		doc,
		best.person,
		isPlain ? ROLE_SURE.plain : ROLE_SURE.close,
		`who/role-${isPlain ? 'plain' : 'close'}`,
	);
	const candidates = fitting
		.slice(0, MOST_CANDIDATES)
		.map(({person, score, reason}) => ({name: person.props.fullName, score, reason}));
	return {...who, candidates};
}

const MOST_CANDIDATES = 4;

function ofPronoun(doc: Doc, subject: Subject, turns: readonly Turn[]): Who | undefined {
	const weighed = weighPronoun(doc, subject, turns);
	const [best, second] = weighed;
	if (!best) return undefined;
	const parts = weighed.map(({score}) => Math.exp(score - best.score));
	const sum = parts.reduce((all, part) => all + part, 0);
	const candidates = weighed
		.map(
			({name, features}, index): Candidate => ({
				name,
				score: Math.round((100 * (parts[index] ?? 0)) / sum) / 100,
				reason: features.join(', '),
			}),
		)
		.filter(({reason}, index) => index === 0 || !OTHER.test(reason))
		.slice(0, MOST_CANDIDATES);
	const isEither = second !== undefined && areJoined(doc, best.person, second.person);
	const isOpen = isEither || best.features.includes('otherGender');
	const level = isOpen ? 'open' : doubtful(levelOf(1 / sum, weighed, subject), best, subject);
	const who = best.person ? named(doc, best.person, 0, '') : best.turn?.who;
	return who && {...who, confidence: PRONOUN_SURE[level], rule: `who/pronoun-${level}`, candidates};
}

const OTHER = /\botherGender\b/u;

/** Who is only believed to have spoken before is no surer now, until named again. */
function doubtful(level: Level, {person, turn}: Weighed, subject: Subject): Level {
	const earlier = LEVELS.find((one) => turn?.who.rule === `who/pronoun-${one}`);
	if (!turn || earlier === undefined || (person && isBetween(person, turn.at, subject.start)))
		return level;
	return LEVELS[Math.max(LEVELS.indexOf(level), LEVELS.indexOf(earlier))] ?? level;
}

function isBetween({start}: Person, from: number, to: number): boolean {
	return start > from && start < to;
}

/** "Dahl and Berg met. She …": standing first tells nothing. */
function areJoined({text}: Doc, a: Person | null, b: Person | null): boolean {
	if (!a || !b) return false;
	const [first, last] = a.start < b.start ? [a, b] : [b, a];
	return /^,?\s(?:and|or|nor)\s(?:\p{L}[\p{L}.]*\s){0,4}$/u.test(text.slice(first.end, last.start));
}

/** By the share of the best candidate's weight: so many were right on the development corpus. */
const PRONOUN_SURE = {certain: 0.95, plain: 0.9, likely: 0.78, close: 0.68, open: 0.54} as const;

type Level = keyof typeof PRONOUN_SURE;
const LEVELS = ['certain', 'plain', 'likely', 'close', 'open'] as const;
const SHARE = {certain: 0.9, plain: 0.95, likely: 0.8, close: 0.6} as const;
/** No other man or woman is named so far back, in characters. */
const ALONE = 300;

function levelOf(share: number, weighed: readonly Weighed[], subject: Subject): Level {
	if (share > SHARE.certain && isAlone(weighed, subject)) return 'certain';
	if (share > SHARE.plain) return 'plain';
	if (share > SHARE.likely) return 'likely';
	return share > SHARE.close ? 'close' : 'open';
}

/** The one named last, who spoke or opened the paragraph, and nobody else near whom the pronoun fits. */
function isAlone([best, ...others]: readonly Weighed[], {start}: Subject): boolean {
	const has = (pattern: RegExp): boolean =>
		best?.features.some((one) => pattern.test(one)) ?? false;
	return (
		has(/^gender$/u) &&
		has(/^nearest$/u) &&
		has(/^(?:spokeHere|spokeBefore|sameBlockFirst|sameSentenceFirst)$/u) &&
		others.every(
			({person, features}) =>
				features.includes('otherGender') || !person || start - person.start >= ALONE,
		)
	);
}

function named(doc: Doc, person: Person, confidence: number, rule: string): Who {
	return of(personActor(doc, person), person, confidence, rule);
}

function of(actor: Actor, person: Person | null, confidence: number, rule: string): Who {
	const candidates = [{name: actor.name, score: confidence, reason: rule}];
	return {actor, person, confidence, candidates, rule};
}
