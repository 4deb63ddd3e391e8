// The description that stands by a person's name: "Norwegian fisheries minister Ingrid Dahl".
import type {Span} from '../doc/span.js';
import TITLES from './tables/titles.json' with {type: 'json'};

const ROLE_NOUN = new RegExp(`\\b(?:${TITLES.roles.join('|')})s?\\b`, 'iu');
const LONGEST_ROLE = 90;
/** Words of a role before the name: adjectives and nouns, capitalised or not, with "of" and "to". */
const BEFORE =
	/(?:^|[\s“"(,.])((?:\p{L}[\p{L}'’.-]*\.?|and|for|of|to|the|at)(?: (?:\p{L}[\p{L}'’-]*|[A-Z.]+)){0,9}) $/u;
/** After the name, between commas: ", an expert at the institute," or ", deputy director of …,". */
const AFTER =
	/^, ((?:an? |the )?\p{L}(?:\b(?:Sen|Rep|Gov|Gen|St|Dr|Mr|Mrs|Ms|U\.S)\.|[^,.;:“”"()]){3,90}?)(?=[,.]|$)/u;
/** A piece of a sentence, what is judged rather than held, or what is left open. */
const TORN = new RegExp(
	[
		'^(?:be|been|both|through|before|most|under|nominate|elect|like)\\b',
		`\\b(?:under|with|to|for|by) (?:${TITLES.roles.join('|')}|Sen|Rep|Gov)$`,
		'\\b(?:the|that|this) (?:group|company|campaign|firm|bureau|agency|department|organi[sz]ation|committee)$',
		'^(?:(?:top|senior|longtime|former|chief|close|other) )*(?:aide|advis[eo]r|(?:team |board )?member|assistant|official|leader)$',
	].join('|'),
	'iu',
);
/** "Former prosecutor and Harbour Mayor" was both. */
const WAS_BOTH = /\b[Ff]ormer (?:[\p{L}-]+ ){1,4}and (?:the )?$/u;
const CUT =
	/^.*\b(?:by|said|says|told|that|with|when|as|while|after|and|but|or|is|was|were|are|asked|added|noted|between|against|from|in|on|his|her|their|its|our|my|your|then)\s(?!the State\b)/iu;
/** A role that points elsewhere can't stand on a card. */
const POINTING =
	/\b(?:the country|his|her|their|its|our|this|that|counterpart|current|former boss)\b/iu;

/** "minister of fisheries when": the name begins another clause. */
const OPEN_END =
	/\b(?:when|while|where|as|than|if|because|since|before|after|about|by|with|who|which|on|into|St\.?)$/iu;
/** "talked to voters about Secretary": where the office stands last, it begins behind a preposition. */
const LED =
	/^.*\b(?:to|about|on|into|known|what|how|like|including|toward|towards|over|under|than|versus)\s(?=\S)/iu;

/** Small words that stand before an office in a role. */
const MODIFIER =
	'(?:acting|associate|chief|current|deputy|executive|first|former|incoming|interim|junior|longtime|managing|outgoing|presidential|retired|senior|special|then|vice)';
const CAPITAL = String.raw`(?:\p{Lu}[\p{L}.’'-]*)`;
/** The capitalised words at the end, with the small ones inside and before: neither "feel" nor "ripped". */
const PROPER = new RegExp(
	`(?:${MODIFIER} )*${CAPITAL}(?: (?:(?:of|for|the|and|${MODIFIER}) )*${CAPITAL})*$`,
	'u',
);

function cut(found: string): string {
	const lead = ROLE_NOUN.test(found.split(' ').at(-1) ?? '') ? (LED.exec(found)?.[0] ?? '') : '';
	// "aide to the president" is a role of its own.
	if (ROLE_NOUN.test(lead)) return found;
	const behind = found.slice(lead.length);
	return ROLE_NOUN.test(behind.split(' ').at(-1) ?? '')
		? (PROPER.exec(behind)?.[0] ?? behind)
		: behind;
}

/** "Democratic candidates Dahl and Lund": what several are. */
const SEVERAL = new RegExp(`\\b(?:${TITLES.roles.join('|')})s(?=$| (?:and|for|of|at) )`, 'iu');
/** A verb stands in it: a piece of a sentence. */
const SENTENCE = new RegExp(
	`\\b(?:${TITLES.roles.join('|')})s? (?:(?!based|affiliated|named|retired)[a-z]+ed|has|have|had|will|would)\\b|\\b(?:impossible|possible|likely|simply|really) `,
	'iu',
);

/** The role as written, without article, or null where none is plain. */
export function roleOf(text: string, block: Span, name: Span): string | null {
	return roleBefore(text, block, name) ?? roleAfter(text, block, name);
}

function roleBefore(text: string, block: Span, name: Span): string | null {
	const before = text.slice(Math.max(block.start, name.start - LONGEST_ROLE), name.start);
	const found = BEFORE.exec(before.replace(/,\s$/u, ' '))?.[1];
	if (found === undefined) return null;
	const role = cut(found)
		.replace(CUT, '')
		.replace(/^(?:the|a|an)\s/iu, '')
		.trim();
	const last = role.split(' ').at(-1) ?? '';
	const isRole =
		ROLE_NOUN.test(last) || (ROLE_NOUN.test(role) && /\b(?:to|of|for|at)\b/u.test(role));
	// "… to be president. Ingrid Dahl came": another sentence.
	if (/\p{Ll}{4}\.$/u.test(role)) return null;
	if (!isRole || role.length <= 3 || OPEN_END.test(role) || !isHeadRole(role)) return null;
	if (POINTING.test(role) || SENTENCE.test(role) || SEVERAL.test(role) || TORN.test(role))
		return null;
	const lead = found.slice(0, found.length - role.length);
	const isThen = /\bthen[- ]$/u.test(lead) || WAS_BOTH.test(lead);
	return isThen && !/^(?:former|ex-)/iu.test(role) ? `former ${role}` : role;
}

function roleAfter(text: string, block: Span, name: Span): string | null {
	const found = AFTER.exec(
		text.slice(name.end, Math.min(block.end, name.end + LONGEST_ROLE + 20)),
	)?.[1];
	if (found === undefined || !ROLE_NOUN.test(found) || POINTING.test(found)) return null;
	if (/\b(?:said|says|told|added|noted|stressed|who|which|is|was|were|has|had)\b/iu.test(found))
		return null;
	const role = found.replace(/^now (?:an? |the )?/iu, '').trim();
	return isHeadRole(role) && !TORN.test(role.replace(/^(?:an?|the) /iu, '')) ? role : null;
}

/** "wake of the president's remarks" speaks of a president and is none. */
function isHeadRole(role: string): boolean {
	const head =
		role.split(/,? (?:of|for|at|to|in|on|from|with|and|who|under|behind|during)\s/u)[0] ?? '';
	return ROLE_NOUN.test(head.split(' ').slice(-2).join(' '));
}
