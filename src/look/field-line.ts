// A field on one row: the part around the cursor, the cursor seen with colours and without.
import {clip} from './clip.js';
import type {Field} from './field.js';
import type {Line} from './styled.js';
import type {Theme} from './theme.js';
import {cells, graphemes} from './width.js';

/** The row of a field, at most `width` cells; `hint` stands there, dim, while nothing is typed. */
export function fieldLine(
	{text, at}: Field,
	width: number,
	{theme, hint = ''}: {readonly theme: Theme; readonly hint?: string},
): Line {
	const mark = theme.hasStyles ? '' : theme.ascii ? '|' : '▏';
	if (text === '') {
		const rest = {text: clip(hint, width - 2), tone: theme.dim};
		return [cursor(mark === '' ? ' ' : mark, theme), ...(hint === '' ? [] : [rest])];
	}
	// One cell for the cursor behind the last character, or for its mark.
	const [left, under, right] = around(text, at, width - 1);
	const tail = under === '' && right === '' ? [] : [{text: under + right, tone: {}}];
	const seen = theme.hasStyles
		? [cursor(under || ' ', theme), ...(right === '' ? [] : [{text: right, tone: {}}])]
		: [cursor(mark, theme), ...tail];
	return [...(left === '' ? [] : [{text: left, tone: {}}]), ...seen];
}

function cursor(text: string, theme: Theme): Line[number] {
	return {text, tone: theme.cursor};
}

/** Graphemes left of the cursor, under it and right of it that fit; more of the left than of the right. */
function around(text: string, at: number, width: number): readonly [string, string, string] {
	const lefts = graphemes(text.slice(0, at));
	const [under = '', ...rights] = graphemes(text.slice(at));
	const room = Math.max(0, width - cells(under));
	const wanted = Math.max(Math.ceil(room * 0.7), room - cells(rights.join('')));
	const left = fitting([...lefts].reverse(), Math.min(room, wanted))
		.reverse()
		.join('');
	return [left, under, fitting(rights, room - cells(left)).join('')];
}

function fitting(parts: readonly string[], width: number): string[] {
	let used = 0;
	const end = parts.findIndex((part) => {
		used += cells(part);
		return used > width;
	});
	return parts.slice(0, end < 0 ? parts.length : end);
}
