// Whether a sentence of a quotation can stand on a card by itself, and how much it says.

import {verbReadings} from '../../cards/wording/verbs.js';
import {contentWords, wordsOf} from '../../cards/words.js';
import {type Span, trimSpan} from '../../doc/span.js';
import {sentenceEnds} from '../../passes/sentences.js';
import {isDamaged} from './damage.js';
import {leansOnNoun, leansOnPronoun} from './leaning.js';

const FEWEST_WORDS = 7;
const FEWEST_CONTENT_WORDS = 5;
const FEWEST_BESIDE_POINTER = 8;

/** A sentence that begins so leans on the one before it. */
const LEANING =
	/^(?:and|but|so|then|or|also|however|therefore|thus|moreover|instead|otherwise|after all|since then|in particular|for example|for instance|at the same time|in this regard|in addition|for this|it|they|he|she|this|that|these|those|there|such|his|her|their|its|the latter|the former|yes|no|well|first,|second,|one,|third,|two,|three,|number (?:one|two|three)|you know,|by the same|in that|like that|which|whose|who (?!is|was|are)|because|please|i thought that|especially|particularly|including|another|neither|one (?:I|we|was|is|that|which)|(?:most |many |some |all )?others?)(?!\p{L})/iu;
/** Left-out words, an editor's insertion, marks within marks: not the speaker's plain words. */
const BROKEN = /…|\.\.\.|[“”"«»„()[\]{}<>]|&\s?#?\w+;|\s[,;](?=\S)/u;
/** The paper left words out in the middle of a sentence, which is whole all the same. */
const LEFT_OUT = /(?<=\p{Ll},?) ?(?:…|\.{3}) ?(?=\p{Ll})/u;
/** Broken off, mostly by a mark inside: "called all statements about the". */
const UNFINISHED =
	/\b(?:an?|the|of|to|for|with|by|from|and|or|but|about|his|her|its|their|our|my|is|are|was|were)[\s,.”"]*$/iu;
/** "On this score", "such a system": the thing itself stands elsewhere. */
const ABSENT = /\b(?:this|these|those|such)\b/iu;
/** The day and the place of speaking, and answers to what was said before. */
const HERE =
	/\b(?:here|otherwise|today|tonight|tomorrow|yesterday|(?:last|this|next) (?:night|week|month|morning|evening|afternoon|time)|that (?:long|much|far|bad|many|way)|(?:things?|someone|anyone|somebody|one|people) like that|the only explanation|the former|both (?:of (?:them|those|these)|(?!men and women)\p{L}+s(?! (?:of|in|and)\b)))\b|\bsimilar (?!to\b)\p{L}+(?! to\b)\b|,? (?:too|instead)[.,!?]*$/iu;

/** Before a sentence that goes on with the one before it and has the point. */
const GOING_ON =
	/^\s+(?:but|and|it|it['’]s|they|they['’]re|that|that['’]s|this|these|those|because|instead|there|their|its|he|she|his|her|so)\b/iu;

/** Whether a sentence is the rest of what another one began. */
export function goesOn(sentence: string): boolean {
	return GOING_ON.test(sentence);
}

/**
 * 0 where the words can't stand alone; else more content words are better, pointers worse. `shown`
 * are the words with names put in for pronouns.
 */
export function selfSufficiency(sentence: string, shown: string, most: number): number {
	const length = wordsOf(sentence).length;
	if (length < FEWEST_WORDS || length > most) return 0;
	if (
		LEANING.test(shown) ||
		leansOnAbsent(sentence) ||
		BROKEN.test(sentence.replace(LEFT_OUT, ' ')) ||
		HERE.test(sentence) ||
		isDamaged(sentence) ||
		UNFINISHED.test(sentence) ||
		!/^(?:\p{Lu}|\[|(?:we|the|some|many|our|my|an?|no|every|in|if|when|most|all)\b)/u.test(shown)
	)
		return 0;
	if (!hasVerb(sentence) || SUBJECTLESS.test(sentence)) return 0;
	const telling = new Set(contentWords(sentence)).size;
	if (telling < FEWEST_CONTENT_WORDS) return 0;
	if (leansOnPronoun(shown)) return 0;
	if (!leansOnNoun(sentence)) return Math.min(telling, 12);
	return telling < FEWEST_BESIDE_POINTER ? 0 : Math.min(telling, 12) - 3;
}

/** "Norway’s answer to Denmark, and a good one" is no sentence; the base form of a verb may be one. */
function hasVerb(sentence: string): boolean {
	return wordsOf(sentence).some(
		(word, at) =>
			AUXILIARY.test(word) ||
			((/^\p{Ll}/u.test(word) || at === 0) && verbReadings(word.toLowerCase()).length > 0),
	);
}

/** "Being pro-choice and open to it", "Generalized everyone as criminal": its subject was left out. */
const SUBJECTLESS =
	/^\p{Lu}\p{Ll}+ed (?:everyone|everybody|the|an?|that|me|us|our|my|his|her|them|people)\b|^\p{Lu}\p{Ll}+ing\b(?!.*(?<!\b(?:who|that|which|when|if|because|as|while|to) (?:\p{L}+ )?)\b(?:is|are|was|were|am|has|have|had|will|would|can|could|may|might|should|must|do|does|did|makes?|made|helps?|gives?|gave|takes?|took|means?|meant|\p{L}+n['’]t|\p{L}+['’](?:s|re|ve|ll|d|m))\b)/u;

const AUXILIARY =
	/^(?:is|are|was|were|am|be|been|has|have|had|will|would|can|could|may|might|shall|should|must|do|does|did|cannot|ain['’]t|\p{L}+n['’]t|\p{L}+['’](?:s|re|ve|ll|d|m))$/iu;

/** "such as", and "this" behind the words it means, point nowhere else. */
function leansOnAbsent(sentence: string): boolean {
	// Most sentences have no such word, and looking back six words from everywhere is slow.
	if (!ABSENT.test(sentence)) return false;
	const unbound = sentence
		.replace(/\bsuch as\b/giu, '')
		.replace(/(?<=(?:\S+\s+){6}.*)\bthis (?=will|would|is|was|could|may|might|means)/giu, '');
	return ABSENT.test(unbound);
}

/** What ties a sentence to the one before and can be left out; the words behind stay as they are. */
const OPENER =
	/^\s*(?:(?:therefore|however|moreover|furthermore|additionally|in fact|look|finally|lastly|meanwhile|in addition|thus|well|of course|at the same time|in turn|so|and|but)\b,?\s+)+(?=\p{Lu}|(?:we|i|the|some|many|our|my|an?|no|every|in|if|when|most|all)\b)/iu;

type Sentence = {readonly span: Span; readonly words: string};

/** The sentences of quoted words, without what ties them to those before. */
export function sentencesOf(text: string): readonly Sentence[] {
	return sentenceEnds(text).map(([start, end]) => {
		const lead = OPENER.exec(text.slice(start, end))?.[0] ?? '';
		const span = trimSpan(text, {start: start + lead.length, end});
		return {span, words: text.slice(span.start, span.end)};
	});
}
