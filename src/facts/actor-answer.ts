// A person or an organisation as the answer: with its office where the choices have theirs too.

import {pickChoices, withRole} from '../cards/pick-choices.js';
import type {Rival} from '../cards/rival.js';
import {capital, contentWords} from '../cards/words.js';
import type {Doc} from '../doc/doc.js';
import {perDoc, perDocAndText} from '../doc/remember.js';
import {ARTICLE_TEXT} from '../passes/blocks.js';
import {genderOfGiven} from '../passes/names/words.js';
import type {Actor} from './actor.js';
import {bodyNoun} from './body-noun.js';
import type {AnswerForm} from './draft.js';
import {lentBodies} from './lent-bodies.js';
import {aboutOf} from './standing/about.js';
import {type Circle, circlesListing, isOfOtherSeat, nameOf} from './standing/circles.js';
import {circlesOf, contemporaries} from './standing/contemporaries.js';
import {figureCalled, figureKey, figureSpelling} from './standing/figures.js';
import {groupOf, groupOfRole} from './standing/group-of.js';
import {isPartisan, partyOf} from './standing/party-of.js';
import {mentionsOf} from './statement/actor-of.js';

export type ActorAnswer = {
	readonly forms: readonly [AnswerForm, ...AnswerForm[]];
	readonly accept: readonly string[];
};

/** `claim` keeps out of the choices whoever said the same. */
export function actorAnswer(
	actor: Actor,
	claim: string,
	{doc, rivals}: {readonly doc: Doc; readonly rivals: readonly Rival[]},
): ActorAnswer {
	const rival = rivalOf(actor, doc, [claim]);
	const pool = [...rivals, ...lentTo(rival, actor, claim, {doc, rivals})];
	const asked = {claim, isPartisan: isPartisan(doc, claim), about: aboutOf(doc, claim, actor.name)};
	const form = (as: Rival): AnswerForm => ({
		answer: withRole(as),
		choices: (id, shown) => pickChoices(id, {...asked, rival: as, shown}, pool),
	});
	const accept = [
		...[rival.name, actor.name, actor.name.replace(/^the /iu, '')],
		...doubleSurname(rival),
		...actor.aliases,
	];
	const {role} = rival;
	if (role === null) return {forms: [form(rival)], accept};
	return {forms: [form(rival), {...form({...rival, role: null}), note: capital(role)}], accept};
}

/** "Strand Holm" of "Eva Strand Holm"; an initial in the middle is no surname. */
function doubleSurname({type, name}: Rival): readonly string[] {
	const [, middle = '', last = '', ...more] = name.split(' ');
	const isDouble = type === 'person' && more.length === 0 && /^\p{Lu}\p{L}{2,}$/u.test(middle);
	return isDouble && last !== '' && !/^[JS]r\.?$/u.test(last) ? [`${middle} ${last}`] : [];
}

/** Of whom so little is told, many could have said it. */
const FEWEST_TOLD = 6;

/** Well-known contemporaries, where the words are somebody's own; whom the article quotes it lends itself. */
function lentTo(
	rival: Rival,
	actor: Actor,
	claim: string,
	{doc, rivals}: {readonly doc: Doc; readonly rivals: readonly Rival[]},
): readonly Rival[] {
	if (new Set(contentWords(claim)).size < FEWEST_TOLD) return [];
	const known = new Set(rivals.map(({name}) => figureKey(name)));
	if (actor.type !== 'person')
		return lentBodies(doc, rival).filter(({name}) => !known.has(figureKey(name)));
	const shown = `${headlineOf(doc)} ${claim}`;
	const circles = circlesIn(doc, actor, rival).filter((one) => !isOfOtherSeat(one, shown));
	return contemporaries(doc, circles).filter(({name}) => !known.has(figureKey(name)));
}

/** It may stand before the question. */
const headlineOf = perDoc((doc): string => {
	const first = doc.layer('block').find(({props}) => ARTICLE_TEXT.has(props.label));
	return doc.article.source.title ?? (first ? doc.text.slice(first.start, first.end) : '');
});

/** The actor as a wrong answer for other cards; documents and groups are none. */
export function rivalOf(
	{type, name, role, aliases}: Actor,
	doc: Doc,
	said: readonly string[],
): Rival {
	return {
		type: type === 'person' ? 'person' : 'organisation',
		name: type === 'person' ? figureSpelling(name) : name.replace(/^the /u, 'The '),
		role:
			role !== null && isWholeRole(role) && !isPastSpeaker(name, role, doc)
				? plainRole(role)
				: null,
		aliases,
		...(type === 'person' ? standingOf(name, role, doc) : {noun: bodyNoun(name)}),
		article: doc.article.id,
		said,
	};
}

type Standing = Pick<Rival, 'gender' | 'group' | 'party' | 'isFigure' | 'circles'>;

function standingOf(name: string, role: string | null, doc: Doc): Standing {
	const {group, party} = placeOf(doc, name);
	const told = {group: group ?? groupOfRole(role), party};
	const circles = circlesIn(doc, {name, role}, told);
	return {
		...told,
		gender: genderOfGiven(name.split(' ')[0] ?? ''),
		isFigure: figureCalled(name) !== undefined || circlesListing(name).length > 0,
		circles: circles.map(nameOf),
	};
}

const TITLE = 30;

/** By the role, and by what stands directly before the name: "Sen.". */
function circlesIn(
	doc: Doc,
	{name, role}: Pick<Actor, 'name' | 'role'>,
	{group = null, party = null}: Pick<Rival, 'group' | 'party'>,
): readonly Circle[] {
	const titles = (mentionsOf(doc).get(name) ?? []).map(
		({start}) =>
			/[^.!?,;:“”"]*\.?\s$/u.exec(doc.text.slice(Math.max(0, start - TITLE), start))?.[0],
	);
	const roles = [role, ...titles].flatMap((one) => one ?? []);
	return circlesOf(doc, {name, group, party, roles});
}

/** Circle and party as the article tells them of a name; asked for every card. */
const placeOf = perDocAndText((doc, name) => {
	const mentions = mentionsOf(doc).get(name) ?? [];
	return {group: groupOf(doc, name, mentions), party: partyOf(doc, name, mentions)};
});

const LONGEST_ROLE = 16;

/** Words that say something else, point elsewhere, or leave open of what somebody is head. */
/** Torn off, or torn out of another sentence. */
const TORN =
	/[.?!]|\b(?:another|also|simply|impossible|declined|blocked|have)\b|(?<!fami|ear|dai|former|assemb)ly\b|\b(?:he|she|who|whom|which|that)\b|^former \p{L}+$|^\p{L}+ing\b|^(?:[Ee]ndorsed|[Nn]amed|[Cc]alled|[Uu]rged|[Mm]et)\b|^(?:[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|\d)|\b\p{Lu}$|\b(?:Mr|Mrs|Ms|Dr|the|a|an|of|to|for|and|in|on|at|by|with|about|when|while|as|than|who)$/u;
/** Half an office: of what party, campaign or house only the article tells. */
const HALF =
	/^(?:(?:acting|deputy|former|national|state|county|local|national) )?(?:party|campaign|committee|oversight|board|team|group|company|firm|agency|union|club|chapter|center|centre|organi[sz]ation)(?:['’]s)? (?:chair\p{L}*|leader|official|manager|director|member|president|chief|spokes\p{L}+|head|aide)$|^(?:president|chamber|group|firm|company|campaign|candidate|organi[sz]ation|committee|party|state|school|team|agency|club|college|university|city|county|mayor|governor|senator)['’]s? |^(?:super pac|senior policy|senior|top|longtime|leader in|member of the|director of the|head of the|president of the|chair\p{L}* of the) (?:spokes\p{L}+|\p{Ll}+|republican polls|democratic polls)$|^(?:secretary|former president|former senator|former governor|former mayor|former candidate)$/iu;
const NO_ROLE =
	/n['’]t\b|\b(?:responded|replied|wrote|added|told|argued|asked|explained|insisted|noted|warned|tweeted)\b|\b(?:not|wrote|said|says|is|was|were|has|had|could|would|will|you|i|we)\b|^(?:well|even|if|but|and|so|though|like|with|by|to|then|according|as|in|on|for|at|from|because|since|when|while|after)\b|[“”":;]|^(?:\p{L}+)$|\b(?:country|his|her|its|their|our)(?:['’]s)?\b/iu;

/** "Speaker of the House" of somebody who led it in years the article tells of. */
function isPastSpeaker(name: string, role: string, doc: Doc): boolean {
	if (!/^(?:House Speaker|Speaker of the House)$/iu.test(role)) return false;
	const circles = circlesOf(doc, {name, roles: [], group: null, party: null});
	return circles.length > 0 && !circles.some((one) => /leaders of Congress/u.test(one.name));
}

function isWholeRole(role: string): boolean {
	return (
		![NO_ROLE, TORN, HALF].some((bad) => bad.test(role)) && role.split(' ').length <= LONGEST_ROLE
	);
}

/** Without an article, which not every role has: "expert at the institute". */
function plainRole(role: string): string {
	return role
		.replace(/^(?:an?|the)\s/iu, '')
		.replace(
			/^Former(?= \p{L})|^(?:Aide|Advis[eo]r|Assistant|Head|Director|Member|Deputy)(?= (?:to|of|at|for|head|director)\b)/u,
			(word) => word.toLowerCase(),
		);
}
