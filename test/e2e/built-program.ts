// Runs the built program as a user does: its own process, files on the disk, pipes.
import {spawnSync} from 'node:child_process';
import {join} from 'node:path';

export const PROGRAM = join(import.meta.dirname, '../../dist/whosaid.js');

export type Ran = {readonly code: number | null; readonly stdout: string; readonly stderr: string};

/** `home` is the folder of settings and progress; `cwd` where files are named from. */
export function program(
	args: readonly string[],
	options: {readonly home: string; readonly cwd?: string; readonly input?: string | Uint8Array},
): Ran {
	const {home, cwd, input} = options;
	const ran = spawnSync(process.execPath, [PROGRAM, ...args], {
		env: {...process.env, WHOSAID_HOME: home, NO_COLOR: '1'},
		encoding: 'utf8',
		maxBuffer: 200_000_000,
		input: input ?? '',
		...(cwd === undefined ? {} : {cwd}),
	});
	return {code: ran.status, stdout: ran.stdout, stderr: ran.stderr};
}
