// What can be completed where, worked out from the table of commands.
import type {CommandEntry, CommandGroup, OptionEntry, Table} from '../command.js';

/** A place on the command line: behind `whosaid`, behind `whosaid deck`, behind `whosaid deck lint`. */
export type Spot = {
	/** The words before: empty, "study", "deck", "deck lint". */
	readonly words: string;
	readonly summary: string;
	/** Commands that may follow. */
	readonly commands: readonly {readonly name: string; readonly summary: string}[];
	readonly options: readonly SpotOption[];
	/** What an operand stands for. */
	readonly operand: Operand;
};

/** `settings` and `backups` are asked of the program, as decks are. */
export type Operand = 'none' | 'deck' | 'file' | 'settings' | 'backups';

export type SpotOption = {
	/** As they are typed: `-o`, `--output`. */
	readonly names: readonly string[];
	readonly summary: string;
	/** What its value stands for; `none` for a switch. */
	readonly value: 'none' | 'choice' | 'list' | 'deck' | 'file' | 'words';
	readonly choices: readonly string[];
};

/** Known before any command; the program itself reads them. */
export const EVERYWHERE: readonly OptionEntry[] = [
	{flags: '--home <folder>', summary: 'keep settings and progress there (or set WHOSAID_HOME)'},
	{
		flags: '--plain',
		summary: 'line by line instead of a full screen (by itself where there is no terminal)',
	},
	{flags: '--no-color', summary: 'no colours (or set NO_COLOR)'},
	{flags: '-V, --version', summary: 'print the version'},
	{flags: '-h, --help', summary: 'what a command does, its options and examples'},
];

/** The beginning first, groups before their commands. */
export function spotsOf(table: Table): readonly Spot[] {
	const begin: Spot = {
		words: '',
		summary: '',
		commands: table.map((row) => ({name: nameOf(row), summary: row.summary})),
		options: EVERYWHERE.map(spotOption),
		operand: 'none',
	};
	return [begin, ...table.flatMap((row) => ('commands' in row ? groupSpots(row) : [spot(row)]))];
}

/** `lint` of `lint <decks...>`. */
function nameOf(row: CommandEntry | CommandGroup): string {
	return 'commands' in row ? row.name : (row.usage.split(' ')[0] ?? row.usage);
}

function groupSpots({name, summary, commands}: CommandGroup): readonly Spot[] {
	const own = commands.map((one) => ({name: nameOf(one), summary: one.summary}));
	const help = [spotOption(HELP)];
	return [
		{words: name, summary, commands: own, options: help, operand: 'none'},
		...commands.map((one) => spot(one, name)),
	];
}

const HELP: OptionEntry = {flags: '-h, --help', summary: 'help for this command'};

function spot(entry: CommandEntry, group?: string): Spot {
	const [name = '', ...operands] = entry.usage.split(' ');
	const [first = ''] = operands;
	return {
		words: group === undefined ? name : `${group} ${name}`,
		summary: entry.summary,
		commands: (entry.operands ?? []).map((word) => ({name: word, summary: ''})),
		options: [...entry.options, HELP].map(spotOption),
		operand: entry.operands ? 'none' : operandOf(first),
	};
}

/** What stands in a usage line, and what is offered there; other operands are words of a person. */
const OPERANDS: readonly (readonly [RegExp, Operand])[] = [
	[/deck|before|base/u, 'deck'],
	[/article|file|folder/u, 'file'],
	[/setting/u, 'settings'],
	[/backup/u, 'backups'],
];

function operandOf(first: string): Operand {
	return OPERANDS.find(([words]) => words.test(first))?.[1] ?? 'none';
}

function spotOption(option: OptionEntry): SpotOption {
	const {flags, summary, choices = [], suggests = []} = option;
	const names = flags.split(/[ ,]+/u).filter((part) => part.startsWith('-'));
	return {names, summary, choices: [...choices, ...suggests], value: valueIn(option)};
}

/** By what may be given where that is a few words, else by what the usage calls it. */
function valueIn({flags, choices, suggests, isList}: OptionEntry): SpotOption['value'] {
	const called = /[<[]([a-z]+)/u.exec(flags)?.[1];
	if (called === undefined) return 'none';
	if (choices || suggests) return isList ? 'list' : 'choice';
	if (called === 'deck') return 'deck';
	return /^(?:file|folder)$/u.test(called) ? 'file' : 'words';
}
