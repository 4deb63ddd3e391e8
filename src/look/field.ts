// One line of text being edited: by grapheme, and shown in so many cells around its cursor.
import type {Segment} from './styled.js';
import type {Tone} from './theme.js';
import {cells, graphemes} from './width.js';

export type Field = {
	readonly text: string;
	/** Where typing goes, in UTF-16 units, on the border of a grapheme. */
	readonly cursor: number;
};

/** Names of keys that edit, as terminal/keys.ts gives them. */
export const FIELD_KEYS = [
	'backspace',
	'delete',
	'left',
	'right',
	'home',
	'end',
	'ctrl+a',
	'ctrl+e',
	'ctrl+u',
	'ctrl+w',
] as const;
export type FieldKey = (typeof FIELD_KEYS)[number];

/** With the cursor at the end. */
export function fieldOf(text = ''): Field {
	return {text, cursor: text.length};
}

/** Text typed at the cursor; line ends become spaces. */
export function typeInto({text, cursor}: Field, typed: string): Field {
	const added = typed.replaceAll(/[\r\n\t]+/gu, ' ');
	return {
		text: text.slice(0, cursor) + added + text.slice(cursor),
		cursor: cursor + added.length,
	};
}

export function editField(field: Field, key: FieldKey): Field {
	const {text, cursor} = field;
	const before = text.slice(0, cursor);
	const after = text.slice(cursor);
	switch (key) {
		case 'backspace':
			return {text: withoutLast(before) + after, cursor: withoutLast(before).length};
		case 'delete':
			return {text: before + withoutFirst(after), cursor};
		case 'left':
			return {text, cursor: withoutLast(before).length};
		case 'right':
			return {text, cursor: text.length - withoutFirst(after).length};
		case 'home':
		case 'ctrl+a':
			return {text, cursor: 0};
		case 'end':
		case 'ctrl+e':
			return {text, cursor: text.length};
		case 'ctrl+u':
			return {text: after, cursor: 0};
		case 'ctrl+w': {
			const kept = before.replace(/\S*\s*$/u, '');
			return {text: kept + after, cursor: kept.length};
		}
	}
}

/** Exactly `width` cells or fewer: the text around the cursor, the cursor itself inverse. */
export function fieldSegments(
	{text, cursor}: Field,
	width: number,
	tone: Tone,
): readonly Segment[] {
	const at = graphemes(text.slice(cursor))[0] ?? ' ';
	const room = Math.max(0, width - Math.max(1, cells(at)));
	const before = lastCells(text.slice(0, cursor), room);
	const after = firstCells(text.slice(cursor + at.length), room - cells(before));
	return [
		{text: before, tone},
		{text: at, tone: {...tone, inverse: true}},
		{text: after, tone},
	].filter((segment) => segment.text !== '');
}

function withoutLast(text: string): string {
	return text.slice(0, text.length - (graphemes(text).at(-1)?.length ?? 0));
}

function withoutFirst(text: string): string {
	return text.slice(graphemes(text)[0]?.length ?? 0);
}

function firstCells(text: string, width: number): string {
	let kept = '';
	let used = 0;
	for (const grapheme of graphemes(text)) {
		used += cells(grapheme);
		if (used > width) break;
		kept += grapheme;
	}
	return kept;
}

function lastCells(text: string, width: number): string {
	let kept = '';
	let used = 0;
	for (const grapheme of graphemes(text).toReversed()) {
		used += cells(grapheme);
		if (used > width) break;
		kept = grapheme + kept;
	}
	return kept;
}
