// Text measured in cells of a terminal and cut into what a person sees as one character.
import stringWidth from 'string-width';

const segmenter = new Intl.Segmenter('en', {granularity: 'grapheme'});
/** Letters, punctuation and box lines of one unit and one cell each: most of what is ever shown. */
const PLAIN = /^[\u0020-\u007E\u00A0-\u00AC\u00AE-\u02FF\u2010-\u2027\u2500-\u259F]*$/u;

/** Cells a text takes on one line. */
export function cells(text: string): number {
	return PLAIN.test(text) ? text.length : stringWidth(text);
}

/** The graphemes of a text, in order. */
export function graphemes(text: string): readonly string[] {
	if (PLAIN.test(text)) return [...text];
	return Array.from(segmenter.segment(text), ({segment}) => segment);
}
