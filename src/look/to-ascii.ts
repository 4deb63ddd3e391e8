// A frame for terminals whose locale is not UTF-8: every character one of ASCII, every cell kept.
import {cells, graphemes} from './width.js';

const TWINS: Readonly<Record<string, string>> = {
	'…': '~',
	'→': '>',
	'←': '<',
	'↑': '^',
	'↓': 'v',
	'“': '"',
	'”': '"',
	'„': '"',
	'«': '"',
	'»': '"',
	'‘': "'",
	'’': "'",
	'–': '-',
	'—': '-',
	'·': '.',
	'\u00A0': ' ',
};

const BEYOND = /[^\n\u0000-\u007E]+/gu;

/** Accents go, what has no twin becomes as many question marks as it has cells; escape codes stay. */
export function toAscii(frame: string): string {
	return frame.replaceAll(BEYOND, (text) => graphemes(text).map(twinOf).join(''));
}

function twinOf(grapheme: string): string {
	const twin = TWINS[grapheme];
	if (twin !== undefined) return twin;
	const [base = ''] = grapheme.normalize('NFD');
	return base <= '\u007E' && base >= ' ' ? base : '?'.repeat(cells(grapheme));
}
