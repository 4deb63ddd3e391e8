// Text measured in cells of a terminal and cut into what a person sees as one character.
import stringWidth from 'string-width';

const segmenter = new Intl.Segmenter('en', {granularity: 'grapheme'});
const PLAIN = /^[\u0020-\u007E]*$/u;

/** Cells a text takes on one line. */
export function cells(text: string): number {
	return PLAIN.test(text) ? text.length : stringWidth(text);
}

/** The graphemes of a text, in order. */
export function graphemes(text: string): readonly string[] {
	if (PLAIN.test(text)) return [...text];
	return Array.from(segmenter.segment(text), ({segment}) => segment);
}
