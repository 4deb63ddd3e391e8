// Whether quoted words tell what they are about: a name, a number, or something the article speaks of again and again.
import {contentWords, stem, wordsOf} from '../../cards/words.js';
import type {Doc} from '../../doc/doc.js';
import {perDoc} from '../../doc/remember.js';
import GENERAL_WORDS from './general-words.json' with {type: 'json'};

const GENERAL: ReadonlySet<string> = new Set(GENERAL_WORDS.words);
/** So often a word stands in a long article that it is a topic of it; in a shorter one less often. */
const MOST = 4;
const WORDS_EACH = 150;
const SHORTEST = 4;

type Topics = {readonly counts: ReadonlyMap<string, number>; readonly enough: number};

const topicsOf = perDoc((doc): Topics => {
	const counts = new Map<string, number>();
	for (const word of contentWords(doc.text)) {
		const key = stem(word);
		counts.set(key, (counts.get(key) ?? 0) + 1);
	}
	return {counts, enough: Math.min(MOST, 1 + Math.floor(wordsOf(doc.text).length / WORDS_EACH))};
});

/** One name, number or topic is enough. */
export function isTopical(doc: Doc, sentence: string): boolean {
	const [, ...rest] = wordsOf(sentence);
	if (
		rest.some((word) => /\d/u.test(word) || (/^\p{Lu}\p{L}+/u.test(word) && !/^I['’]/u.test(word)))
	)
		return true;
	const {counts, enough} = topicsOf(doc);
	return contentWords(sentence).some(
		(word) =>
			word.length >= SHORTEST && !GENERAL.has(word) && (counts.get(stem(word)) ?? 0) >= enough,
	);
}
