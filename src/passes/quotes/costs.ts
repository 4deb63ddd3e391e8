// What it costs to read a mark as opening, as closing, or as nothing: by its glyph and its neighbours.
import type {Event, Mark} from './marks.js';

/** How a text uses its marks, as far as the glyphs that occur in it tell. */
export type Habit = {
	/** „…“, as in much of Europe: the mark that opens elsewhere closes here. */
	readonly isLowHigh: boolean;
	/** »…«. */
	readonly isReversed: boolean;
};

export const COST = {
	/** A mark that means nothing: an inch, a ditto, a scar of conversion. */
	ignoreOpen: 5,
	ignoreClose: 3.5,
	/** A quotation inside another. */
	nest: 1.5,
	/** One mark closes the inner and the outer: `“… the "red line," Dahl said.` */
	closeBoth: 2,
	/** A new quotation where the last one was never closed. */
	reopen: 4.5,
	/** The paragraph ends and the quotation with it, though nothing closed it. */
	unclosed: 4,
	/** So it is printed where the next paragraph opens anew. */
	continued: 0.3,
	/** It goes on over the border without a new mark. */
	cross: 0.8,
	crossOpener: 3,
	/** `— said Dahl` ends it; or is passed over as if it were quoted. */
	dashEnds: 1,
	dashInside: 5,
} as const;

const NEVER = 9;

export function habitOf(events: readonly Event[]): Habit {
	const marks = events.filter((event): event is Mark => event.kind === 'mark');
	const first = marks.find(({glyph}) => glyph === '»' || glyph === '«');
	return {
		isLowHigh: marks.some(({glyph}) => glyph === '„'),
		isReversed: first?.glyph === '»' && /^\s?$/u.test(first.before) && /\S/u.test(first.after),
	};
}

export function openCost({glyph, before, after}: Mark, habit: Habit): number {
	const byGlyph =
		{'“': habit.isLowHigh ? 3 : 0, '”': 4, '»': 4, '«': 0, "''": 1, '’': NEVER}[glyph] ?? 0;
	const shape = habit.isReversed ? ({'»': 0, '«': 4}[glyph] ?? byGlyph) : byGlyph;
	const left = /^[\s([{—–-]?$/u.test(before) ? 0 : 2.5;
	const right = after === '' ? 4 : /\s/u.test(after) ? 1 : 0;
	return shape + left + right;
}

export function closeCost({glyph, before, lead, after}: Mark, habit: Habit): number {
	const mirrored = /\S/u.test(before) && /^[\s.,;:!?)]?$/u.test(after) ? 2 : 4;
	const byGlyph =
		{'“': habit.isLowHigh ? 0 : mirrored, '„': NEVER, '«': 4, '``': NEVER, '‘': NEVER}[glyph] ?? 0;
	const shape = habit.isReversed ? ({'»': 4, '«': 0}[glyph] ?? byGlyph) : byGlyph;
	const right = /^[\s.,;:!?)\]—–…-]?$/u.test(after) ? 0 : 1;
	return shape + leftOfClose(before, lead) + right;
}

/** `… our interests, "the speaker said`: a space before a closing mark is a slip, behind a comma a small one. */
function leftOfClose(before: string, lead: string): number {
	if (before === '') return NEVER;
	if (/\s/u.test(before)) return /[.,!?…]\s$/u.test(lead) ? 0.5 : 1.5;
	return /[.,!?…]/u.test(before) ? -0.2 : 0;
}
