// Sentences of the article text; each lies within one block.

import type {Ann} from '../doc/ann.js';
import type {Doc} from '../doc/doc.js';
import {matchesOf} from '../doc/matches.js';
import type {Pass} from '../doc/pass.js';
import {trimSpan} from '../doc/span.js';
import {ARTICLE_TEXT} from './blocks.js';
import ABBREVIATIONS from './tables/abbreviations.json' with {type: 'json'};

export const sentencesPass: Pass = {name: 'sentences', needs: ['block'], gives: ['sentence'], run};

const SHORT: ReadonlySet<string> = new Set(ABBREVIATIONS.words);
/** UTF-16 units; what runs on longer is a list or a table that lost its marks, and says nothing. */
const LONGEST = 3000;
/** An end mark with the closing marks behind it, and white space or a capital that was glued on. */
const END = /[.!?…]+["'”’»)\]]*(?=\s|$|\p{Lu}\p{Ll})/gu;

function run(doc: Doc): readonly Ann<'sentence'>[] {
	return doc
		.layer('block')
		.filter(({props}) => ARTICLE_TEXT.has(props.label))
		.flatMap((block) => {
			const text = doc.text.slice(block.start, block.end);
			return sentenceEnds(text).map(([start, end]): Ann<'sentence'> => {
				const span = trimSpan(doc.text, {start: block.start + start, end: block.start + end});
				return {...span, kind: 'sentence', props: {}, rule: 'sentences/end-mark', confidence: 1};
			});
		})
		.filter(({start, end}) => end > start && end - start <= LONGEST);
}

/** Where the sentences of a paragraph lie in it. */
export function sentenceEnds(text: string): readonly (readonly [start: number, end: number])[] {
	const found: (readonly [number, number])[] = [];
	let start = 0;
	for (const {0: mark, index} of matchesOf(END, text)) {
		const end = index + mark.length;
		if (!isEnd(text, index, end)) continue;
		found.push([start, end]);
		start = end;
	}
	if (text.slice(start).trim() !== '') found.push([start, text.length]);
	return found;
}

function isEnd(text: string, mark: number, end: number): boolean {
	const rest = text.slice(end, end + 40).trimStart();
	if (rest === '') return true;
	const before = /[\p{L}\p{N}.&]+$/u.exec(text.slice(Math.max(0, mark - 20), mark))?.[0] ?? '';
	if (
		text[mark] === '.' &&
		(SHORT.has(before.toLowerCase()) || /^\p{Lu}$|^(?:\p{L}\.)+\p{L}$/u.test(before))
	)
		return false;
	// A sentence begins with a capital, a figure or an opening mark.
	if (!/^["'“‘«„([—–-]?\s?[\p{Lu}\p{N}]|^["“«„]/u.test(rest)) return false;
	// "…," and glued names such as "Inc.Com": a capital without a space needs a lower-case word before.
	return /\s/u.test(text[end] ?? ' ') || /\p{Ll}$/u.test(before);
}
