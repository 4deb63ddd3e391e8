// The ways of asking a statement, one line each; what is asked of it follows from what is known.
import type {Card} from '../../cards/card.js';
import type {Rival} from '../../cards/rival.js';
import {type Doc, words} from '../../doc/doc.js';
import {shortHash} from '../../doc/hash.js';
import {surnameOf} from '../../passes/names/same-person.js';
import {rivalOf} from '../actor-answer.js';
import {type Draft, finish} from '../draft.js';
import type {Moment} from '../fact.js';
import {GATE, surety} from '../gate.js';
import type {Known} from '../known.js';
import {hasOwnName} from '../own-name.js';
import {isAlive} from '../standing/alive.js';
import {isOwnReport} from './anchors.js';
import {askCloze} from './ask-cloze.js';
import {askDeclined} from './ask-declined.js';
import {askOccasion, askToWhom, namedSpeaker} from './ask-place.js';
import {askRequest} from './ask-request.js';
import {askWhat} from './ask-what.js';
import {askWhen} from './ask-when.js';
import {askWho} from './ask-who.js';
import {type Asking, askingOf} from './asking.js';
import {sentenceAskings} from './reported-sentences.js';
import {contentHull, type StatementFact} from './statement.js';

const WAYS: readonly ((asking: Asking) => readonly Draft[])[] = [
	askWho,
	askWhat,
	askRequest,
	askDeclined,
	askWhen,
	askOccasion,
	askToWhom,
	(asking) => (isWholeClause(asking) ? askCloze(asking) : []),
];

/** That a paper reported something is no news; what it reported may be. */
const OF_OWN_REPORT: typeof WAYS = [askWhat];

/** "called on Oslo to close" is no sentence of the speaker's. */
function isWholeClause({clause, said}: Asking): boolean {
	return said.startsWith(clause === null ? ':' : ' that ');
}

export function askStatement(fact: StatementFact, known: Known): readonly Card[] {
	const asking = askingOf(fact, known);
	const ways = asking && isOwnReport(asking) ? OF_OWN_REPORT : WAYS;
	const drafts = asking ? ways.flatMap((ask) => ask(asking)) : [];
	return [...drafts, ...askSentences(fact, known)].flatMap(
		(draft) => finish(draft, known.doc, fact.key) ?? [],
	);
}

/** The other sentences of a quotation; which one tells their cards apart. */
function askSentences(fact: StatementFact, known: Known): readonly Draft[] {
	return sentenceAskings(fact, known).flatMap((asking) => {
		const key = shortHash(words(known.doc, asking.passage).replace(/\W+/gu, ' '));
		const drafts = [...(asking.isWhole ? askWho(asking) : []), ...askWhat(asking)];
		return drafts.map((draft) => ({...draft, variant: `${draft.variant ?? 'said'} ${key}`}));
	});
}

/** Reported speech as something that was done on a day: "Ingrid Dahl said that …". */
export function statementMoment(fact: StatementFact, doc: Doc): Moment | null {
	const {form, when, reportedBy} = fact.props;
	if (form === 'direct' || !when || reportedBy) return null;
	const asking = askingOf(fact, {doc, rivals: []});
	const named = asking && namedSpeaker(asking.fact.props);
	if (!asking?.clause || !asking.date || !named) return null;
	const {verb, said, date, passage} = asking;
	return {
		words: `${named} ${verb.past}${said}`,
		date,
		cited: [passage, fact.props.attribution],
	};
}

/** A capitalised subject that nothing vouches for as a person; among wrong answers it would stand out. */
const UNVOUCHED = 'who/person';

/** The speakers of an article as wrong answers for other cards. */
export function statementRivals(doc: Doc, facts: readonly StatementFact[]): readonly Rival[] {
	const named = facts.filter(
		(fact) =>
			surety(fact) >= GATE && isNamedThere(doc, fact) && isAlive(doc, fact.props.speaker.name),
	);
	const speakers = new Map(named.map(({props}) => [props.speaker.name, props.speaker]));
	return [...speakers.values()].map((speaker) => {
		const own = facts.filter(({props}) => props.speaker.name === speaker.name);
		return rivalOf(
			speaker,
			doc,
			own.map((fact) => words(doc, contentHull(fact))),
		);
	});
}

/** Whether the words about the speaking name the speaker: whom only a pronoun means may be another. */
function isNamedThere(doc: Doc, {props: {speaker, attribution}, rules}: StatementFact): boolean {
	return (
		['person', 'organisation'].includes(speaker.type) &&
		words(doc, attribution).includes(surnameOf(speaker.name)) &&
		hasOwnName(speaker, doc) &&
		!rules.includes(UNVOUCHED)
	);
}
