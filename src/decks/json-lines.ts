// Says on which line of a JSON text a path stands, and where the text stops being JSON.
import type {Problem} from '../result.js';
import type {Origin} from './faults.js';
import {type Path, walkJson} from './json-walk.js';

/**
 * Lines of paths in `text`; of the nearest parent where a path is missing, and of the last one
 * where a key repeats, as JSON.parse takes it.
 */
export function jsonOrigin(text: string, file: string): Origin {
	return {
		file,
		linesOf(paths) {
			const offsets = paths.map(() => 0);
			walkJson(text, (path, offset) => {
				for (const [i, wanted] of paths.entries()) {
					if (leadsTo(path, wanted)) offsets[i] = offset;
				}
			});
			return offsets.map((offset) => lineAt(text, offset));
		},
	};
}

/** The Problem of a text that JSON.parse refused. */
export function notJson(text: string, file: string): Problem {
	const fault = walkJson(text, () => {});
	const offset = fault?.offset ?? text.length;
	const column = offset - text.lastIndexOf('\n', offset - 1);
	return {
		code: 'deck-not-json',
		message:
			text.trim() === ''
				? 'the file is empty'
				: `this is not JSON: at column ${column} ${fault?.expected ?? 'more'} was expected`,
		file,
		line: lineAt(text, offset),
		hint: 'was the file cut off, or edited? get it again, or correct it there',
	};
}

function leadsTo(path: Path, wanted: Path): boolean {
	if (path.length > wanted.length) return false;
	for (let i = path.length - 1; i >= 0; i--) if (path[i] !== wanted[i]) return false;
	return true;
}

function lineAt(text: string, offset: number): number {
	let line = 1;
	for (let i = text.indexOf('\n'); i >= 0 && i < offset; i = text.indexOf('\n', i + 1)) line++;
	return line;
}
