// Blocks: what each paragraph is. Nothing is deleted, only labelled; facts rest on article text only.
import type {Ann} from '../doc/ann.js';
import type {Doc} from '../doc/doc.js';
import type {BlockLabel} from '../doc/layers.js';
import {within} from '../doc/locate.js';
import type {Pass} from '../doc/pass.js';
import type {Span} from '../doc/span.js';
import {labelByMarkup, labelByWords, startsTail, TAIL_OF} from './block-labels.js';
import {blockParts} from './block-parts.js';

export const ARTICLE_TEXT: ReadonlySet<BlockLabel> = new Set(['headline', 'paragraph', 'item']);

export const blocksPass: Pass = {name: 'blocks', needs: [], gives: ['block'], run};

function run(doc: Doc): readonly Ann<'block'>[] {
	const paragraphs = paragraphsOf(doc.text);
	let tail: BlockLabel | null = null;
	const parts = paragraphs.flatMap((paragraph, index) =>
		blockParts(doc.text, paragraph, index).map((part) => ({...part, index})),
	);
	return parts.map(({label: placed, rule: place, index, ...span}): Ann<'block'> => {
		const words = doc.text.slice(span.start, span.end);
		const told = within(doc, 'hint', span).find((hint) => hint.start === span.start)?.props.label;
		const begins = startsTail(words, (span.start + 1) / doc.text.length);
		if (begins !== null) tail = TAIL_OF[begins] ?? 'comment';
		const guessed: readonly [BlockLabel, string] =
			begins !== null
				? [begins, 'tail-begins']
				: tail !== null
					? [tail, 'in-tail']
					: labelByWords(words, {index, count: paragraphs.length});
		const [label, rule] =
			placed !== undefined
				? [placed, place]
				: told === undefined
					? guessed
					: labelByMarkup(told, guessed);
		return {...span, kind: 'block', props: {label}, rule: `blocks/${rule}`, confidence: 1};
	});
}

/** Paragraphs stand between empty lines; where a text has none, every line is one unless it is wrapped. */
function paragraphsOf(text: string): readonly Span[] {
	const border = text.includes('\n\n') || isWrapped(text) ? '\n\n' : '\n';
	const spans: Span[] = [];
	for (let start = 0; start < text.length; ) {
		const found = text.indexOf(border, start);
		const end = found < 0 ? text.length : found;
		if (end > start) spans.push({start, end});
		start = end + border.length;
	}
	return spans;
}

/** Hard-wrapped lines mostly end inside a sentence, and begin in lower case. */
function isWrapped(text: string): boolean {
	const lines = text.split('\n');
	const within = lines.slice(1).filter((line) => /^\p{Ll}/u.test(line)).length;
	return lines.length > 3 && within * 3 > lines.length;
}
