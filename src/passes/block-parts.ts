// What is glued to a paragraph without being part of it: an agency line before, tags or a caption behind.
import type {BlockLabel} from '../doc/layers.js';
import type {Span} from '../doc/span.js';

export type BlockPart = Span & {
	/** Set where the place alone tells the label. */
	readonly label?: BlockLabel;
	readonly rule?: string;
};

/** "OREANDA-NEWS. ", "MOSCOW, December 14 (Interfax) — ", "LONDON — ". */
const AGENCY_LINE =
	/^(?:\p{Lu}[\p{Lu}\d.-]+(?:[ -]\p{Lu}[\p{Lu}\d.-]+){0,3}(?:, [^.()—–]{3,30}?)?(?: \([\p{L} .-]{2,30}\))?(?: ?[—–] ?| - |\. (?=\p{Lu}))|\([\p{Lu}\p{L} .-]{2,20}\) ?[—–-] )/u;
const GLUED = /[.!?]["'”’»)]{0,2}(?=\p{Lu}[^.!?]*$)/u;
const PHOTO = /\/\s*(?:photo|reuters|afp|ap|getty)\b|\bphoto\b/iu;
/** Names in a row, as tags are. */
const NAMES =
	/^(?:\p{Lu}[\p{L}\p{N}'’&-]*|and|of|the|in)(?:[ ,|/]+(?:\p{Lu}[\p{L}\p{N}'’&-]*|and|of|the|in)){0,9}$/u;
/** Lines further down begin with capitals for other reasons. */
const LAST_DATELINE = 3;

/** The paragraph in parts, in order; one where nothing is glued to it. */
export function blockParts(text: string, paragraph: Span, index: number): readonly BlockPart[] {
	const words = text.slice(paragraph.start, paragraph.end);
	const line = index < LAST_DATELINE ? AGENCY_LINE.exec(words)?.[0] : undefined;
	const from = line === undefined || line.length === words.length ? 0 : line.length;
	const tail = gluedTail(words, from);
	const body = {start: paragraph.start + from, end: paragraph.start + (tail?.at ?? words.length)};
	return [
		...(from > 0
			? [
					{
						start: paragraph.start,
						end: paragraph.start + (line ?? '').trimEnd().length,
						label: 'dateline' as const,
						rule: 'agency-line',
					},
				]
			: []),
		body,
		...(tail
			? [{start: body.end, end: paragraph.end, label: tail.label, rule: 'glued-behind'}]
			: []),
	];
}

function gluedTail(
	words: string,
	from: number,
): {readonly at: number; readonly label: BlockLabel} | undefined {
	const found = GLUED.exec(words.slice(from));
	if (!found) return undefined;
	const at = from + found.index + found[0].length;
	const tail = words.slice(at).trim();
	if (PHOTO.test(tail)) return {at, label: 'caption'};
	return NAMES.test(tail) && !/^\p{Lu}\p{Ll}+ \p{Ll}/u.test(tail) ? {at, label: 'tags'} : undefined;
}
