// The tags of a page as elements that nest: implied ends told, stray ends left out, depth bounded.
import type {HtmlVisitor} from './html-scan.js';
import {BLOCKS, IGNORED, VOID} from './html-tags.js';

export type NestingVisitor = {
	/** A void element is entered and left at once. */
	enter(name: string, start: number, end: number): void;
	leave(name: string): void;
	text(start: number, end: number): void;
};

/** Deeper elements are left out and their text stays: libraries walk pages by recursion. */
const DEEPEST = 150;
const LISTS = new Set(['ul', 'ol', 'dl', 'table', 'menu', 'div', 'section']);
const PARAGRAPH = new Set(['p']);
/** Open elements that end where another begins. */
const ENDED_BY: ReadonlyMap<string, ReadonlySet<string>> = new Map([
	['li', new Set(['li'])],
	['dt', new Set(['dt', 'dd'])],
	['dd', new Set(['dt', 'dd'])],
	['tr', new Set(['tr', 'td', 'th'])],
	['td', new Set(['td', 'th'])],
	['th', new Set(['td', 'th'])],
	['option', new Set(['option'])],
]);

/** A visitor for `scanHtml`, and `end` to leave what is open when the page is over. */
export function nesting(visitor: NestingVisitor): HtmlVisitor & {readonly end: () => void} {
	const open: string[] = [];
	let tooDeep = 0;
	const leaveDownTo = (depth: number): void => {
		while (open.length > depth) visitor.leave(open.pop() ?? '');
	};
	return {
		text: visitor.text,
		open(name, start, end) {
			if (IGNORED.has(name)) return;
			leaveDownTo(endedDepth(open, name));
			if (open.length >= DEEPEST && !VOID.has(name)) {
				tooDeep++;
				return;
			}
			visitor.enter(name, start, end);
			if (VOID.has(name)) visitor.leave(name);
			else open.push(name);
		},
		close(name) {
			if (VOID.has(name) || IGNORED.has(name)) return;
			if (tooDeep > 0) tooDeep--;
			else if (open.includes(name)) leaveDownTo(open.lastIndexOf(name));
		},
		opaque: () => {},
		comment: () => {},
		end: () => leaveDownTo(0),
	};
}

/** How many of the open elements stay open when `name` begins. */
function endedDepth(open: readonly string[], name: string): number {
	const ended = ENDED_BY.get(name) ?? (BLOCKS.has(name) ? PARAGRAPH : undefined);
	if (!ended) return open.length;
	const borders = ENDED_BY.has(name) ? LISTS : BLOCKS;
	let depth = open.length;
	// The outermost of what ends counts: a row ends its cell and the row before.
	for (let i = open.length - 1; i >= 0; i--) {
		const one = open[i] ?? '';
		if (ended.has(one)) depth = i;
		else if (borders.has(one)) break;
	}
	return depth;
}
