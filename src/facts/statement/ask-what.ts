// What was said: a short answer found in the reported clause, asked by moving that part of it.
import {contentWords, fold} from '../../cards/words.js';
import type {Draft} from '../draft.js';
import {reportLead} from '../report-lead.js';
import {dayPhrase, isOwnReport, occasionPhrase} from './anchors.js';
import {namedSpeaker} from './ask-place.js';
import type {Asking} from './asking.js';
import type {Moved, Mover} from './moved/asked.js';
import {clauseOf} from './moved/clause.js';
import {whatCondition, whatReason} from './moved/what-condition.js';
import {whatDescription} from './moved/what-description.js';
import {whatIdentity} from './moved/what-identity.js';
import {whatNumber} from './moved/what-number.js';
import {whatObject} from './moved/what-object.js';
import {whatPlace} from './moved/what-place.js';
import {whatSubject} from './moved/what-subject.js';
import {whatTime} from './moved/what-time.js';
import {whichCountry} from './what-country.js';
import {whatToDo} from './what-to-do.js';

/** Best first. */
const MOVERS: readonly Mover[] = [
	whatNumber,
	whatTime,
	whatCondition,
	whatReason,
	whatPlace,
	whatIdentity,
	whatObject,
	(_, asking) => whatToDo(asking),
	whatSubject,
	whatDescription,
];
/** Where there is no tree, or it is in doubt. */
const BY_RULE: readonly ((asking: Asking) => Moved | null)[] = [whatToDo, whichCountry];
/** Two questions about one clause are enough. */
const MOST = 2;

export function askWhat(asking: Asking): readonly Draft[] {
	const {fact, passage} = asking;
	const {speaker, attribution, act, reportedBy} = fact.props;
	const named = namedSpeaker(fact.props);
	if (named === null || !asking.clause || reportedBy?.name === speaker.name) return [];
	if (act === 'denied' || act === 'declined' || act === 'asked' || act === 'unconfirmed') return [];
	return movedParts(asking).flatMap((moved): Draft | readonly Draft[] => {
		const question = isOwnReport(asking)
			? plainQuestion(moved, asking)
			: questionOf(moved, asking, named);
		if (question === null || isTold(moved, named)) return [];
		return {
			kind: moved.isDate ? 'when' : 'what-said',
			variant: moved.variant,
			question,
			forms: moved.forms,
			accept: moved.accept,
			tags: [speaker.name],
			cited: [passage, attribution],
		};
	});
}

function movedParts(asking: Asking): readonly Moved[] {
	const {doc, passage, clause: plain} = asking;
	const clause = plain === null ? undefined : clauseOf(doc, passage, plain);
	const moved = clause ? MOVERS.flatMap((move) => move(clause, asking) ?? []) : [];
	if (moved.length > 0) return withoutDoubles(moved).slice(0, MOST);
	return BY_RULE.flatMap((way) => way(asking) ?? []).slice(0, 1);
}

/** Whoever is asked what was done is not asked what was sold. */
function withoutDoubles(moved: readonly Moved[]): readonly Moved[] {
	const hasObject = moved.some(({variant}) => variant === 'object');
	const number = moved.find(({variant}) => variant === 'number')?.forms[0].answer.toLowerCase();
	return moved
		.filter(({variant}) => variant !== 'action' || !hasObject)
		.filter(
			({variant, forms: [{answer}]}) =>
				variant === 'number' || number === undefined || !answer.toLowerCase().includes(number),
		);
}

/** "the office of Ingrid Dahl" tells who is meant. */
function isTold({forms: [{answer}]}: Moved, named: string): boolean {
	const shown = ` ${fold(named)} `;
	return contentWords(answer.split(',')[0] ?? answer).some((word) =>
		shown.includes(` ${fold(word)} `),
	);
}

/** The paper speaks in all of its article: "Which country did RT say proposed …" is no question of it. */
function plainQuestion({asked, rest, takesThat, lead}: Moved, {doc}: Asking): string | null {
	// Only a subject leaves the order of the words as it is.
	if (takesThat || lead !== undefined) return null;
	return `${reportLead(doc.article.source)}${lower(asked)} ${rest}?`;
}

/** Null where the words of the clause do not fit its lead. */
function questionOf(moved: Moved, asking: Asking, named: string): string | null {
	const {reportedBy} = asking.fact.props;
	const when = `${occasionPhrase(asking)}${dayPhrase(asking)}`;
	const {asked, rest} = moved;
	if (moved.lead === 'according to')
		return reportedBy
			? null
			: `${asked}, according to ${named}${when.replace(/,$/u, '')}, ${rest}?`;
	const by = reportedBy ? `According to ${reportedBy.name}, ` : '';
	const first = reportedBy ? lower(asked) : asked;
	if (moved.lead === 'describe')
		return `${by}${first} did ${named} describe ${rest}${when.replace(/,$/u, '')}?`;
	const isInfinitive = /^(?:not )?to /u.test(rest);
	const isApart =
		when !== '' ||
		/^(?:in|on|at|despite|if|when|after|before|for|as|since|while|although|with|by|under)\b/iu.test(
			rest,
		);
	const that = isApart && moved.takesThat && !isInfinitive ? ' that' : '';
	return `${by}${first} did ${named} ${verbFor(asking, isInfinitive)}${when}${that} ${rest}?`;
}

/** Verbs whose clause a question word may leave. */
const BRIDGE = /^(?:claim|argue|predict|suggest|warn|announce|promise|propose|demand|vow|insist)$/u;
const OPINION = /^(?:believe|think|expect|hope|fear)$/u;

function verbFor({verb, fact}: Asking, isInfinitive: boolean): string {
	const {cue} = fact.props;
	if (OPINION.test(cue)) return cue;
	return isInfinitive || BRIDGE.test(verb.base) ? verb.base : 'say';
}

function lower(words: string): string {
	return words.slice(0, 1).toLowerCase() + words.slice(1);
}
