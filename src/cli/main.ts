// Where the program begins: hands the real world to the command line and ends with its exit code.
import {fileURLToPath} from 'node:url';
import {runCommandLine} from './program.js';

/** Set by the build from package.json. */
declare const __VERSION__: string;

// A reader that goes away (`| head`) is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
	if (error.code === 'EPIPE') process.exit(0);
	throw error;
});

process.exitCode = await runCommandLine(process.argv.slice(2), {
	stdin: process.stdin,
	stdout: process.stdout,
	stderr: process.stderr,
	env: process.env,
	now: () => Date.now(),
	offsetAt: (at) => -new Date(at).getTimezoneOffset(),
	builtInDecks: fileURLToPath(new URL('../decks', import.meta.url)),
	worker: fileURLToPath(new URL('./generate-worker.js', import.meta.url)),
	version: __VERSION__,
});
