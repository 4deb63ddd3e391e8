// In which circle somebody stands: politicians, staff, experts, citizens, … as the article or a table tells.

import type {Group} from '../../cards/rival.js';
import type {Doc} from '../../doc/doc.js';
import type {Person} from '../../doc/layers.js';
import {matchesOf} from '../../doc/matches.js';
import {remembered} from '../../doc/remember.js';
import {officesOf} from '../../passes/names/office-holders.js';
import {figureCalled} from './figures.js';
import TABLE from './groups.json' with {type: 'json'};

const BEFORE = 70;
const BEHIND = 110;
const GROUPS: readonly Group[] = [
	'staff',
	'politician',
	'official',
	'expert',
	'journalist',
	'business',
	'citizen',
	'star',
];
/** Longest first, so that "press secretary" is no secretary. */
const NOUNS: readonly (readonly [string, Group])[] = GROUPS.flatMap((group) =>
	TABLE.groups[group].map((noun) => [noun, group] as const),
).sort(([a], [b]) => b.length - a.length);
const GROUP: ReadonlyMap<string, Group> = new Map(NOUNS);
const NOUN = new RegExp(
	`\\b(?:${NOUNS.map(([noun]) => noun.replaceAll('.', '\\.')).join('|')})s?(?=$|[^\\p{L}-])`,
	'giu',
);
/** Where the head of a description ends and tells no more what somebody is. */
const HEAD_END = / (?:of|for|at|to|in|on|from|with|who|whose|and|under|behind|during|by|near)\s/iu;

/** Null where nothing tells. */
export function groupOf(doc: Doc, name: string, mentions: readonly Person[]): Group | null {
	const known = figureCalled(name)?.group;
	if (known) return known;
	if (officesOf(name, null).length > 0) return 'politician';
	const votes = mentions.flatMap((mention) => told(doc, mention));
	const [first] = votes;
	return first === undefined ? null : mostFrequent(votes, first);
}

function mostFrequent(votes: readonly Group[], first: Group): Group {
	const count = (group: Group): number => votes.filter((one) => one === group).length;
	return votes.reduce((best, one) => (count(one) > count(best) ? one : best), first);
}

/** What stands directly before a name, in its role, or in the apposition behind it. */
function told(doc: Doc, {start, end, props}: Person): readonly Group[] {
	const before = doc.text.slice(Math.max(0, start - BEFORE), start);
	const behind = doc.text.slice(end, end + BEHIND);
	if (/^,? \((?:\p{Lu}\p{L}+-)?[RDI](?:-[^)]{1,18})?\)/u.test(behind)) return ['politician'];
	const found = [
		groupOfRole(props.role),
		groupBefore(before),
		groupOfRole(/^,(?: (?:\d\d),?)? (?:an? |the )?([^.;:“”"()]{3,90})/u.exec(behind)?.[1] ?? null),
	].flatMap((group) => group ?? []);
	if (found.length > 0) return found;
	// Ages and home towns are told of those whom nobody knows.
	return /^, (?:\d\d,|of \p{Lu})/u.test(behind) ? ['citizen'] : [];
}

/** The last words before the name: "Iowa state Sen.", "longtime strategist". */
function groupBefore(before: string): Group | null {
	const last = /(?:[\p{L}’'-]+\.? ){1,3}$/u.exec(before)?.[0].trim().replace(/\.$/u, '') ?? '';
	const at = matchesOf(NOUN, last).at(-1);
	return at && at.index + at[0].length === last.length ? groupNamed(at[0]) : null;
}

/** By the last noun of its head: "executive director of the Harbour Institute". */
export function groupOfRole(role: string | null): Group | null {
	return role === null ? null : groupTold(role);
}

const groupTold = remembered((role: string): Group | null => {
	const head = role.split(HEAD_END)[0]?.split(',')[0] ?? '';
	const whole = matchesOf(NOUN, role).find(
		({0: noun, index}) => index <= head.length && noun.includes(' '),
	);
	const last = matchesOf(NOUN, head).at(-1);
	const noun = whole && whole[0].length > (last?.[0].length ?? 0) ? whole[0] : last?.[0];
	return noun === undefined ? null : ofBody(groupNamed(noun), role, head);
});

const ORGANISATION =
	/\b(?:Institute|Center|Centre|University|College|Foundation|Association|Coalition|Alliance|Council|Union|Project|Society|Fund|Network|PAC|Action|League|School|Church|Hospital|Rights|Women|Group|Advocates)\b/u;
const COMPANY = /\b(?:Inc|Corp|Co|Company|Bank|Capital|Partners|Group|Holdings|Airlines|Motors)\b/u;

/** The president of an institute is no politician, the director of a company no scholar. */
function ofBody(group: Group | null, role: string, head: string): Group | null {
	const body = role.slice(head.length);
	const isHead = /\b(?:president|chairman|chairwoman|chair|director|leader|head)\b/iu.test(head);
	if (!isHead || group === 'staff' || group === 'official') return group;
	if (/\b(?:Party|Committee|Republic|Senate|House|Parliament)\b/u.test(role)) return 'politician';
	if (ORGANISATION.test(body)) return 'expert';
	if (COMPANY.test(body)) return 'business';
	return group;
}

function groupNamed(noun: string): Group | null {
	const low = noun.toLowerCase();
	return GROUP.get(low) ?? GROUP.get(low.replace(/s$/u, '')) ?? null;
}
