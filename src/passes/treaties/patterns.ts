// Mentions of instruments no table knows, by the noun that heads their names.
import {matchesOf} from '../../doc/matches.js';
import {instrumentWithin} from './gazetteer.js';
import type {Mention} from './mention.js';

const HEAD =
	/\b(?:[Tt]reat(?:y|ies)|[Cc]onventions?|[Pp]rotocols?|[Aa]ccords?|[Aa]greements?|[Pp]act|[Cc]harter|[Dd]eclaration|[Mm]emorandum|[Cc]ovenant|[Cc]ommuniqu[eé]|[Aa]rmistice|Final Act|Founding Act)\b(?! Organi[sz]ation)/gu;
/** Capitalised words before the noun, with the small words inside names. */
const NAME_BEFORE =
	/(?:(?:(?:\p{Lu}\.){2,}|\p{Lu}[\p{L}\p{M}\p{N}'’&-]*)(?: (?:of|and|the|on|for))? ){1,7}$/u;
const NAME_BEHIND =
	/^ (?:of|on|for|between|concerning|against|relating to|regarding|establishing) (?:the )?(?:\p{Lu}[\p{L}\p{M}\p{N}'’&-]*|\d{4})(?:(?:,? (?:of|on|in|and|the|for|with|between|to|from|by|against|their|its))*,? (?:\p{Lu}[\p{L}\p{M}\p{N}'’&-]*|\d{4}))*/u;
const YEAR_BEFORE = /\b(?:1[6-9]|20)\d\d (?:(?:\p{Lu}[\p{L}'’&-]*) ){0,4}$/u;
const KIND_BEFORE =
	/(?:\p{Lu}[\p{L}'’&-]* ){1,3}(?:peace|climate|nuclear|trade|security|grain|ceasefire|association|partnership) $/u;
const SUMMIT =
	/\b(?:decisions?|declaration|communiqu[eé]) of the (?:(?:19|20)\d\d )?(?:\p{Lu}[\p{L}'’&-]* ){0,3}[Ss]ummit\b(?: (?:in|of) \p{Lu}[\p{L}'’-]*)?/gu;
/** Words a sentence may begin with, which are no part of a name. */
const OPENERS = new Set(
	'The This That These Those Under In By With For From After Before No Any A An His Her Its Their Our Both Such New Draft Peace Trade Final'.split(
		' ',
	),
);
/** What states do with an instrument, or what one does to them. */
const SUPPORT =
	/\b(?:sign(?:ed|ing|atory|atories|s)?|ratif\w+|acced\w+|withdr\w+|pull(?:ed|ing)? out|violat\w+|breach\w*|part(?:y|ies) to|compl(?:y|iance|ies)|prohibit\w*|bann?\w*|in force|provided (?:for )?(?:by|in)|in accordance with|under|obligations?|commitments?|denounc\w+|suspend\w*|treaty|negotiat\w+|disavow\w*|states?|countries|Article \d+)\b/u;
const FAR = 90;
/** Written small, these are gatherings, manners and papers of any kind. */
const NEEDS_CAPITAL = /^(?:convention|protocol|charter|covenant|armistice)/u;

/** Rising; `text` is a folded sentence. What overlaps known names is for the caller to drop. */
export function patternNames(text: string): readonly Mention[] {
	const heads = matchesOf(HEAD, text).flatMap(({0: noun, index}) => headed(text, noun, index));
	const summits = matchesOf(SUMMIT, text).map(
		({0: words, index}): Mention => ({
			start: index,
			end: index + words.length,
			instrument: undefined,
			rule: 'treaties/summit-decision',
			confidence: 0.88,
		}),
	);
	return [...heads, ...summits].sort((a, b) => a.start - b.start || b.end - a.end);
}

function headed(text: string, noun: string, at: number): readonly Mention[] {
	const before = text.slice(Math.max(0, at - FAR), at);
	const end = at + noun.length;
	const isCapital = /^\p{Lu}/u.test(noun);
	const behind = isCapital ? NAME_BEHIND.exec(text.slice(end, end + 2 * FAR))?.[0] : undefined;
	const name = nameBefore(before);
	if (behind !== undefined && isSupported(text))
		return [mention(at - (name?.length ?? 0), end + behind.length, 'head-first', 0.86)];
	const year = YEAR_BEFORE.exec(before)?.[0];
	if (year !== undefined && isSupported(text))
		return [mention(at - year.length, end, 'year-first', 0.86)];
	if (NEEDS_CAPITAL.test(noun)) return [];
	if (name !== undefined) return named(text, {name, noun, at, end, isCapital});
	const kind = KIND_BEFORE.exec(before)?.[0];
	return kind !== undefined && isSupported(text) && !OPENERS.has(kind.split(' ')[0] ?? '')
		? [mention(at - kind.length, end, 'place-kind', 0.8)]
		: [];
}

type Named = {
	readonly name: string;
	readonly noun: string;
	readonly at: number;
	readonly end: number;
	readonly isCapital: boolean;
};

function named(text: string, {name, noun, at, end, isCapital}: Named): readonly Mention[] {
	const known = instrumentWithin(`${name}${noun}`);
	const start = at - name.length;
	if (known)
		return [{start, end, instrument: known, rule: 'treaties/words-between', confidence: 0.9}];
	if (!isSupported(text)) return [];
	const isShort = /^(?:New )?[A-Z]{2,6} $/u.test(name);
	if (isCapital || isShort) return [mention(start, end, 'name-first', isShort ? 0.86 : 0.85)];
	return [mention(start, end, 'place-lower', 0.75)];
}

/** The capitalised words that stand before the noun, without what only begins the sentence. */
function nameBefore(before: string): string | undefined {
	let name = NAME_BEFORE.exec(before)?.[0];
	while (name !== undefined && OPENERS.has(name.split(' ')[0] ?? '')) {
		name = name.slice(name.indexOf(' ') + 1).replace(/^(?:of|and|the|on|for) /u, '');
	}
	return name === undefined || name.trim() === '' ? undefined : name;
}

function isSupported(text: string): boolean {
	return SUPPORT.test(text);
}

function mention(start: number, end: number, rule: string, confidence: number): Mention {
	return {start, end, instrument: undefined, rule: `treaties/${rule}`, confidence};
}
