// What a deck's texts may hold: NFC, LF, and nothing that could move a cursor or reorder a line.
import type {Fault} from './faults.js';
import type {Path, Step} from './json-walk.js';

/** C0 but tab and LF, DEL, C1, marks that reorder a line, halves of surrogate pairs. */
const UNSAFE = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069\p{Cs}]/gu;
/** Safe and NFC by their characters alone: Latin letters and punctuation, the usual case. */
const PLAIN = /^[\n\u0020-\u007E\u00A0-\u02FF\u2010-\u2027\u2030-\u205E]*$/;

/** Keys that would reach into JavaScript's own objects. */
const POLLUTING = new Set(['__proto__', 'constructor', 'prototype']);

/** Deeper than any deck; beyond it a printer could run out of stack. */
const DEEPEST = 32;

/** NFC with LF as the line end. */
export function normal(text: string): string {
	return PLAIN.test(text) ? text : text.replaceAll('\r\n', '\n').normalize('NFC');
}

/** Normal, and without what no deck may hold. */
export function safe(text: string): string {
	return PLAIN.test(text) ? text : normal(text).replace(UNSAFE, '');
}

/** Every string within a value that JSON.parse made, made normal in place; and what is refused. */
export function normalizeJson(value: unknown): readonly Fault[] {
	const faults: Fault[] = [];
	visit(value, [], faults);
	return faults;
}

/** Whether a JSON text, as JSON.stringify writes it, holds nothing that `safeJson` would change. */
export function isSafeJson(json: string): boolean {
	return json.search(UNSAFE) < 0 && !/\\u|\\r/u.test(json) && json.normalize('NFC') === json;
}

/** The value with every text in it safe to write. */
export function safeJson(value: unknown): unknown {
	if (typeof value === 'string') return safe(value);
	if (Array.isArray(value)) return value.map(safeJson);
	if (typeof value !== 'object' || value === null) return value;
	return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, safeJson(member)]));
}

function visit(value: unknown, path: Step[], faults: Fault[]): void {
	if (typeof value !== 'object' || value === null) return;
	if (path.length > DEEPEST) {
		faults.push({code: 'deck-too-deep', path: [...path], message: 'is nested too deeply'});
		return;
	}
	const holder: Record<Step, unknown> = value as Record<Step, unknown>;
	const isList = Array.isArray(value);
	for (const key of Object.keys(value)) {
		path.push(isList ? Number(key) : key);
		if (!isList) checkKey(key, path, faults);
		const member = holder[key];
		if (typeof member === 'string') {
			const better = normal(member);
			if (better !== member) holder[key] = better;
			checkText(better, path, faults);
		} else visit(member, path, faults);
		path.pop();
	}
}

function checkKey(key: string, path: Path, faults: Fault[]): void {
	checkText(key, path, faults);
	if (!POLLUTING.has(key)) return;
	faults.push({
		code: 'deck-forbidden-key',
		path: [...path],
		message: 'no deck may have this key',
		hint: 'do not use this deck unless you trust where it comes from; nothing was installed',
	});
}

function checkText(text: string, path: Path, faults: Fault[]): void {
	if (PLAIN.test(text) || text.search(UNSAFE) < 0) return;
	faults.push({
		code: 'deck-control-character',
		path: [...path],
		message: 'holds a control character, which could take over the terminal',
		hint: 'take it out, or do not use this deck; nothing was installed',
	});
}
