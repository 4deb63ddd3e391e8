// The one place that tells people what went wrong: one clear line each, on stderr.
import {printable} from '../look/printable.js';
import type {Problem} from '../result.js';
import type {Context} from './context.js';
import {EXIT, type ExitCode} from './exit.js';

/** `file:line: message (hint)`, safe to print whatever the file was called. */
export function problemWords(problem: Problem): string {
	const place =
		problem.file === undefined ? '' : `${problem.file}${problem.line ? `:${problem.line}` : ''}: `;
	const hint = problem.hint ? ` (${problem.hint})` : '';
	return printable(`${place}${problem.message}${hint}`);
}

function problemLine(problem: Problem): string {
	return `whosaid: ${problemWords(problem)}`;
}

/** Prints every problem and gives the exit code of the worst: not found before bad input. */
export function report(context: Context, problems: readonly Problem[]): ExitCode {
	for (const problem of problems) context.stderr.write(`${problemLine(problem)}\n`);
	return problems.some((problem) => problem.code.endsWith('-missing'))
		? EXIT.notFound
		: EXIT.badInput;
}

/** Prints warnings; they change no exit code. */
export function warn(context: Context, warnings: readonly Problem[]): void {
	for (const warning of warnings) context.stderr.write(`${problemLine(warning)}\n`);
}

/** A bug of ours: its message, and with --debug where it came from. */
export function reportCrash(stderr: Context['stderr'], error: unknown, withStack: boolean): void {
	const told = error instanceof Error ? error : new Error(String(error));
	stderr.write(`whosaid: this is a bug of ours: ${printable(told.message)}\n`);
	stderr.write(
		withStack
			? `${told.stack ?? ''}\n`
			: 'whosaid: run again with --debug to see where it happened\n',
	);
}

/** A command line that is understood but cannot be done. */
export function usage(context: Context, message: string): ExitCode {
	context.stderr.write(`whosaid: ${printable(message)}\n`);
	return EXIT.usage;
}
