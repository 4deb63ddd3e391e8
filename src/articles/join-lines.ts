// Hard-wrapped lines of a plain text become flowing words again: a line end is only a space.
import type {CleanText} from '../doc/clean-text.js';

/** A line that was cut because it was full is about this long, in UTF-16 units. */
const FULL = 55;
/** A speaker's turn in a transcript, or a list item, begins a line of its own. */
const OWN_LINE = /^(?:\p{Lu}[\p{Lu}\p{L} .'’-]{1,40}:\s|[•*–—-]\s|\d{1,3}[.)]\s)/u;
const ENDED = /[.!?…:;]["'”’»)\]]*$/u;

/**
 * Same length, so that offsets stay. Inside a paragraph a line end becomes a space where the line was
 * full or broke off within its sentence; where a text has no empty lines at all, only where most
 * lines break off, for there a line is a paragraph.
 */
export function joinLines(clean: CleanText): CleanText {
	const hasParagraphs = clean.text.includes('\n\n');
	if (!hasParagraphs && !isWrapped(clean.text)) return clean;
	const text = clean.text
		.split('\n\n')
		.map((paragraph) => joined(paragraph))
		.join('\n\n');
	return text === clean.text ? clean : {...clean, text};
}

function joined(paragraph: string): string {
	const lines = paragraph.split('\n');
	if (lines.length < 2) return paragraph;
	return lines.reduce((all, line, index) => {
		if (index === 0) return line;
		const before = lines[index - 1] ?? '';
		const isCut = before.length >= FULL || !ENDED.test(before);
		return `${all}${isCut && !OWN_LINE.test(line) ? ' ' : '\n'}${line}`;
	}, '');
}

/** Hard-wrapped lines often end inside a sentence, and the next begins in lower case. */
function isWrapped(text: string): boolean {
	const lines = text.split('\n');
	const inside = lines.slice(1).filter((line) => /^\p{Ll}/u.test(line)).length;
	return lines.length > 3 && inside * 3 > lines.length;
}
