// Reads a text file of bounded size, telling every way in which that can fail.
import {closeSync, fstatSync, openSync, readFileSync} from 'node:fs';
import {fail, ok, type Result} from '../result.js';
import {diskProblem} from './disk-problem.js';

/** The text, decoded as UTF-8; folders, too large files and files with NUL bytes are refused. */
export function readText(path: string, largest: number): Result<string> {
	try {
		const file = openSync(path, 'r');
		try {
			const {size} = fstatSync(file);
			if (size > largest) {
				return fail({
					code: 'file-too-large',
					message: `the file has ${Math.ceil(size / 1e6)} MB; at most ${Math.floor(largest / 1e6)} are read`,
					file: path,
					hint: 'split it',
				});
			}
			const bytes = readFileSync(file);
			if (!bytes.includes(0)) return ok(bytes.toString('utf8'));
			return fail({
				code: 'file-binary',
				message: 'this is no text file',
				file: path,
				hint: 'name a text file',
			});
		} finally {
			closeSync(file);
		}
	} catch (error) {
		return fail(diskProblem(error, path, 'read'));
	}
}
