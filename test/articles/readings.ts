// What must hold of every reading, whatever the reader and the file.
import {expect} from 'vitest';
import type {Reading} from '../../src/articles/reading.js';

/** Offsets rise, stay in the file and nest; the clean text is folded and free of controls. */
export function expectSound({article, clean, hints}: Reading): void {
	const {text, rawStart, rawEnd} = clean;
	expect([rawStart.length, rawEnd.length]).toEqual([text.length, text.length]);
	let last = 0;
	let broken = 0;
	for (let i = 0; i < text.length; i++) {
		const start = rawStart[i] ?? -1;
		const end = rawEnd[i] ?? -1;
		if (start < last || end < start || end > article.raw.length) broken++;
		last = end;
	}
	expect(broken).toBe(0);
	expect(text).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F]|^\s|\s$| \s|\n\n\n|\n /u);
	for (const {start, end} of hints) {
		expect(start).toBeGreaterThanOrEqual(0);
		expect(end).toBeLessThanOrEqual(text.length);
		expect(start).toBeLessThan(end);
	}
}

/** A word of the clean text as the raw file has it at its offsets. */
export function rawWords({article, clean}: Reading, words: string): string {
	const start = clean.text.indexOf(words);
	if (start < 0) throw new Error(`not in the clean text: ${words}`);
	return article.raw.slice(clean.rawStart[start] ?? 0, clean.rawEnd[start + words.length - 1] ?? 0);
}

/** Every letter of the clean text stands so in the raw text, or is written there as an entity. */
export function expectLettersFound({article, clean}: Reading): void {
	const strange: string[] = [];
	for (let i = 0; i < clean.text.length; i++) {
		const shown = article.raw.slice(clean.rawStart[i], clean.rawEnd[i]);
		const isSame = shown === clean.text[i] || shown === '' || shown.startsWith('&');
		if (/[a-z]/iu.test(clean.text[i] ?? '') && !isSame) strange.push(shown);
	}
	expect(strange).toEqual([]);
}
