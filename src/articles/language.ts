// Whether a text is English, by the share of its words that only English uses so often.
import FUNCTION_WORDS from './function-words.json' with {type: 'json'};

export type LanguageGuess = {
	readonly english: boolean;
	/** Share, 0..1, of English function words among all words. */
	readonly share: number;
};

const WORDS: ReadonlySet<string> = new Set(FUNCTION_WORDS);
/** English news has 0.28 to 0.42; Dutch, German, French, Spanish and Italian stay below 0.06. */
const ENOUGH = 0.14;
/** A headline may have no function word at all: below this many words only the script counts. */
const FEW = 12;

/** Linear in the text. A text of few words is English where its letters are Latin. */
export function looksEnglish(text: string): LanguageGuess {
	let words = 0;
	let known = 0;
	let latin = 0;
	for (const [word] of text.matchAll(/\p{L}+/gu)) {
		words++;
		if (WORDS.has(word.toLowerCase())) known++;
		if (/^\p{Script=Latin}/u.test(word)) latin++;
	}
	const share = words === 0 ? 0 : known / words;
	const english = words < FEW ? words > 0 && latin * 2 > words : share >= ENOUGH;
	return {english, share};
}
