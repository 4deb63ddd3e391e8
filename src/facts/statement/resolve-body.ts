// Descriptions that one thing in the article alone can mean: "the ministry", "the statement", "a Ministry spokeswoman".
import type {Doc} from '../../doc/doc.js';
import type {Person} from '../../doc/layers.js';
import {perDoc} from '../../doc/remember.js';
import type {Actor} from '../actor.js';
import {mentionsOf} from './actor-of.js';

const NOUNS =
	'ministry|department|agency|commission|committee|council|court|company|bank|university|party|union|bureau|office|institute|administration|embassy|foundation|association';
const BARE = new RegExp(`^the (${NOUNS})$`, 'iu');
const BODY = new RegExp(
	String.raw`\b((?:(?!The\b|A\b|An\b|In\b|On\b)\p{Lu}[\p{L}’'-]+ ){1,4}(?:${NOUNS.replaceAll(/\b\p{Ll}/gu, (letter) => letter.toUpperCase())}))\b(?! of\b)`,
	'gu',
);
const PAPER = /^(?:the|this) (?:statement|message|document)$/iu;
const ISSUED =
	/\b(?:issued|published|released|made|circulated|distributed|put out) an? (?:(?:joint|official|special|written|\p{Ll}+) )?(?:statement|message|document)\b/gu;
const FAR = 160;

/** The body a bare noun or a paper stands for; undefined where none or several could be meant. */
export function resolveBody(doc: Doc, written: string, at: number): Actor | undefined {
	const words = written.replace(/[.,;:\s]+$/u, '');
	const noun = BARE.exec(words)?.[1];
	const name = noun === undefined ? issuer(doc, words, at) : onlyBody(doc, noun);
	return name === undefined
		? undefined
		: {type: 'organisation', name, role: null, aliases: shortNames(name)};
}

/** The bodies an article names in full. */
const bodiesIn = perDoc((doc): readonly string[] => [
	...new Set([...doc.text.matchAll(BODY)].flatMap(({1: name}) => name ?? [])),
]);

function onlyBody(doc: Doc, noun: string): string | undefined {
	const named = bodiesIn(doc).filter((name) =>
		name.toLowerCase().endsWith(` ${noun.toLowerCase()}`),
	);
	const longest = [...named].sort((a, b) => b.length - a.length)[0];
	return longest !== undefined && named.every((name) => longest.endsWith(name))
		? longest
		: undefined;
}

/** Who issued the one statement the article tells of. */
function issuer(doc: Doc, words: string, at: number): string | undefined {
	if (!PAPER.test(words)) return undefined;
	const before = doc.text.slice(0, at);
	const issues = [...before.matchAll(ISSUED)];
	const [only] = issues;
	if (!only || issues.length > 1) return undefined;
	const lead = before
		.slice(Math.max(0, only.index - FAR), only.index)
		.split(/[.!?\n]/u)
		.at(-1);
	return bodiesIn(doc)
		.filter((name) => lead?.trimEnd().endsWith(name))
		.sort((a, b) => b.length - a.length)[0];
}

/** "Russian Foreign Ministry" is also "Foreign Ministry". */
function shortNames(name: string): readonly string[] {
	const [, ...rest] = name.split(' ');
	return rest.length > 1 ? [rest.join(' ')] : [];
}

const SPOKES =
	/^an? ((?:\p{Lu}[\p{L}’'-]+ )+)(spokesman|spokeswoman|spokesperson|representative)$/u;
const SPEAKS_FOR = /\b(?:spokes\p{L}+|representative)\b/iu;

/** "a Foreign Ministry spokeswoman", where the article names the one who speaks for that body. */
export function resolveSpokesperson(doc: Doc, words: string): Person | undefined {
	const [, body = '', noun] = SPOKES.exec(words) ?? [];
	if (body === '') return undefined;
	const needed = body.trim().toLowerCase();
	const fitting = [...mentionsOf(doc).values()].filter((mentions) =>
		mentions.some(
			({props: {role}}) => SPEAKS_FOR.test(role ?? '') && role?.toLowerCase().includes(needed),
		),
	);
	const [only] = fitting;
	const person = only?.[0];
	const other = noun === 'spokesman' ? 'female' : noun === 'spokeswoman' ? 'male' : null;
	return fitting.length === 1 && person?.props.gender !== other ? person : undefined;
}
