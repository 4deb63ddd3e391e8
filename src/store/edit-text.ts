// Gives a text to the user's own editor and takes it back.
import {spawnSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {fail, ok, type Result} from '../result.js';
import {diskProblem} from './disk-problem.js';

/** A draft: the file the editor writes, removed when nobody needs it any more. */
export type Draft = {
	readonly path: string;
	/** Opens the editor and waits; the text as it is then. */
	edit(): Result<string>;
	remove(): void;
};

/** `editor` is a command line, as in $EDITOR: `code --wait`. `name` gives the ending its syntax. */
export function openDraft(text: string, name: string, editor: string): Result<Draft> {
	let folder: string;
	try {
		folder = mkdtempSync(join(tmpdir(), 'whosaid-edit-'));
	} catch (error) {
		return fail(diskProblem(error, tmpdir(), 'write'));
	}
	const path = join(folder, name);
	const remove = (): void => rmSync(dirname(path), {recursive: true, force: true});
	try {
		writeFileSync(path, text, {mode: 0o600});
	} catch (error) {
		remove();
		return fail(diskProblem(error, path, 'write'));
	}
	return ok({path, edit: () => edit(editor, path), remove});
}

function edit(editor: string, path: string): Result<string> {
	const [command, args] =
		process.platform === 'win32'
			? [`${editor} "${path}"`, []]
			: ['/bin/sh', ['-c', `${editor} "$1"`, 'sh', path]];
	const {status, error} = spawnSync(command, args, {
		stdio: 'inherit',
		shell: process.platform === 'win32',
	});
	if (error || status !== 0) {
		return fail({
			code: 'editor-failed',
			message: `the editor (${editor}) ended with ${error ? error.message : `code ${status}`}; nothing was changed`,
			hint: 'set EDITOR to an editor that waits, such as nano or "code --wait"',
		});
	}
	try {
		return ok(readFileSync(path, 'utf8'));
	} catch (caught) {
		return fail(diskProblem(caught, path, 'read'));
	}
}
