// A line of text being typed, edited by what people see as characters.
import {printable} from './printable.js';
import {graphemes} from './width.js';

export type Field = {
	readonly text: string;
	/** Where the cursor stands, in UTF-16 units, between two graphemes. */
	readonly at: number;
};

/** A key as the terminal names it, and what it types. */
export type Press = {readonly name: string; readonly text: string};

export const EMPTY_FIELD: Field = {text: '', at: 0};

/** Nobody types more; a paste is cut there. */
const LONGEST = 10_000;

/** A field that holds a text already, the cursor behind it. */
export function fieldOf(text: string): Field {
	return {text, at: text.length};
}

/** The field after a key, the same object where it changes nothing; undefined for keys that edit no text. */
export function editField(field: Field, press: Press): Field | undefined {
	if (press.text !== '') return insert(field, press.text);
	const edit = EDITS[press.name];
	if (!edit) return undefined;
	const next = edit(field);
	return next.text === field.text && next.at === field.at ? field : next;
}

const EDITS: Readonly<Record<string, (field: Field) => Field>> = {
	left: (field) => ({...field, at: before(field)}),
	right: (field) => ({...field, at: after(field)}),
	home: (field) => ({...field, at: 0}),
	end: ({text}) => fieldOf(text),
	backspace: (field) => cut(field, before(field), field.at),
	delete: (field) => cut(field, field.at, after(field)),
	'ctrl+a': (field) => ({...field, at: 0}),
	'ctrl+e': ({text}) => fieldOf(text),
	'ctrl+u': (field) => cut(field, 0, field.at),
	'ctrl+k': (field) => cut(field, field.at, field.text.length),
	'ctrl+w': (field) => cut(field, wordBefore(field), field.at),
	'alt+backspace': (field) => cut(field, wordBefore(field), field.at),
	'ctrl+left': (field) => ({...field, at: wordBefore(field)}),
	'alt+b': (field) => ({...field, at: wordBefore(field)}),
	'ctrl+right': (field) => ({...field, at: wordAfter(field)}),
	'alt+f': (field) => ({...field, at: wordAfter(field)}),
};

/** Line ends and tabs of a paste become spaces, controls go. */
function insert({text, at}: Field, typed: string): Field {
	const added = printable(typed).slice(0, Math.max(0, LONGEST - text.length));
	return {text: text.slice(0, at) + added + text.slice(at), at: at + added.length};
}

function cut({text}: Field, start: number, end: number): Field {
	return {text: text.slice(0, start) + text.slice(end), at: start};
}

function before({text, at}: Field): number {
	return at - (graphemes(text.slice(0, at)).at(-1)?.length ?? 0);
}

function after({text, at}: Field): number {
	return at + (graphemes(text.slice(at))[0]?.length ?? 0);
}

function wordBefore({text, at}: Field): number {
	return text.slice(0, at).replace(/\S+\s*$/u, '').length;
}

function wordAfter({text, at}: Field): number {
	return at + (/^\s*\S+/u.exec(text.slice(at))?.[0].length ?? text.length - at);
}
