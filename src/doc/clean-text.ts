// A reader's clean text with the way back: every clean unit knows the raw units it came from.
import type {Span} from './span.js';

/**
 * `text[i]` stands for `raw.slice(rawStart[i], rawEnd[i])`: one unit, an entity, or a run of white
 * space. Both arrays rise; `rawEnd[i] <= rawStart[i + 1]`; raw text between belongs to nothing
 * (tags, stray bytes).
 */
export type CleanText = {
	readonly text: string;
	readonly rawStart: Int32Array;
	readonly rawEnd: Int32Array;
};

/** The raw span whose words a clean span shows. An empty span maps to an empty one. */
export function toRaw(clean: CleanText, span: Span): Span {
	const start = clean.rawStart[span.start] ?? clean.rawEnd.at(-1) ?? 0;
	if (span.end <= span.start) return {start, end: start};
	return {start, end: clean.rawEnd[span.end - 1] ?? start};
}
