// Whom "the ambassador" or "the Russian president" stands for: a person whose role fits, who spoke lately.
import type {Doc} from '../../doc/doc.js';
import type {Person} from '../../doc/layers.js';
import {remembered} from '../../doc/remember.js';
import type {Span} from '../../doc/span.js';
import {officesOf} from '../../passes/names/office-holders.js';
import NOUNS from './actor-nouns.json' with {type: 'json'};
import {mentionsOf} from './actor-of.js';
import type {Turn} from './who.js';

export type Fitting = {readonly person: Person; readonly score: number; readonly reason: string};

const WIDER: ReadonlyMap<string, readonly string[]> = new Map(Object.entries(NOUNS.roles));
const HEADS =
	/\b(secretary general|secretary-general|foreign minister|prime minister|vice president|political scientist|president|minister|senator|congressman|congresswoman|governor|mayor|chancellor|premier|ambassador|envoy|diplomat|spokesman|spokeswoman|spokesperson|director|chairman|chairwoman|leader|general|judge|pope|professor|official|adviser|advisor|analyst|expert|politician|scientist|specialist|lawmaker|deputy|historian|economist|journalist|head|chief|commander|researcher|politologist|representative|speaker)\b/iu;
const SAME = 3;
const WIDE = 2.5;
/** No mention further back speaks for anybody. */
const FAR = 4000;
/** Who has not spoken must have been named so lately. */
const NEAR = 900;
/** In the sentence before, or the one before that. */
const NEXT = 300;

/** The people a definite description fits, best first; empty where it is indefinite or fits nobody. */
export function weighRole(doc: Doc, subject: Span, turns: readonly Turn[]): readonly Fitting[] {
	const words = asOffice(doc.text.slice(subject.start, subject.end));
	const core =
		/^(?:the|this|his|her)\s(.*)$/iu.exec(words)?.[1] ?? (/^\p{Lu}/u.test(words) ? words : '');
	const head = HEADS.exec(core)?.[1]?.toLowerCase();
	if (head === undefined || /['’]s?\s/u.test(words)) return [];
	const before = core.slice(0, core.toLowerCase().indexOf(head)).toLowerCase();
	const month = doc.article.source.published?.slice(0, 7) ?? null;
	const lately = turns
		.slice(-12)
		.filter(({who}) => who.person !== null)
		.map(({who}) => who.actor.name);
	const last = doc.layer('person').findLast(({end}) => end <= subject.start);
	return [...mentionsOf(doc).values()]
		.flatMap((mentions) => fitting({subject, head, before, lately, last, month}, mentions))
		.sort((a, b) => b.score - a.score);
}

/** Says nothing that tells one from another. */
const RANK = /^(?:high-ranking|senior|veteran|experienced|famous|well-known|seasoned)$/u;

const HEAD_OF =
	/^the (?:(?:head|chief|leader|master|boss) of the (Kremlin|White House)|(Kremlin|White House) (?:head|chief|leader|boss))$/iu;

/** "the head of the Kremlin" is the Russian president. */
function asOffice(words: string): string {
	const [, first, second] = HEAD_OF.exec(words) ?? [];
	const house = (first ?? second)?.toLowerCase();
	if (house === undefined) return words;
	return house === 'kremlin' ? 'the Russian president' : 'the US president';
}

type Described = {
	readonly subject: Span;
	readonly head: string;
	/** The words before the head noun, in lower case. */
	readonly before: string;
	/** Who spoke last, the last one last. */
	readonly lately: readonly string[];
	/** Who is named last before it. */
	readonly last: Person | undefined;
	/** `YYYY-MM` of the article. */
	readonly month: string | null;
};

function fitting(described: Described, mentions: readonly Person[]): readonly Fitting[] {
	const {subject, head, before, month} = described;
	const earlier = mentions.filter(({start}) => start < subject.start);
	const nearest = earlier.at(-1);
	if (!nearest || subject.start - nearest.start > FAR) return [];
	const roles = [
		...mentions.flatMap(({props}) => props.role?.toLowerCase() ?? []),
		...officesOf(nearest.props.fullName, month),
	];
	const fit = Math.max(0, ...roles.map((role) => roleFit(role, head)));
	const isFormer = /\bformer\b/u.test(before);
	if (fit === 0 || !roles.some((role) => /\bformer\b/u.test(role) === isFormer)) return [];
	const adjectives = before
		.split(/\s+/u)
		.filter((word) => word.length > 3 && word !== 'former' && !RANK.test(word));
	const shared = adjectives.filter((word) => roles.some((role) => role.includes(word))).length;
	const recency = recencyOf(described, nearest);
	if (recency === 0 && subject.start - nearest.start > NEAR) return [];
	const score = fit + shared - (adjectives.length - shared) * 1.5 + recency;
	return [
		{
			person: nearest,
			score,
			reason: `role "${roles[0] ?? ''}", ${recency > 1 ? 'spoke last' : recency > 0 ? 'spoke lately' : 'named before'}`,
		},
	];
}

/** Who spoke last is meant rather than who spoke lately, or is only named right before; anybody may be an "official". */
function recencyOf({subject, head, lately, last}: Described, nearest: Person): number {
	const turn = lately.lastIndexOf(nearest.props.fullName);
	if (turn >= 0) return turn === lately.length - 1 ? 2 : 0.7;
	const isNext = nearest === last && subject.start - nearest.start <= NEXT;
	return isNext && !/^(?:official|leader|head|chief)$/u.test(head) ? 0.7 : 0;
}

const asWord = remembered((head) => new RegExp(`\\b${head.replace('-', '.')}\\b`, 'u'));

function roleFit(role: string, head: string): number {
	if (asWord(head).test(role.replace('-', ' '))) return SAME;
	return (WIDER.get(head) ?? []).some((one) => role.includes(one)) ? WIDE : 0;
}
