// What was said as it follows its verb: " that Moscow would retaliate", " to close the ports".
import {contentWords} from '../../cards/words.js';
import {type Doc, words} from '../../doc/doc.js';
import {covering} from '../../doc/locate.js';
import type {Span} from '../../doc/span.js';
import {hasLabel, wordAt} from '../../passes/syntax/tree.js';
import {beginsAsClause, hasFiniteVerb, hasMainVerbBehind} from '../plain/finite.js';
import {type PlainClause, withoutConnector} from '../plain/plain-clause.js';
import {hasMainVerb} from './moved/clause.js';
import {type SayVerb, takesNoThat, takesThing} from './say-verb.js';
import type {StatementFact} from './statement.js';

const PLANS: ReadonlySet<string> = new Set(['promised', 'proposed', 'demanded', 'declined']);
const FEWEST_WORDS_OF_PLAN = 5;
const FEWEST_TELLING = 3;
const WH = /^(?:whether|if|why|how|what|when|who|where|which) /u;
/** A clause that ends so was cut before its end. */
const CUT =
	/\bthe (?:Jan|Feb|Mar|Apr|May|June|July|Aug|Sept|Oct|Nov|Dec)[\p{L}.]* \d{1,2}(?:, \d{4})?$|\b(?:the|an?|of|for|with|by|and|or|but|that|which|who|from|at|as|is|are|was|were|will|would|than|if|because|including|even|whether|against|between|above|below|first|\p{Lu}(?:\.\p{Lu})+)$/iu;
/** "he said he said", "First, …", one half of a pair: no clause by itself. */
const HALF =
	/^(?:for|of|at|in|on) that\b|^(?:(?:he|she|they) (?:said|says|told|added|had said)|(?:first|second|third|finally|one|two|three),)\b|\bnot only\b(?!.*\bbut\b)/iu;
/** No clause stands behind these. */
const ONLY_THINGS = /^(?:ask for|call for|insist on)$/u;
/** "pointed to the priority of a task that would …": what follows is a thing, whatever verbs stand in it. */
const TAKES_NO_CLAUSE = / (?:to|of|about|for|at)$/u;
/** Others who are to do something: "voters to come early". */
const TO_DO = /^(?!to )[^,]{2,60}? (?:not )?to \p{Ll}/u;

export type Reported = {
	readonly doc: Doc;
	readonly passage: Span;
	readonly clause: PlainClause;
	readonly verb: SayVerb;
};

/** Null for what cannot follow the verb, or says too little. */
export function saidClause(fact: StatementFact, found: Reported): string | null {
	const {reported} = found.clause;
	if (reported.startsWith('“') || /“(?:I|We|we|My|my|Our|our)\b/u.test(reported)) return null;
	if (
		CUT.test(reported) ||
		HALF.test(reported) ||
		new Set(contentWords(reported)).size < FEWEST_TELLING
	)
		return null;
	if (isPointed(found) || isLeftOpen(found) || isHeadline(found)) return null;
	if (!/^(?:not )?to /u.test(reported)) return clauseOrThing(fact, found);
	return isRunTogether(found) ? null : plan(fact, reported);
}

/** "promised to close all ports in May"; who urges another tells no plan of their own. */
function plan({props: {act, cue}}: StatementFact, reported: string): string | null {
	const isOwn = act !== 'demanded' || cue === 'demand';
	const isLong = reported.split(' ').length > FEWEST_WORDS_OF_PLAN;
	return PLANS.has(act) && isOwn && isLong ? ` ${reported}` : null;
}

function clauseOrThing(fact: StatementFact, found: Reported): string | null {
	const {props, rules} = fact;
	const {clause, verb} = found;
	const {reported, pieces} = clause;
	const isNoun = rules.includes('indirect/np');
	if (props.act === 'declined') return refused(found);
	if (rules.includes('indirect/objInf')) return TO_DO.test(reported) ? ` ${reported}` : null;
	if (isNoun && takesThing(verb) && (TO_DO.test(reported) || ONLY_THINGS.test(verb.base)))
		return ` ${reported}`;
	if (WH.test(reported)) return question(props, reported);
	if (isThing(fact, found)) return thing(found);
	// "when asked, that …": an answer, no question.
	if (props.act === 'asked') return null;
	const doing = gerund(found);
	if (doing !== undefined) return doing;
	if (!hasFiniteVerb(pieces)) return thing(found);
	return isTorn(found) ? null : ` that ${reported}`;
}

/** Whether a noun phrase follows the verb, and no clause. */
function isThing({props: {cue}, rules}: StatementFact, {clause: {pieces}}: Reported): boolean {
	if (takesNoThat(cue)) return true;
	return rules.includes('indirect/np') && (TAKES_NO_CLAUSE.test(cue) || !beginsAsClause(pieces));
}

/** "declined to say that", "whether"; "avoided answering", "refused to discuss the plan". */
function refused({doc, passage, clause: {reported}}: Reported): string {
	return `${/^that\b/iu.test(words(doc, passage)) ? ' that' : ''} ${reported}`;
}

/** "announced the readiness of …", where the verb takes a thing. */
function thing({doc, passage, verb, clause: {reported}}: Reported): string | null {
	// "expressed hope that": a noun, whatever the shift of tense took it for.
	const noun = /^(?:hope|fear|doubt|regret|concern|surprise)\b/u.exec(words(doc, passage))?.[0];
	if (isInfinitiveCut(doc, passage)) return null;
	const told = noun === undefined ? reported : reported.replace(/^\p{L}+/u, noun);
	return takesThing(verb) && told.split(' ').length >= 5 ? ` ${told}` : null;
}

/** "for allowing Norway | to wait". */
function isInfinitiveCut({text}: Doc, {end}: Span): boolean {
	return /^ to \p{Ll}/u.test(text.slice(end, end + 5));
}

/** "whether the ports would close"; an answer that begins with "if" has a condition. */
function question({act}: StatementFact['props'], reported: string): string | null {
	if (act === 'asked' || act === 'declined') return ` ${reported}`;
	return /^(?:if|when) /u.test(reported) && /, \S/u.test(reported) ? ` that ${reported}` : null;
}

function isTorn({doc, passage, clause}: Reported): boolean {
	return isVerbFirst(clause) || !hasMainVerbBehind(clause.pieces) || hasNoMainVerb(doc, passage);
}

/** "proposed banning Danes and has gone so far as to": what is proposed, without what was done besides. */
function gerund({clause: {pieces, reported}, verb}: Reported): string | undefined {
	if (pieces[0]?.tag !== 'VBG' || !TAKES_DOING.test(verb.base)) return undefined;
	const told = reported.replace(
		/(?:, (?:but|and|although|while)| (?:and|but) (?:has|have|had|is|was|would|will))\b.*$/u,
		'',
	);
	// "suggested that paying taxes was good": the subject of a clause.
	const own = pieces.slice(
		0,
		pieces.findIndex(({text}) => text === 'and' || text === 'but'),
	);
	const isTorn = told.includes('“') !== told.includes('”');
	return isTorn || hasFiniteVerb(own.length === 0 ? pieces : own) ? undefined : ` ${told}`;
}

const TAKES_DOING = /^(?:propose|suggest|recommend|advocate|consider|oppose|mention|deny|admit)$/u;

/** "claim smacked of envy": a noun that lost its "that", or a verb that lost its subject. */
function isVerbFirst({pieces: [first]}: PlainClause): boolean {
	return first !== undefined && !first.isQuoted && /^(?:MD|VB[DPZ]?)$/u.test(first.tag ?? '');
}

/** "refused to tell the price may be that": the infinitive has taken up another clause. */
function isRunTogether({doc, passage}: Reported): boolean {
	const tree = covering(doc, 'tree', passage);
	return tree !== undefined && hasMainVerb(tree, passage);
}

/** "said that rule did not apply": the word points, it joins nothing. */
function isPointed({doc, passage}: Reported): boolean {
	const tree = covering(doc, 'tree', passage);
	const word = tree ? wordAt(tree, passage.start) : -1;
	return (
		tree !== undefined &&
		word >= 0 &&
		tree.props.lemmas[word] === 'that' &&
		hasLabel(tree, word, 'det')
	);
}

const FEWEST_OF_HEADLINE = 4;

/** "Plans He Has Made For Closing Ports": capitals all along tell no names from nouns. */
function isHeadline({clause: {pieces}}: Reported): boolean {
	const long = pieces.filter(
		({text, isWord, isQuoted}) => isWord && !isQuoted && /^\p{L}{3,}/u.test(text),
	);
	const low = long.filter(({text}) => /^\p{Ll}/u.test(text));
	return long.length >= FEWEST_OF_HEADLINE && low.length * 4 < long.length;
}

const CLAIM =
	/^(?:notion|idea|claim|suggestion|belief|argument|charge|allegation|assertion|accusation)$/u;

/** "a plan that he believes would help", "the notion that pressure, or greed": a part of it stands elsewhere. */
function isLeftOpen({clause: {pieces}}: Reported): boolean {
	if (/^(?:MD|VB[DZ])$/u.test(pieces[0]?.tag ?? '') && !/ed$/u.test(pieces[0]?.text ?? ''))
		return true;
	const claim = pieces.findIndex(
		({text}, at) => CLAIM.test(text) && pieces[at + 2]?.text === 'that',
	);
	return claim >= 0 && !hasFiniteVerb(pieces.slice(claim + 4));
}

/** "that his idea of a bridge which would …": whole clauses only, where a tree tells. */
function hasNoMainVerb(doc: Doc, passage: Span): boolean {
	const span = withoutConnector(doc, passage);
	const tree = covering(doc, 'tree', span);
	return tree !== undefined && !hasMainVerb(tree, span);
}
