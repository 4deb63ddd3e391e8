// Writing a file so that it is there whole or not at all: a temporary file, synced, then renamed.
import {closeSync, fsyncSync, openSync, renameSync, rmSync, writeSync} from 'node:fs';
import {basename, dirname, join} from 'node:path';
import {fail, ok, type Result} from '../result.js';
import {diskProblem} from './disk-problem.js';

/** Replaces the file or leaves it as it was. */
export function writeFileSafely(path: string, text: string): Result<string> {
	const beside = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
	try {
		const file = openSync(beside, 'w', 0o644);
		try {
			writeAll(file, text);
			fsyncSync(file);
		} finally {
			closeSync(file);
		}
		renameSync(beside, path);
		return ok(path);
	} catch (error) {
		rmSync(beside, {force: true});
		return fail(diskProblem(error, path, 'write'));
	}
}

/** Writes every byte: a full disk may take only some of them at a call. */
export function writeAll(file: number, text: string): void {
	const bytes = Buffer.from(text, 'utf8');
	let done = 0;
	while (done < bytes.length) done += writeSync(file, bytes, done);
}
