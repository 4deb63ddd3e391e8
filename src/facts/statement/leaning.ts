// What in quoted words leans on what was said before them: pronouns and "the report" without antecedent.

import {verbReadings} from '../../cards/wording/verbs.js';
import {contentWords} from '../../cards/words.js';
import {matchesOf} from '../../doc/matches.js';
import ANAPHORS from '../plain/anaphors.json' with {type: 'json'};

const PRONOUN =
	/(?<![\p{L}'’-])(?:['’‘]em|he|him|his|himself|she|hers?|herself|they|them|theirs?|themselves|it|its|itself|that|ones?)(?![\p{L}-])/giu;
const HUMAN =
	/\b(?:president|secretary|senator|governor|minister|mayor|king|queen|pope|general|judge|chairman|leader|candidate|nominee|officer|man|woman|guy|person|boy|girl|child|husband|wife|father|mother|brother|sister|son|daughter|friend|colleague|anyone|anybody|someone|somebody|everyone|everybody|nobody|whoever|one)\b/iu;
const MANY =
	/\b(?:people|men|women|children|police|everyone|everybody|anyone|anybody|someone|somebody|nobody|none|both|many|all|\p{Ll}*(?:wo)?men|\p{Ll}{3,}[^\Wsu]s|\p{Ll}+[^aeious\W]es)\b/u;
/** A name or a noun with its article: something that "it" can mean. */
const THING =
	/(?:\b(?:[Tt]he|[Aa]n?|[Oo]ur|[Mm]y|your|his|her|their|any|[Ee]very|each|no|[Aa]nother)\s+(?:\p{L}[\p{L}-]*\s+){0,3}\p{Ll}{3,}|(?<=\s)\p{Lu}\p{L}{2,}|\p{Lu}{2,})/u;
const NAME = /\p{Lu}[\p{L}’'-]{2,}/gu;
/** "it is necessary that", "it takes", "it looks like": the pronoun stands for what follows. */
const EMPTY_IT =
	/^(?:['’]s| is| was| will be| would be| should be| may be| might be| has been| became| becomes| seems?| appears?| looks| takes| took| turns out| happens)\b(?! (?:the same|here|there|all|a big|a great|not)[.,!]?$)(?=.*\b(?:to|that|for|when|if|how|whether|as if|like)\b)(?! (?:not )?\p{L}+ing\b)/u;
/** "make it clear that", "find it hard to". */
const HELD_IT = /\b(?:make|makes|made|making|find|finds|found|keep) $/iu;
/** "the one who", "the one thing". */
const ONE_OF = /^ (?:thing|way|of|who|that|hand|day|place|reason)\b/u;
/** With one of these behind it, "that" may be a subject. */
const THAT_VERB =
	/^(?:['’](?:s|ll|d)\b| (?:is|was|will|would|can|could|may|might|should|has|had|means|meant|makes|happens|happened|doesn['’]t|isn['’]t|wasn['’]t|won['’]t|sounds|looks|seems)\b)/u;
/** A verb or a preposition whose object "that" can be. */
const BEFORE_OBJECT =
	/(?:^|\b(?:of|for|with|to|by|about|like|than|do|does|did|done|cover|say|says|said|saying|know|see|believe|think|mean|and|but|because|if|when|of all)) $/iu;
/** No clause with "that" stands behind these. */
const GOVERNING = /\b(?:on|of|for|with|to|by|about|like|do|does|did|done|cover) $/iu;
const POINTING: ReadonlySet<string> = new Set(ANAPHORS.pointing);
/** Behind one of these a noun says itself what it means. */
const COMPLEMENT = /^ (?:of|that|which|who|whose|where|for|between|in|on|to|against|from|at|by)\b/u;

/** True where a pronoun of the sentence has nothing before it that it could mean. */
export function leansOnPronoun(sentence: string): boolean {
	return matchesOf(PRONOUN, sentence).some(({0: word, index}) =>
		isOpen(word.toLowerCase(), sentence.slice(0, index), sentence.slice(index + word.length)),
	);
}

/** True where "the report" or the like is named as if it were known. */
export function leansOnNoun(sentence: string): boolean {
	return [...sentence.matchAll(/\bthe (\p{Ll}[\p{L}-]*)(?: (\p{Ll}[\p{L}-]*))?/giu)].some(
		({1: first = '', 2: second = '', index}) => {
			const isFirst = POINTING.has(first);
			if (!isFirst && !POINTING.has(second)) return false;
			const length = 'the '.length + first.length + (isFirst ? 0 : second.length + 1);
			const after = sentence.slice(index + length);
			const isModifier = isFirst && contentWords(second).length === 1 && !/ly$/u.test(second);
			return !isModifier && !COMPLEMENT.test(after);
		},
	);
}

function isOpen(word: string, before: string, after: string): boolean {
	if (/^(?:he|him|his|himself|she|hers?|herself)$/u.test(word))
		return !HUMAN.test(before) && names(before).length === 0;
	if (/^(?:['’‘]em|they|them|theirs?|themselves)$/u.test(word)) return !MANY.test(before);
	if (/^it/u.test(word)) return !isBoundIt(word, before, after);
	if (word === 'that') return isShownThat(before, after);
	return /\b(?:the|that|this|which|right|wrong|good|bad) $/iu.test(before) && !ONE_OF.test(after);
}

function isBoundIt(word: string, before: string, after: string): boolean {
	if (word === 'it' && (EMPTY_IT.test(after) || HELD_IT.test(before))) return true;
	return THING.test(before);
}

/** "that is wrong", "after that,", "to do that": no conjunction and no relative. */
function isShownThat(before: string, after: string): boolean {
	const isLast = /^\s*(?:[.,;:!?–—-]|$)/u.test(after);
	if (isLast) return /\p{L} $/u.test(before);
	if (/^ (?:fact|person|point|regard|sense|kind|sort|way|issue|moment|question)\b/u.test(after))
		return true;
	if (GOVERNING.test(before) && /^ (?:for|in|at|on|with|to|by|and|or|but|as)\b/u.test(after))
		return true;
	return BEFORE_OBJECT.test(before) && THAT_VERB.test(after);
}

function names(before: string): readonly string[] {
	return matchesOf(NAME, before)
		.filter(({0: word, index}) => !/^I['’]/u.test(word) && (index > 0 || isNameFirst(word)))
		.map(({0: word}) => word);
}

/** The first word has its capital in any case. */
function isNameFirst(word: string): boolean {
	return (
		contentWords(word).length === 1 &&
		verbReadings(word).length === 0 &&
		!/(?:[^s]s|tion|ment|ness|ity|ing)$/u.test(word.replace(/['’]s$/u, ''))
	);
}
