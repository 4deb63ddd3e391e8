// How much of the terminal a page has: content at most 100 columns, a rule and a footer below it.
import type {Size} from './world.js';

/** Content is never wider: it is for reading, and Ink's cost grows with the cells. */
const WIDEST = 100;
/** Below this nothing can be laid out; the app says so. */
export const SMALLEST: Size = {columns: 40, rows: 10};

/** Rows and columns left for a page's body inside the frame. */
export function bodySize({columns, rows}: Size): Size {
	return {columns: Math.min(columns, WIDEST) - 2, rows: rows - 2};
}
