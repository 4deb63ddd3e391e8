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
	let used = 0;
	for (const word of line.split(' ').filter((part) => part !== '')) {
		const size = cells(word);
		if (current !== '' && used + 1 + size <= width) {
			current += ` ${word}`;
			used += 1 + size;
			continue;
		}
		if (current !== '') lines.push(current);
		const pieces = size <= width ? [word] : cut(word, width);
		lines.push(...pieces.slice(0, -1));
		current = pieces.at(-1) ?? '';
		used = pieces.length === 1 ? size : cells(current);
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
