// Words of a question or a claim, for comparing two of them.
import {remembered} from '../doc/remember.js';
import STOPWORDS from './stopwords.json' with {type: 'json'};

const WORD = /[\p{L}\p{N}]+(?:['’][\p{L}\p{N}]+)*/gu;
const STOP: ReadonlySet<string> = new Set(STOPWORDS.words);

/** The words of a text in order, as written. */
export function wordsOf(text: string): readonly string[] {
	return text.match(WORD) ?? [];
}

/** Words that carry meaning, lower case, possessive 's gone, in order, repeats kept. */
export const contentWords = remembered((text: string): readonly string[] =>
	wordsOf(text)
		.map((word) => word.toLowerCase().replace(/['’]s$/u, ''))
		.filter((word) => word.length > 1 && !STOP.has(word)),
);

/**
 * A crude stem for comparing only: the first max(4, length - 3) letters, so that "guarantee" meets
 * "guarantees" and "expand" meets "expansion" only where they share that beginning.
 */
export function stem(word: string): string {
	return word.slice(0, Math.max(4, word.length - 3));
}

/** Every card of a run is compared with the same claims: their stems are worked out once. */
const stemsOf = remembered(
	(text: string): ReadonlySet<string> => new Set(contentWords(text).map(stem)),
);

/** Share (0..1) of the smaller set of stems that the two texts have in common; 0 where one is empty. */
export function sharedWords(a: string, b: string): number {
	const left = stemsOf(a);
	const right = stemsOf(b);
	const smaller = Math.min(left.size, right.size);
	if (smaller === 0) return 0;
	return [...left].filter((word) => right.has(word)).length / smaller;
}

/** Letters and digits only, lower case, without accents: names that look alike compare equal. */
export const fold = remembered((text: string): string =>
	text
		.normalize('NFKD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim(),
);

/** With a capital first, as a sentence or an answer begins. */
export function capital(text: string): string {
	return text.slice(0, 1).toUpperCase() + text.slice(1);
}
