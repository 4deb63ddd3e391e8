// What in quoted words leans on what was said before them: pronouns and "the report" without antecedent.

import {verbReadings} from '../../cards/wording/verbs.js';
import {contentWords} from '../../cards/words.js';
import {matchesOf} from '../../doc/matches.js';
import ANAPHORS from '../plain/anaphors.json' with {type: 'json'};
import PEOPLE from '../plain/human-nouns.json' with {type: 'json'};
import {nounPhrase} from '../plain/known-things.js';

const PRONOUN =
	/(?<![\p{L}'’-])(?:['’‘]em|he|him|his|himself|she|hers?|herself|they|them|theirs?|themselves|it|its|itself|that|ones?)(?![\p{L}-])/giu;
const HUMAN = new RegExp(
	`\\b(?:${[...PEOPLE.nouns, ...PEOPLE.anybody].join('|')}|one(?! of\\b))\\b`,
	'iu',
);
const MANY =
	/\b(?:people|men|women|children|police|everyone|everybody|anyone|anybody|someone|somebody|nobody|none|both|many|all|\p{Ll}*(?:wo)?men|\p{Ll}{3,}[^\Wsu]s|\p{Ll}+[^aeious\W]es)\b/u;
/** A noun with its article, of which the first words tell the head. */
const NOUN =
	/\b(?:the|an?|our|my|your|his|her|their|any|every|each|no|another)\s+(\p{Ll}[\p{L}-]*(?:\s+\p{Ll}[\p{L}-]*){0,3})/giu;
const NAMED = /(?<=\s)\p{Lu}\p{L}{2,}|\p{Lu}{2,}/u;
/** Behind one of these another clause begins, in which the subject of the last one can be an object. */
const BORDER =
	/[,;:—–]|\b(?:and|but|or|if|when|because|as|while|before|after|so|since|until|unless|although|though|than|that|who|which|what|how|why|where)\b/iu;
const HUMANS = all(HUMAN);
const MANIES = all(MANY);
const ALL_NAMED = all(NAMED);
const NAME = /\p{Lu}[\p{L}’'-]{2,}/gu;
/** "it is necessary that", "it takes", "it looks like": the pronoun stands for what follows. */
const EMPTY_IT =
	/^(?:['’]s| is| was| will be| would be| should be| may be| might be| has been| became| becomes| seems?| appears?| looks| takes| took| turns out| happens)\b(?! (?:the same|here|there|all|a big|a great|not)[.,!]?$)(?=.*\b(?:to|that|for|when|if|how|whether|as if|like)\b)(?! (?:not )?\p{L}+ing\b)/u;
/** "it is a mistake to", but not "it is a weapon to use". */
const IS_A = /^(?:['’]s| is| was| will be| would be) an? /u;
const JUDGED =
	/^(?:['’]s|\s\S+)(?: be)? an? (?:\p{L}+,? ){0,3}?(?:mistake|shame|pleasure|privilege|honou?r|crime|sin|job|duty|pity|matter|question|time|fact|sign|disgrace|disaster|tragedy|idea|challenge|thing|joke|lie|myth|miracle|problem|relief|risk|struggle|stretch|surprise|way|wonder)\b/u;
/** "make it clear that", "find it hard to". */
const HELD_IT = /\b(?:make|makes|made|making|find|finds|found|keep) $/iu;
/** "the one who", "the one thing". */
const ONE_OF = /^ (?:thing|way|of|who|that|hand|day|place|reason)\b/u;
/** With one of these behind it, "that" may be a subject. */
const THAT_VERB =
	/^(?:['’](?:s|ll|d)\b| (?:is|was|will|would|can|could|may|might|should|has|had|means|meant|makes|happens|happened|doesn['’]t|isn['’]t|wasn['’]t|won['’]t|sounds|looks|seems)\b)/u;
/** What takes no clause: behind it "that" points. */
const TAKING =
	/\b(?:of|for|with|by|about|at|from|through|into|over|behind|under|against|like|have|had|has|having|let|make|made|making|do|did|does|doing|done|want|get|got|take|took|call|keep|kept|stop|fix|change|use|used|put|cover|handle|give|gave|build|built|allow|conditioned) $/iu;
/** A verb or a preposition whose object "that" can be. */
const BEFORE_OBJECT =
	/(?:^|\b(?:of|for|with|to|by|about|like|than|do|does|did|done|cover|say|says|said|saying|know|see|believe|think|mean|and|but|because|if|when|of all)) $/iu;
/** "the way of life that we love", "like that he came": a subject and its verb follow. */
const IS_CLAUSE =
	/^ (?:I|we|you|he|she|it|they|the|an?|\p{Lu}\p{L}+)\b|^ [\p{L}-]+ (?:is|are|was|were|will|would|has|have|had|can|could)\b/u;
/** "a secretary of state can’t use that position": it was named as an office. */
const OFFICE = /^ (?:position|office|role|job|post|seat)\b/u;
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
	if (/^(?:he|him|his|himself|she|hers?|herself)$/u.test(word)) {
		const found = [...placesOf(HUMANS, before), ...names(before)];
		return !found.some((end) => canMean(word, before.slice(end), after));
	}
	if (/^(?:['’‘]em|they|them|theirs?|themselves)$/u.test(word))
		return !placesOf(MANIES, before).some((end) => canMean(word, before.slice(end), after));
	if (/^it/u.test(word)) return !isBoundIt(word, before, after);
	if (word === 'that') return isShownThat(before, after);
	return /\b(?:the|that|this|which|right|wrong|good|bad) $/iu.test(before) && !ONE_OF.test(after);
}

function all({source, flags}: RegExp): RegExp {
	return new RegExp(source, `${flags}g`);
}

/** Where each match ends. */
function placesOf(pattern: RegExp, text: string): readonly number[] {
	return matchesOf(pattern, text).map(({0: found, index}) => index + found.length);
}

/** "people … work for them", "anybody who attacks him": nobody is both subject and object of one clause. */
function canMean(word: string, between: string, after: string): boolean {
	const isObject =
		/^(?:['’‘]em|them|him)$/u.test(word) ||
		(word === 'it' && /^(?:[.,;!?]|$| the most| more| back| up| down| out| off)/u.test(after));
	return !isObject || BORDER.test(between.replace(/^\s*(?:who|that|which)\b/u, ''));
}

function isBoundIt(word: string, before: string, after: string): boolean {
	if (word === 'it' && (isEmptyIt(after) || HELD_IT.test(before))) return true;
	const found = [...placesOf(ALL_NAMED, before), ...things(before)];
	return found.some((end) => canMean(word, before.slice(end), after));
}

function isEmptyIt(after: string): boolean {
	return EMPTY_IT.test(after) && (!IS_A.test(after) || JUDGED.test(after));
}

/** Where nouns end that "it" can mean: one thing, nobody. */
function things(before: string): readonly number[] {
	return matchesOf(NOUN, before).flatMap(({0: whole, 1: words = '', index}) => {
		const phrase = nounPhrase(words.split(/\s+/u)) ?? [];
		const head = phrase.at(-1) ?? '';
		if (head === '' || /[^su]s$|^(?:people|children)$/u.test(head) || HUMAN.test(head)) return [];
		return [index + whole.length - words.length + phrase.join(' ').length];
	});
}

/** "that is wrong", "after that,", "to do that": no conjunction and no relative. */
function isShownThat(before: string, after: string): boolean {
	const isLast = /^\s*(?:[.,;:!?–—-]|$)/u.test(after);
	if (isLast) return /\p{L} $/u.test(before);
	if (/^ (?:fact|person|point|regard|sense|kind|sort|way|issue|moment|question)\b/u.test(after))
		return true;
	if (TAKING.test(before) && !IS_CLAUSE.test(after))
		return !(OFFICE.test(after) && NAMED.test(before));
	if (GOVERNING.test(before) && /^ (?:for|in|at|on|with|to|by|and|or|but|as)\b/u.test(after))
		return true;
	return BEFORE_OBJECT.test(before) && THAT_VERB.test(after);
}

/** Where names end. */
function names(before: string): readonly number[] {
	return matchesOf(NAME, before)
		.filter(({0: word, index}) => !/^I['’]/u.test(word) && (index > 0 || isNameFirst(word)))
		.map(({0: word, index}) => index + word.length);
}

/** The first word has its capital in any case. */
function isNameFirst(word: string): boolean {
	return (
		contentWords(word).length === 1 &&
		verbReadings(word).length === 0 &&
		!/(?:[^s]s|tion|ment|ness|ity|ing)$/u.test(word.replace(/['’]s$/u, ''))
	);
}
