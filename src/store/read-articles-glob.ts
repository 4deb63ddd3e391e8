// File name patterns for shells that do not expand them: `*`, `?`, `[…]` and `**`.
import {readdir} from 'node:fs/promises';
import {join} from 'node:path';

/** Whether a path that does not exist may be meant as a pattern. */
export function isGlob(path: string): boolean {
	return /[*?[]/u.test(path);
}

/** The files that match, sorted; hidden ones only where the pattern names the dot. */
export async function expandGlob(pattern: string): Promise<readonly string[]> {
	const isAbsolute = /^[/\\]/u.test(pattern);
	const segments = pattern.split(/[/\\]+/u).filter((segment) => segment !== '');
	const found = await matches(isAbsolute ? '/' : '', segments);
	return [...new Set(found)].sort();
}

async function matches(folder: string, segments: readonly string[]): Promise<readonly string[]> {
	const [segment, ...rest] = segments;
	if (segment === undefined) return [];
	if (rest.length > 0 && !isGlob(segment)) return matches(join(folder, segment), rest);
	const found: string[] = segment === '**' ? [...(await matches(folder, rest))] : [];
	for (const entry of await entriesOf(folder)) {
		const path = join(folder, entry.name);
		if (segment === '**') {
			if (entry.isFolder) found.push(...(await matches(path, segments)));
		} else if (fits(entry.name, segment)) {
			found.push(...(rest.length === 0 ? [path] : await matches(path, rest)));
		}
	}
	return found;
}

async function entriesOf(
	folder: string,
): Promise<readonly {readonly name: string; readonly isFolder: boolean}[]> {
	try {
		const entries = await readdir(folder === '' ? '.' : folder, {withFileTypes: true});
		return entries.map((entry) => ({name: entry.name, isFolder: entry.isDirectory()}));
	} catch {
		// No folder, or none that may be read: nothing in it matches.
		return [];
	}
}

/** Whether a name fits a segment. Each `*` takes as little as it can, so no search explodes. */
function fits(name: string, segment: string): boolean {
	if (name.startsWith('.') && !segment.startsWith('.')) return false;
	const [first = '', ...others] = segment.split('*').map(toPattern);
	const last = others.pop();
	if (last === undefined) return new RegExp(`^${first}$`, 'u').test(name);
	const start = new RegExp(`^${first}`, 'u').exec(name);
	if (!start) return false;
	let at = start[0].length;
	for (const other of others) {
		const next = new RegExp(other, 'u').exec(name.slice(at));
		if (!next) return false;
		at += next.index + next[0].length;
	}
	return new RegExp(`${last}$`, 'u').test(name.slice(at));
}

/** A part of a segment without `*`. A bracket that is no valid set stands for itself. */
function toPattern(part: string): string {
	return part.replace(/\[[!^]?[\w.-]+\]|[\s\S]/gu, (piece) => {
		if (piece === '?') return '[\\s\\S]';
		const set = /^\[([!^]?)([\w.-]+)\]$/u.exec(piece);
		if (set && isSet(set[2] ?? '')) return `[${set[1] ? '^' : ''}${escaped(set[2] ?? '')}]`;
		return piece.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&');
	});
}

/** Ranges must rise, else the pattern is no pattern. */
function isSet(inside: string): boolean {
	return [...inside.matchAll(/(.)-(.)/gu)].every(([, from = '', to = '']) => from <= to);
}

function escaped(inside: string): string {
	return inside.replaceAll('.', '\\.').replace(/^-|-$/gu, '\\-');
}
