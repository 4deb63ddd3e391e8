// A text longer than its room: the part that is seen, and a bar that tells where it is.
import type {ReactNode} from 'react';
import type {Line} from '../look/styled.js';
import type {Theme} from '../look/theme.js';
import {cells} from '../look/width.js';
import {Lines, visible} from './lines.js';
import type {Size} from './world.js';

/** Lines of a text at a width. */
export type Layout = (width: number) => readonly Line[];

/** The lines in a room: two cells narrower where they are more than it has rows. */
function laidOut(layout: Layout, {columns, rows}: Size): readonly Line[] {
	const whole = layout(columns);
	return whole.length <= rows ? whole : layout(Math.max(1, columns - 2));
}

/** Where a text stands after scrolling `by` lines, never past its ends. */
export function scrolledBy(scroll: number, by: number, layout: Layout, size: Size): number {
	const last = Math.max(0, laidOut(layout, size).length - size.rows);
	return Math.min(last, Math.max(0, Math.min(scroll, last) + by));
}

type ScrollProps = {
	readonly layout: Layout;
	readonly size: Size;
	readonly scroll: number;
	readonly theme: Theme;
};

/** As many rows as the room has at most; a bar at the right edge where there is more. */
export function Scroll({layout, size, scroll, theme}: ScrollProps): ReactNode {
	const all = laidOut(layout, size);
	const seen = visible(all, size.rows, scroll);
	if (all.length <= size.rows) return <Lines lines={seen} />;
	const first = Math.max(0, Math.min(scroll, all.length - size.rows));
	const thumb = Math.max(1, Math.round((size.rows * size.rows) / all.length));
	const top = Math.round((first / (all.length - size.rows)) * (size.rows - thumb));
	const [full, empty] = theme.ascii ? ['#', '|'] : ['┃', '│'];
	return (
		<Lines
			lines={seen.map((line, row) => {
				const used = line.reduce((sum, {text}) => sum + cells(text), 0);
				const glyph = row >= top && row < top + thumb ? full : empty;
				const gap = ' '.repeat(Math.max(0, size.columns - 1 - used));
				return [...line, {text: `${gap}${glyph}`, tone: theme.dim}];
			})}
		/>
	);
}
