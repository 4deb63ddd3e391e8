// A page with everything but its main text masked, unit for unit.
import {nesting} from './html-nesting.js';
import {isBlank} from './html-rebuild.js';
import {scanHtml} from './html-scan.js';
import {BLOCKS, HEADING, NEVER_TEXT} from './html-tags.js';
import {flowing, type Labelled, lineEnd, nothing, paragraphEnd} from './masked.js';

export type MaskedPage = {
	/** As long as the page; see `masked.ts`. */
	readonly text: string;
	readonly labels: readonly Labelled[];
};

/** Masks all but the runs in `kept`, or, without it, all but what can never be text. */
export function maskHtml(raw: string, kept: ReadonlySet<number> | undefined): MaskedPage {
	const page = createMask(raw);
	const open: {readonly name: string; readonly start: number}[] = [];
	let hidden = 0;
	let run = 0;
	const told = nesting({
		enter(name, _start, end) {
			if (NEVER_TEXT.has(name)) hidden++;
			open.push({name, start: end});
		},
		leave(name) {
			if (NEVER_TEXT.has(name)) hidden--;
			page.label(name, open.pop()?.start ?? 0);
		},
		text(start, end) {
			const words = raw.slice(start, end);
			const isShown = isBlank(words) || (kept ? kept.has(run) : hidden === 0);
			if (!isBlank(words)) run++;
			const isLaidOut = open.some((one) => one.name === 'pre');
			if (isShown) page.words(start, isLaidOut ? words : flowing(words));
		},
	});
	scanHtml(raw, {
		...told,
		open(name, start, end) {
			told.open(name, start, end);
			page.markup(name, start, end);
		},
		close(name, start, end) {
			told.close(name, start, end);
			page.markup(name, start, end);
		},
	});
	told.end();
	return page.done();
}

type Mask = {
	/** A tag; masked as the end of a paragraph or a line, or as nothing. */
	markup(name: string, start: number, end: number): void;
	words(start: number, masked: string): void;
	/** Labels what lies between `start` and the words last shown, if the element's name tells. */
	label(name: string, start: number): void;
	done(): MaskedPage;
};

function createMask(raw: string): Mask {
	const parts: string[] = [];
	const labels: Labelled[] = [];
	let at = 0;
	const put = (start: number, masked: string): void => {
		parts.push(nothing(start - at), masked);
		at = start + masked.length;
	};
	return {
		markup(name, start, end) {
			if (start < at) return;
			if (name === 'br') put(start, lineEnd(end - start));
			else if (BLOCKS.has(name)) put(start, paragraphEnd(end - start));
		},
		words: put,
		label(name, start) {
			const label = HEADING.test(name) ? 'headline' : name === 'li' ? 'item' : undefined;
			if (label && start < at) labels.push({start, end: at, label});
		},
		done: () => ({text: `${parts.join('')}${nothing(raw.length - at)}`, labels}),
	};
}
