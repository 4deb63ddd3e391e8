// Masked text to clean text: what shows nothing is dropped, white space folded, entities decoded.

import {decodeHTMLStrict} from 'entities';
import type {CleanText} from '../doc/clean-text.js';
import {matchesOf} from '../doc/matches.js';

/**
 * Named with the semicolon only: `AT&T` and `&copy` in an address stay as written. Entities broken by
 * a space (`& nbsp;`) or escaped twice (`&amp;nbsp;`) are still entities. Up to a hundred words with
 * single blanks between them are one piece, since each unit shows itself: in one piece a line of many
 * megabytes would be deeper than the engine goes back.
 */
const PIECE =
	/([\s\u0085]+)|(&(?:amp;| )?(?:#x[0-9a-f]{1,8}|#\d{1,9}|[a-z][a-z0-9]{1,31});)|((?:\u001B(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001B\n]*(?:\u0007|\u001B\\)?)|[\p{Cc}\u200B\u2060\u00AD\u200E\u200F\u202A-\u202E\u2066-\u2069])+)|(?:[^\s\p{Cc}\u200B\u2060\u00AD\u200E\u200F\u202A-\u202E\u2066-\u2069&]+(?: [^\s\p{Cc}\u200B\u2060\u00AD\u200E\u200F\u202A-\u202E\u2066-\u2069&]+){0,99}|&)/giu;

/** The clean text of a text masked by `masked.ts`; offsets are those of the raw text. */
export function unmask(masked: string): CleanText {
	// Only a paragraph end shows more units than it has.
	const out = createOutput(masked.length + (masked.match(/\u2029/gu)?.length ?? 0));
	for (const {0: piece, 1: space, 2: entity, 3: silent, index} of matchesOf(PIECE, masked)) {
		const end = index + piece.length;
		if (silent !== undefined) continue;
		if (space !== undefined) out.space(piece, index, end);
		else {
			const shown = entity === undefined ? undefined : shownBy(entity);
			if (shown === undefined) out.words(piece, index);
			else out.entity(shown, index, end);
		}
	}
	return out.done();
}

/**
 * The character of an entity, of a double-escaped one too; empty where it stands for a control,
 * undefined for what is no entity: "R& D;".
 */
function shownBy(entity: string): string | undefined {
	const whole = entity.replace(/^&(?:amp;| )(?=.)/iu, '&');
	const decoded = decodeHTMLStrict(whole);
	if (decoded === whole) return undefined;
	return decoded.replace(
		/[\p{Cc}\u200B\u2060\u00AD\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu,
		(char) => (char === '\n' ? ' ' : ''),
	);
}

type Output = {
	space(white: string, start: number, end: number): void;
	entity(shown: string, start: number, end: number): void;
	words(words: string, start: number): void;
	done(): CleanText;
};

function createOutput(most: number): Output {
	const parts: string[] = [];
	const rawStart = new Int32Array(most);
	const rawEnd = new Int32Array(most);
	let length = 0;
	let pending: {white: string; start: number; end: number} | undefined;
	const unit = (start: number, end: number): void => {
		rawStart[length] = start;
		rawEnd[length] = end;
		length++;
	};
	const settle = (): void => {
		if (pending && length > 0) {
			const {white, start, end} = pending;
			const shown = foldedSpace(white);
			parts.push(shown);
			// The first unit of a paragraph border has all of the run, the second its empty end.
			unit(start, end);
			if (shown.length > 1) unit(end, end);
		}
		pending = undefined;
	};
	const space: Output['space'] = (white, start, end) => {
		pending = pending ? {...pending, white: `${pending.white}${white}`, end} : {white, start, end};
	};
	return {
		space,
		entity(shown, start, end) {
			if (/^\s*$/u.test(shown)) {
				if (shown !== '') space(' ', start, end);
				return;
			}
			settle();
			parts.push(shown);
			for (let i = 0; i < shown.length; i++) unit(i === 0 ? start : end, end);
		},
		words(words, start) {
			settle();
			parts.push(words);
			for (let i = 0; i < words.length; i++) unit(start + i, start + i + 1);
		},
		done: () => ({
			text: parts.join(''),
			rawStart: rawStart.slice(0, length),
			rawEnd: rawEnd.slice(0, length),
		}),
	};
}

function foldedSpace(white: string): '\n\n' | '\n' | ' ' {
	if (white.includes('\u2029')) return '\n\n';
	const lines = white.match(/\r\n|[\n\r\u2028\u0085\f\v]/gu)?.length ?? 0;
	return lines > 1 ? '\n\n' : lines === 1 ? '\n' : ' ';
}
