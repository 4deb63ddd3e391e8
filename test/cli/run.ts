// Runs one command line inside the test, with the disk real and the streams held.
import {PassThrough, Readable} from 'node:stream';
import {runCommandLine} from '../../src/cli/program.js';

export type Ran = {readonly code: number; readonly stdout: string; readonly stderr: string};

export type RunOptions = {
	readonly home: string;
	readonly input?: string | Uint8Array;
	readonly env?: Readonly<Record<string, string>>;
	/** Days after 2026-01-01. */
	readonly day?: number;
	/** Folder of the decks that come with the program. */
	readonly builtInDecks?: string;
};

/** The clock stands at 2026-01-01, UTC, or some days later. */
export async function run(args: readonly string[], options: RunOptions): Promise<Ran> {
	const held = [new PassThrough(), new PassThrough()] as const;
	const chunks = held.map((stream) => {
		const list: Buffer[] = [];
		stream.on('data', (chunk: Buffer) => list.push(chunk));
		return list;
	});
	const code = await runCommandLine(args, {
		stdin: Readable.from(options.input === undefined ? [] : [Buffer.from(options.input)]),
		stdout: held[0],
		stderr: held[1],
		env: {WHOSAID_HOME: options.home, TERM: 'dumb', ...options.env},
		now: () => Date.UTC(2026, 0, 1 + (options.day ?? 0)),
		offsetAt: () => 0,
		builtInDecks: options.builtInDecks ?? 'decks',
		version: '0.0.0',
	});
	const [stdout = '', stderr = ''] = chunks.map((list) => Buffer.concat(list).toString());
	return {code, stdout, stderr};
}
