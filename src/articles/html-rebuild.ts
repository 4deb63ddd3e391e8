// A page written anew for the DOM: well-formed, of bounded depth, each text run with its number.
import {nesting} from './html-nesting.js';
import {attributesOf, scanHtml} from './html-scan.js';
import {NEVER_TEXT, VOID} from './html-tags.js';

export type Rebuilt = {
	readonly html: string;
	/** How many elements, for what walks them in more than linear time. */
	readonly elements: number;
};

/** Attributes that tell a main text from what stands around it. */
const KEPT = ['class', 'id', 'role', 'rel', 'itemprop', 'hidden', 'aria-hidden', 'style'];

/** Two private-use characters write a number below 4096 · 2304. */
const HIGH = 0xe000;
const LOW = 0xf000;
const BASE = 2304;

/**
 * The page for the library that finds the main text. Each run of text that is not blank begins with
 * its number in two private-use characters, so that what the library keeps leads back to the page
 * as it was written: `runsIn` reads the numbers back.
 */
export function rebuildHtml(raw: string): Rebuilt {
	const parts: string[] = ['<!doctype html><html><head></head><body>'];
	let elements = 0;
	let hidden = 0;
	let run = 0;
	const told = nesting({
		enter(name, start, end) {
			if (NEVER_TEXT.has(name)) hidden++;
			if (hidden > 0) return;
			elements++;
			parts.push(startTag(name, raw.slice(start, end)));
		},
		leave(name) {
			if (hidden === 0 && !VOID.has(name)) parts.push(`</${name}>`);
			if (NEVER_TEXT.has(name)) hidden--;
		},
		text(start, end) {
			const words = raw.slice(start, end);
			const number = isBlank(words) ? undefined : run++;
			if (hidden > 0) return;
			parts.push(number === undefined ? ' ' : `${mark(number)}${forDom(words)}`);
		},
	});
	scanHtml(raw, told);
	told.end();
	return {html: `${parts.join('')}</body></html>`, elements};
}

/** The numbers of the runs that begin in a text of the rebuilt page. */
export function runsIn(text: string): readonly number[] {
	return [...text.matchAll(/([\uE000-\uEFFF])([\uF000-\uF8FF])/gu)].map(
		([, high = '', low = '']) => (high.charCodeAt(0) - HIGH) * BASE + low.charCodeAt(0) - LOW,
	);
}

/** Blank runs carry no number. */
export function isBlank(text: string): boolean {
	return !/\S/u.test(text);
}

function mark(number: number): string {
	return String.fromCharCode(HIGH + (Math.floor(number / BASE) % 4096), LOW + (number % BASE));
}

/** The words are only measured there, so no entity has to be right, and each costs the DOM time. */
function forDom(words: string): string {
	return words.replace(/&nbsp;|[&<]/gu, ' ').replace(/[\uE000-\uF8FF]/gu, '\uFFFD');
}

function startTag(name: string, tag: string): string {
	const attributes = attributesOf(tag);
	const kept = KEPT.flatMap((key) => {
		const value = attributes.get(key);
		return value === undefined ? [] : ` ${key}="${quoted(value)}"`;
	});
	// Readability weighs links by whether they lead elsewhere; where to is no matter.
	const link = attributes.has('href') ? ' href="/x"' : '';
	return `<${/^[a-z][a-z0-9-]*$/u.test(name) ? name : 'span'}${kept.join('')}${link}>`;
}

function quoted(value: string): string {
	return value.slice(0, 200).replace(/[&"<>\uE000-\uF8FF]/gu, ' ');
}
