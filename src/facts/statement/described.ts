// What an actor is that no name of a person stands for: a body or state, a document, a group, somebody described.
import {isBody, isDemonym, isGivenName, isPlace} from '../../passes/names/words.js';
import type {Actor, ActorType} from '../actor.js';
import NOUNS from './actor-nouns.json' with {type: 'json'};

const ORGANISATIONS: ReadonlySet<string> = new Set(NOUNS.organisations);
const DOCUMENTS: ReadonlySet<string> = new Set(NOUNS.documents);
const GROUPS: ReadonlySet<string> = new Set(NOUNS.groups);
const KNOWN: ReadonlySet<string> = new Set(NOUNS.known);

/** Words that only lead up to the noun phrase. */
const LEAD =
	/^(?:(?:and|but|so|yet|moreover|however|also|meanwhile|still|then|later|now|today|while|as|when|that|what|even|because|although|though|indeed|thus|therefore|according to),?\s)+/iu;
const ARTICLE = /^(?:the|a|an)\s/iu;
/** What is hung on the head noun: "of the …", "who …", ", which …". */
const HUNG =
	/(?:,\s|\s(?:of|for|from|to|in|on|at|with|by|about|against|who|which|that|close|near|familiar|working|living|named|calling)\s).*$/u;
const TITLE_CASE = /^(?:(?:\p{Lu}[\p{L}\p{N}.&'’-]*|of|and|for|the|on|de|in)\s?)+$/u;
const POINTING = /^(?:this|that|these|those|such|it|which)\b/iu;

/** The actor a description means, or undefined where it only points: "this document". */
export function describedActor(phrase: string): Actor | undefined {
	const words = phrase.replace(LEAD, '').trim();
	if (words === '' || POINTING.test(words)) return undefined;
	const core = words.replace(HUNG, '').trim();
	const bare = core.replace(ARTICLE, '');
	const type = typeOf(words, core, bare);
	if (type !== 'organisation') return actor(type, words, []);
	const whole = nameOf(words.replace(ARTICLE, ''));
	const name = TITLE_CASE.test(bare) ? whole : words;
	return actor(type, name, name === bare ? [] : [bare]);
}

/** "Ministry of Foreign Affairs" stays whole, "Kremlin in Moscow" doesn't. */
function nameOf(words: string): string {
	return /^[^,]*?\b(?:of|for)\s(?:the\s)?\p{Lu}/u.test(words)
		? words.replace(/(?:,\s|\s(?:in|on|at|with|by|from|who|which|that)\s).*$/u, '')
		: words.replace(HUNG, '');
}

function actor(type: ActorType, name: string, aliases: readonly string[]): Actor {
	return {type, name, role: null, aliases};
}

function typeOf(words: string, core: string, bare: string): ActorType {
	const head = (bare.split(/\s/u).at(-1) ?? '').toLowerCase();
	const isTitle = TITLE_CASE.test(bare);
	if (KNOWN.has(bare) || isPlace(bare.toLowerCase())) return 'organisation';
	if (DOCUMENTS.has(singular(head)) && !isTitle) return 'document';
	if (GROUPS.has(head) || MANY.test(words) || /\p{L}\sand\s(?:\p{Lu}|\p{L}+s$)/u.test(core))
		return 'group';
	if (ORGANISATIONS.has(singular(head))) return 'organisation';
	if (DOCUMENTS.has(singular(head))) return 'document';
	return isTitle && !ROLE_ALONE.test(core) ? typeOfName(core, bare) : 'unknown';
}

/** "Nordhavn Institute for Peace" and "the Guardian" against "Nordhavn" alone, who may be anybody. */
function typeOfName(core: string, bare: string): ActorType {
	const all = bare.split(/\s/u);
	if (all.length > 1 && all.some((word) => ORGANISATIONS.has(word.toLowerCase())))
		return 'organisation';
	if (/^\p{Lu}{2,}(?:s|['’]s)?$/u.test(bare) || ARTICLE.test(core)) return 'organisation';
	if (all.length > 1 && isThing(all.map((word) => word.toLowerCase()))) return 'organisation';
	return /^\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}.'’-]+){0,2}$/u.test(bare) ? 'person' : 'unknown';
}

/** "Harbour Watch", "Norway Today", "Northern Tides": nobody is called after a place or a body. */
function isThing(words: readonly string[]): boolean {
	const [first = ''] = words;
	if (isGivenName(first)) return false;
	return isBody(words.at(-1) ?? '') || isBody(first) || isPlace(first) || isDemonym(first);
}

const MANY =
	/^(?:some|many|several|most|few|both|other|others|all|two|three|four|five|dozens|hundreds|thousands|critics)\b/iu;
const ROLE_ALONE =
	/\b(?:president|minister|secretary|senator|governor|mayor|chancellor|premier|ambassador|spokesman|spokeswoman|spokesperson|director|chairman|chairwoman|leader|candidate|nominee|general|judge|pope|professor|official|adviser|advisor|manager|chief|officer|analyst|expert|journalist|reporter)$/iu;

function singular(noun: string): string {
	return noun
		.replace(/ies$/u, 'y')
		.replace(/(?<=s|x|ch|sh)es$/u, '')
		.replace(/(?<!s)s$/u, '');
}
