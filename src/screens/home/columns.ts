// The numbers beside a deck's title, as many columns as there is room for.
import {bar} from '../../look/bar.js';
import type {Theme, Tone} from '../../look/theme.js';
import type {DeckRow} from './model.js';

export type Column = {readonly text: string; readonly width: number; readonly tone: Tone};

const BAR = 8;
/** From these widths on there is room for what is learned, and for when it was studied. */
const WIDE = 60;
const WIDER = 76;

export function columnsOf(
	{counts, studied}: DeckRow,
	{width, theme}: {readonly width: number; readonly theme: Theme},
): readonly Column[] {
	const {due, fresh, learned, total} = counts;
	const share = total === 0 ? 0 : learned / total;
	const percent = `${Math.floor(share * 100)}%`.padStart(4);
	const learnedColumn = {
		text: `${bar(share, BAR, theme.ascii)}${percent}`,
		width: BAR + 4,
		tone: theme.dim,
	};
	return [
		{text: `${due} due`, width: 7, tone: due > 0 ? theme.due : theme.dim},
		{text: `${fresh} new`, width: 6, tone: fresh > 0 ? theme.fresh : theme.dim},
		...(width >= WIDE ? [learnedColumn] : []),
		...(width >= WIDER ? [{text: studiedWords(studied), width: 11, tone: theme.dim}] : []),
	];
}

/** How long ago it was studied: `today`, `3 days ago`, `never`. */
function studiedWords(days: number | null): string {
	if (days === null) return 'not yet';
	if (days === 0) return 'today';
	if (days === 1) return 'yesterday';
	return days < 60 ? `${days} d ago` : `${Math.round(days / 30.44)} mo ago`;
}
