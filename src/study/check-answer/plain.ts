// Answers brought to what is compared: small letters and digits, no accents, no punctuation.
import {fold} from '../../cards/words.js';
import LETTERS from './letters.json' with {type: 'json'};

const SPECIAL: ReadonlyMap<string, string> = new Map(Object.entries(LETTERS.letters));
const ARTICLES = /^(?:the|a|an) /u;

/** As `fold`, with `ł` and the like too, apostrophes gone, and without an article before it. */
export function plain(text: string): string {
	const joined = text.toLowerCase().replace(/[’'ʼ`´-]/gu, (mark) => (mark === '-' ? ' ' : ''));
	const letters = Array.from(joined, (letter) => SPECIAL.get(letter) ?? letter).join('');
	return fold(letters).replace(ARTICLES, '');
}

/** The forms an answer may be typed in: whole, without what stands in brackets, without a role behind a comma. */
export function formsOf(answer: string): readonly string[] {
	const bare = answer.replace(/\s*\([^()]*\)/gu, '').trim();
	const named = bare.split(/,\s/u)[0] ?? bare;
	const owner = named.replace(/['’]s$/u, '');
	return [...new Set([answer, bare, named, owner].filter((form) => plain(form) !== ''))];
}
