// Everything the ways of asking a statement share: its words fit for a card, its day, its verb.

import type {CardDate} from '../../cards/dates.js';
import type {Rival} from '../../cards/rival.js';
import {type Doc, words} from '../../doc/doc.js';
import {covering} from '../../doc/locate.js';
import {hull, type Span} from '../../doc/span.js';
import {surnameOf} from '../../passes/names/same-person.js';
import {genderOfGiven, genderOfTitle} from '../../passes/names/words.js';
import type {Actor} from '../actor.js';
import type {Known} from '../known.js';
import {isNamed, namedActor} from '../named-actor.js';
import {hasOwnName} from '../own-name.js';
import type {PlainClause} from '../plain/plain-clause.js';
import {isShared} from '../plain/with-names.js';
import {askable, isAttribute} from '../when-words.js';
import {curled} from './curled.js';
import {objectClause} from './object-clause.js';
import {type Quoted, quotedSentences} from './quoted.js';
import {refusalVerb} from './refusal.js';
import {withoutMainClause} from './run-on.js';
import {saidClause} from './said-clause.js';
import {type SayVerb, sayVerb} from './say-verb.js';
import {isScarred} from './scars.js';
import {contentHull, type StatementFact} from './statement.js';
import {isTopical} from './topical.js';
import {type Cut, lastConjunct, wholeClause} from './whole-clause.js';

export type Asking = {
	readonly fact: StatementFact;
	readonly doc: Doc;
	readonly rivals: readonly Rival[];
	/** What was said, as it follows "said": ` that Moscow would retaliate` or `: “We shall see”`. */
	readonly said: string;
	/** The passage behind `said`. */
	readonly passage: Span;
	/** The reported clause, where the words stand without marks round all of them. */
	readonly clause: PlainClause | null;
	/** Sentences that can be quoted whole, best first; empty for reported speech. */
	readonly quotable: readonly Quoted[];
	readonly verb: SayVerb;
	readonly date: CardDate | null;
};

/** What is told of a statement whatever its words are. */
export type Ground = Omit<Asking, 'said' | 'passage' | 'clause' | 'quotable'>;

/** Who quotes another did not say it; what somebody has found may be the writer's view. */
const SECOND_HAND = /^(?:quote|cite|find)\b/u;

/** Undefined where it is in doubt whom the name means. */
export function groundOf(told: StatementFact, {doc, rivals}: Known): Ground | undefined {
	const fact = {...told, props: {...told.props, speaker: namedActor(told.props.speaker)}};
	const {speaker, when, attribution, reportedBy} = fact.props;
	if (SECOND_HAND.test(fact.props.cue)) return undefined;
	if (!hasOwnName(speaker, doc) || isDoubtfulName(doc, speaker, attribution)) return undefined;
	// "According to something a caller, who said": the reporter's name is torn.
	if (reportedBy && !isNamedReporter(reportedBy, doc)) return undefined;
	const date = when && !isInAside(doc, when) && !isAttribute(doc, when) ? askable(when) : null;
	const verb = fact.props.act === 'declined' ? refusalVerb(doc, fact) : sayVerb(fact.props);
	return verb && {fact, doc, rivals, date, verb};
}

function isNamedReporter(reporter: Actor, doc: Doc): boolean {
	return isNamed(reporter) && hasOwnName(namedActor(reporter), doc);
}

/** Undefined where what was said cannot stand on a card by itself. */
export function askingOf(told: StatementFact, known: Known): Asking | undefined {
	const shared = groundOf(told, known);
	if (!shared) return undefined;
	const {fact, doc} = shared;
	const {form} = fact.props;
	if (form === 'direct') {
		const quotable = quotableIn(fact, doc);
		const [passage] = quotable;
		if (!passage) return undefined;
		const said = `: ${curled(passage.shown)}`;
		return {...shared, said, passage, clause: null, quotable};
	}
	return reported(fact, shared);
}

/** "whom she described as ready", "what he called a breach": the thing itself stands before. */
const RELATIVE = /(?:^|\s)(?:what|whom|which)\s$/iu;

/** The whole clause, what is whole of it, or its last part. */
function cutOf({props, rules}: StatementFact, doc: Doc): Cut | undefined {
	const [found, more, ...rest] = withoutOpeners(props.content, doc);
	if (!found || rest.length > 0) return undefined;
	const marked = withLastMark(doc, more ? hull(found, more) : found);
	const all = withoutMainClause(doc, props.attribution, marked);
	if (!all) return undefined;
	const inserted = more && {start: found.end, end: more.start};
	const whole = wholeClause(doc, all, props.speaker.name, inserted);
	if (whole || more || rules.includes('indirect/np')) return whole;
	return lastConjunct(doc, all, props.speaker.name);
}

/** The reported clause in words of our own, or undefined where it cannot stand alone. */
function reported(fact: StatementFact, shared: Ground): Asking | undefined {
	const {doc} = shared;
	const {speaker, attribution} = fact.props;
	if (RELATIVE.test(doc.text.slice(Math.max(0, attribution.start - 6), attribution.start)))
		return undefined;
	const cut = cutOf(fact, doc);
	if (!cut) return undefined;
	const {passage, clause} = cut;
	// Whoever speaks is "he" in the clause: a name there is somebody else's report.
	const surname = surnameOf(speaker.name);
	if (speaker.type === 'person' && clause.asWritten.includes(surname)) return undefined;
	const object = objectClause(fact, clause);
	if (object) return {...shared, ...object, passage, clause: null, quotable: []};
	const said = saidClause(fact, {doc, passage, clause, verb: shared.verb});
	return said === null ? undefined : {...shared, said, passage, clause, quotable: []};
}

/** A quotation mark that closes right behind the passage belongs to it. */
function withLastMark({text}: Doc, {start, end}: Span): Span {
	const marks = text.slice(start, end).match(/["“”]/gu)?.length ?? 0;
	return marks % 2 === 1 && /^["”]/u.test(text.slice(end)) ? {start, end: end + 1} : {start, end};
}

/** "Dahl, who lost her boat in July 2012, said": the day of something else. */
function isInAside(doc: Doc, {start, end}: Span): boolean {
	const sentence = covering(doc, 'sentence', {start, end});
	const lead = doc.text.slice(sentence?.start ?? start, start);
	return /, (?:who|which|whose|where|when|whom)\b[^“”]*$/u.test(lead);
}

/** "Moreover, as she stressed, …": the clause goes on behind the reporting verb. */
function withoutOpeners(content: readonly Span[], doc: Doc): readonly Span[] {
	const long = content.filter((span) => words(doc, span).trim().split(/\s+/u).length > 4);
	if (content.length < 2 || long.length === 0) return content;
	const [first] = content;
	return first && !long.includes(first) && isRestricting(words(doc, first))
		? [first, ...long]
		: long;
}

/** "In her town, she said, …": without it, more would be claimed. */
function isRestricting(opener: string): boolean {
	return RESTRICTING.test(opener) && !CONNECTING.test(opener);
}

const RESTRICTING = /^(?:in|at|on|under|with|without|for|during|after|before|among|despite|if)\s/iu;
const CONNECTING =
	/^(?:(?:in|at|on|for|with|after|under) (?:addition|fact|turn|general|short|particular|essence|practice|response|reply|return|all|(?:the|that|this|his|her|their|my|our|other|one|a)? ?(?:end|case|regard|respect|sense|context|connection|words|view|opinion|time|same time|hand|other hand|whole|contrary|example|instance|moment|circumstances|mind|part|meantime|statement|interview|speech|letter)|example|instance|now|once|least|first|last|top of that|that|this))\b/iu;

/** The mention may mean somebody else: "his father's claim", "Mr." for one who is "Mrs.". */
function isDoubtfulName(doc: Doc, speaker: Actor, attribution: Span): boolean {
	const lead = doc.text.slice(Math.max(0, attribution.start - 5), attribution.start);
	const told = `${lead}${words(doc, attribution)}`;
	if (/\b(?:his|her|their) \p{L}+['’]s\b/u.test(told)) return true;
	// Whoever is asked does not ask.
	if (/\b(?:when|if|once|being|was|were|been) asked$/iu.test(told)) return true;
	const title = /\b(?:Mr|Mrs|Ms)\b/u.exec(told)?.[0];
	const [given = ''] = speaker.name.split(' ');
	const genders =
		title === undefined ? [] : [genderOfTitle(title.toLowerCase()), genderOfGiven(given)];
	const isOther = genders.includes('male') && genders.includes('female');
	return isOther || isSharedName(doc, speaker, attribution);
}

/** A bare surname that two people of the article have may mean the other one. */
function isSharedName(doc: Doc, {type, name}: Actor, attribution: Span): boolean {
	const told = words(doc, attribution);
	const [given = ''] = name.split(' ');
	const surname = surnameOf(name);
	if (type !== 'person' || !told.includes(surname) || told.includes(given)) return false;
	const lead = doc.text.slice(Math.max(0, attribution.start - 5), attribution.start);
	return !/\bM(?:r|rs|s)\.? /u.test(`${lead}${told}`) && isShared(doc, surname);
}

/** Sentences of direct speech that say something by themselves, best first. */
function quotableIn(fact: StatementFact, doc: Doc): readonly Quoted[] {
	if (isScarred(doc, contentHull(fact))) return [];
	const isAsking = fact.props.act === 'asked';
	return (
		quotedSentences(fact, doc)
			// A question within an answer is mostly one the speaker needs no answer to.
			.filter(({shown}) => isAsking || !shown.endsWith('?'))
			.filter(({shown}) => isTopical(doc, shown))
	);
}
