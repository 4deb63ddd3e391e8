// The command line as commander sees it, built from the table of commands.
import {Command, CommanderError, Option} from 'commander';
import type {CommandEntry, CommandGroup, Options} from './command.js';
import {COMMANDS, HOME} from './commands.js';
import type {Context, Flags} from './context.js';
import {EXIT, type ExitCode} from './exit.js';
import {reportCrash} from './report.js';

/** What the program is given by main, before the flags of this command line are known. */
export type World = Omit<Context, 'flags'>;

/** Runs one command line; `args` without node and script. Never throws. */
export async function runCommandLine(args: readonly string[], world: World): Promise<ExitCode> {
	let code: ExitCode = EXIT.fine;
	const program = createProgram(world, async (entry, operands, options) => {
		const action = await entry.load();
		code = await action({...world, flags: flagsOf(program, world)}, operands, options);
	});
	try {
		await program.parseAsync([...args], {from: 'user'});
		return code;
	} catch (error) {
		if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.fine : EXIT.usage;
		reportCrash(world.stderr, error, args.includes('--debug'));
		return EXIT.bug;
	}
}

type Start = (entry: CommandEntry, operands: readonly string[], options: Options) => Promise<void>;

function createProgram(world: World, start: Start): Command {
	const program = new Command('whosaid')
		.usage('[options] [command]')
		.description('Who said what, when, under which treaty: question cards from news articles.')
		.version(world.version, '-V, --version', 'print the version')
		.option('--home <folder>', 'keep settings and progress there (or set WHOSAID_HOME)')
		.option(
			'--plain',
			'line by line instead of a full screen (by itself where there is no terminal)',
		)
		.option('--no-color', 'no colours (or set NO_COLOR)')
		.addOption(new Option('--debug', 'print the stack of an error').hideHelp())
		.configureOutput({
			writeOut: (text) => world.stdout.write(text),
			writeErr: (text) => world.stderr.write(text),
			outputError: (text, write) => write(text.replace(/^error: /u, 'whosaid: ')),
		})
		.showHelpAfterError('(whosaid --help lists the commands)')
		.argument('[command]')
		.exitOverride()
		.addHelpText('after', '\nWithout a command: the home screen.');
	for (const row of COMMANDS) addRow(program, row, start);
	return program.action(async (unknown?: string) => {
		if (unknown !== undefined) program.error(`error: unknown command '${unknown}'`);
		await start(HOME, [], {});
	});
}

function addRow(program: Command, row: CommandEntry | CommandGroup, start: Start): void {
	const isGroup = 'commands' in row;
	const parent = isGroup ? program.command(row.name).description(row.summary) : program;
	for (const entry of isGroup ? row.commands : [row]) addCommand(parent, entry, start);
}

function addCommand(program: Command, entry: CommandEntry, start: Start): void {
	const command = program.command(entry.usage).description(entry.summary);
	for (const {flags, summary, choices} of entry.options) {
		const option = new Option(flags, summary);
		command.addOption(choices ? option.choices([...choices]) : option);
	}
	if (entry.examples.length > 0) {
		command.addHelpText(
			'after',
			`\nExamples:\n${entry.examples.map((line) => `  ${line}\n`).join('')}`,
		);
	}
	command.action(async () => start(entry, command.args, command.opts()));
}

function flagsOf(program: Command, {env}: World): Flags {
	const given: Options = program.opts();
	const home = typeof given['home'] === 'string' ? given['home'] : env['WHOSAID_HOME'];
	return {
		...(home ? {home} : {}),
		plain: given['plain'] === true,
		color: given['color'] !== false && !env['NO_COLOR'] && env['TERM'] !== 'dumb',
		debug: given['debug'] === true,
	};
}
