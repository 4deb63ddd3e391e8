// The places where a quotation may open or close: marks, paragraph borders, dashes before "said".
import {matchesOf} from '../../doc/matches.js';
import type {Span} from '../../doc/span.js';
import VERBS from '../tables/reporting-verbs.json' with {type: 'json'};

export type Mark = Span & {
	readonly kind: 'mark';
	readonly glyph: string;
	/** The character before, and two of them, within the paragraph; empty at its start. */
	readonly before: string;
	readonly lead: string;
	/** The character behind; empty at the paragraph's end. */
	readonly after: string;
};

/** `— said Dahl`, `— the statement says`: quoted words end here though no mark says so. */
export type Dash = Span & {readonly kind: 'dash'};

/** The border before the paragraph that starts at `end`. */
export type Border = Span & {readonly kind: 'border'; readonly opensNext: boolean};

export type Event = Mark | Dash | Border;

const FORMS = [
	...Object.values(VERBS.said),
	...Object.values(VERBS.asked),
	...Object.values(VERBS.denied),
].flat();
const REPORT = `(?:the \\p{L}+ )?(?:${FORMS.join('|')})`;
/** Marks, and dashes with the space behind them; whether a dash counts is looked at where one stands. */
const DOUBLE = /["“”„«»]|''|``|[—–]+ ?/gu;
const SINGLE = /‘|’(?!\p{L})|[—–]+ ?/gu;
const REPORT_BEHIND = new RegExp(`${REPORT}\\b`, 'uy');

function isDash(words: string, at: number, end: number): boolean {
	if (!/\s/u.test(words[at - 1] ?? '')) return false;
	REPORT_BEHIND.lastIndex = end;
	return REPORT_BEHIND.test(words);
}

/**
 * The events of the article's paragraphs, in order. Single marks count only in a text without any
 * double one, as some papers print.
 */
export function eventsOf(text: string, blocks: readonly Span[]): readonly Event[] {
	const isSingle = !/["“”„«»]/u.test(text) && text.includes('‘');
	const pattern = isSingle ? SINGLE : DOUBLE;
	return blocks.flatMap((block, index): readonly Event[] => {
		const words = text.slice(block.start, block.end);
		const inside = matchesOf(pattern, words).flatMap(({0: found, index: at}): readonly Event[] => {
			const end = at + found.length;
			const span = {start: block.start + at, end: block.start + end};
			if (/^[—–]/u.test(found)) return isDash(words, at, end) ? [{...span, kind: 'dash'}] : [];
			return [
				{
					...span,
					kind: 'mark',
					glyph: found,
					before: words.slice(Math.max(0, at - 1), at),
					lead: words.slice(Math.max(0, at - 2), at),
					after: words.slice(end, end + 1),
				},
			];
		});
		const previous = blocks[index - 1];
		if (!previous) return inside;
		const opensNext = /^(?:["“„«]|''|``|‘)\s?[\p{L}\p{N}…]/u.test(words);
		return [{kind: 'border', start: previous.end, end: block.start, opensNext}, ...inside];
	});
}
