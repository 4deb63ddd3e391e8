// The files and folders whose names begin as typed, for completing a path.
import {readdirSync} from 'node:fs';
import {homedir} from 'node:os';
import {basename, join} from 'node:path';

const MOST = 200;

/** Folders first and with a slash at their end, as typed before the name; nothing where none can be read. */
export function completePath(typed: string): readonly string[] {
	if (typed === '~') return ['~/'];
	const start = typed.endsWith('/') || typed === '' ? '' : basename(typed);
	const before = typed.slice(0, typed.length - start.length);
	try {
		return readdirSync(untilde(before === '' ? '.' : before), {withFileTypes: true})
			.filter(({name}) => fits(name, start))
			.map((entry) => ({name: entry.name, isFolder: entry.isDirectory()}))
			.sort((a, b) => Number(b.isFolder) - Number(a.isFolder) || (a.name < b.name ? -1 : 1))
			.slice(0, MOST)
			.map(({name, isFolder}) => `${before}${name}${isFolder ? '/' : ''}`);
	} catch {
		// A folder that is not there or closed to us completes to nothing; reading it will say why.
		return [];
	}
}

/** A hidden name only where a dot was typed; letters fit without regard to case. */
function fits(name: string, start: string): boolean {
	if (name.startsWith('.') && !start.startsWith('.')) return false;
	return name.toLowerCase().startsWith(start.toLowerCase());
}

/** `~/x` in the user's home; other paths as they are. */
export function untilde(path: string): string {
	return path === '~' || path.startsWith('~/') ? join(homedir(), path.slice(1)) : path;
}
