// Fits a text into a number of cells: cut with an ellipsis, or filled with spaces.
import {cells, graphemes} from './width.js';

/** At most `width` cells; what is cut off is told by `…`. */
export function clip(text: string, width: number): string {
	if (width <= 0) return '';
	if (cells(text) <= width) return text;
	let kept = '';
	let used = 0;
	for (const grapheme of graphemes(text)) {
		const next = used + cells(grapheme);
		if (next > width - 1) break;
		kept += grapheme;
		used = next;
	}
	return `${kept}…`;
}

/** Exactly `width` cells: clipped or filled with spaces behind. */
export function pad(text: string, width: number): string {
	const fitted = clip(text, width);
	return fitted + ' '.repeat(Math.max(0, width - cells(fitted)));
}

/** As `pad`, for a line with a background: spaces at a line's end would not be drawn. */
export function padSolid(text: string, width: number): string {
	return `${pad(text, width - 1)}\u00A0`;
}

/** Two texts on one line, the second at its right edge; the first gives way. */
export function apart(left: string, right: string, width: number): string {
	const end = clip(right, width);
	const room = width - cells(end) - 1;
	return room < 1 ? end : `${pad(left, room)} ${end}`;
}
