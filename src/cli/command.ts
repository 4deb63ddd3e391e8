// What a command is: its line in the table, and the function that runs it.
import type {Context} from './context.js';
import type {ExitCode} from './exit.js';

export type OptionEntry = {
	/** As commander writes them: `-o, --output <file>`. */
	readonly flags: string;
	readonly summary: string;
	/** The only values it may have. */
	readonly choices?: readonly string[];
	/** What a shell offers as its value, where others may be given too. */
	readonly suggests?: readonly string[];
	/** Several of those may be given, by comma. */
	readonly isList?: true;
};

/** Values of a command's options by camel-case name; `true` for a switch. */
export type Options = Readonly<Record<string, unknown>>;

export type Action = (
	context: Context,
	operands: readonly string[],
	options: Options,
) => Promise<ExitCode>;

export type CommandEntry = {
	/** Name and operands: `study [deck]`. */
	readonly usage: string;
	readonly summary: string;
	readonly options: readonly OptionEntry[];
	/** What a shell offers as its operand, where that is one of a few words. */
	readonly operands?: readonly string[];
	/** Lines for the end of its help, ready to try. */
	readonly examples: readonly string[];
	/** Loaded only when it is run, so that --help loads neither Ink nor the reader. */
	load(): Promise<Action>;
};

/** Commands under one word: `deck lint`, `deck diff`. */
export type CommandGroup = {
	readonly name: string;
	readonly summary: string;
	readonly commands: readonly CommandEntry[];
};

export type Table = readonly (CommandEntry | CommandGroup)[];

/** A string option, or undefined where it was not given. */
export function textOption(options: Options, name: string): string | undefined {
	const value = options[name];
	return typeof value === 'string' ? value : undefined;
}

/** The values of an option that may be given more than once, or undefined where it was not given. */
export function listOption(options: Options, name: string): readonly string[] | undefined {
	const value = options[name];
	if (!Array.isArray(value)) return undefined;
	return value.filter((one) => typeof one === 'string');
}
