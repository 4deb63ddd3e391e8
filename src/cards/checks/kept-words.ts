// Whether a word beside what a card tells was left out of it: a hedge or a denial of the clause told.
import {contentWords, stem, wordsOf} from '../words.js';

/** How far the words it belongs to may stand. */
const REACH = 3;
const SENTENCE = /[^.?!;]+/gu;

/**
 * The first word of the cited sentences that fits `lost`, stands between words the card tells, the
 * next one right behind it, and for which the card has none that fits; or null.
 */
export function wordLost(cited: string, told: string, lost: RegExp): string | null {
	if (wordsOf(told).some((word) => lost.test(word))) return null;
	const known = new Set(contentWords(told).map(stem));
	const isTold = (word: string): boolean => contentWords(word).some((one) => known.has(stem(one)));
	const isTelling = (word: string): boolean => contentWords(word).length > 0;
	for (const [sentence] of cited.matchAll(SENTENCE)) {
		const words = wordsOf(sentence);
		for (const [at, word] of words.entries()) {
			if (!lost.test(word)) continue;
			const next = words.slice(at + 1, at + 1 + REACH).find(isTelling);
			const before = words.slice(Math.max(0, at - REACH), at).findLast(isTelling);
			if (next && before && isTold(next) && isTold(before)) return word;
		}
	}
	return null;
}
