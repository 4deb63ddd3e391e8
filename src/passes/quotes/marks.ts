// The places where a quotation may open or close: marks, paragraph borders, dashes before "said".
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
const DOUBLE = `["“”„«»]|''|\`\``;
const SINGLE = `‘|’(?!\\p{L})`;

const SINGLE_EVENT = eventPattern(SINGLE);
const DOUBLE_EVENT = eventPattern(DOUBLE);

function eventPattern(marks: string): RegExp {
	// The dash comes before the look back at what stands before it: looking back from every place is slow.
	return new RegExp(`(?<dash>[—–](?<=\\s[—–])[—–]* ?(?=${REPORT}\\b))|(?<mark>${marks})`, 'gu');
}

/**
 * The events of the article's paragraphs, in order. Single marks count only in a text without any
 * double one, as some papers print.
 */
export function eventsOf(text: string, blocks: readonly Span[]): readonly Event[] {
	const isSingle = !/["“”„«»]/u.test(text) && text.includes('‘');
	const pattern = isSingle ? SINGLE_EVENT : DOUBLE_EVENT;
	return blocks.flatMap((block, index): readonly Event[] => {
		const words = text.slice(block.start, block.end);
		const inside = [...words.matchAll(pattern)].map(({0: found, index: at, groups}): Event => {
			const span = {start: block.start + at, end: block.start + at + found.length};
			if (groups?.['dash'] !== undefined) return {...span, kind: 'dash'};
			const end = at + found.length;
			return {
				...span,
				kind: 'mark',
				glyph: found,
				before: words.slice(Math.max(0, at - 1), at),
				lead: words.slice(Math.max(0, at - 2), at),
				after: words.slice(end, end + 1),
			};
		});
		const previous = blocks[index - 1];
		if (!previous) return inside;
		const opensNext = /^(?:["“„«]|''|``|‘)\s?[\p{L}\p{N}…]/u.test(words);
		return [{kind: 'border', start: previous.end, end: block.start, opensNext}, ...inside];
	});
}
