// Breaks a text into lines of at most so many cells, at spaces where it can.
import {cells, graphemes} from './width.js';

/** Lines without trailing spaces; LF begins a new one; a word wider than a line is cut by grapheme. */
export function wrap(text: string, width: number): readonly string[] {
	const room = Math.max(1, width);
	return text.split('\n').flatMap((line) => wrapLine(line, room));
}

function wrapLine(line: string, width: number): readonly string[] {
	const lines: string[] = [];
	let current = '';
	for (const word of line.split(' ').filter((part) => part !== '')) {
		const joined = current === '' ? word : `${current} ${word}`;
		if (cells(joined) <= width) {
			current = joined;
			continue;
		}
		if (current !== '') lines.push(current);
		const pieces = cells(word) <= width ? [word] : cut(word, width);
		lines.push(...pieces.slice(0, -1));
		current = pieces.at(-1) ?? '';
	}
	return [...lines, current];
}

/** A word in pieces of at most `width` cells; a grapheme wider than that stands alone. */
function cut(word: string, width: number): readonly string[] {
	const pieces: string[] = [];
	let piece = '';
	let used = 0;
	for (const grapheme of graphemes(word)) {
		const size = cells(grapheme);
		if (used + size > width && piece !== '') {
			pieces.push(piece);
			piece = '';
			used = 0;
		}
		piece += grapheme;
		used += size;
	}
	return [...pieces, piece];
}
