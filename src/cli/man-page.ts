// The manual page as roff, made of the table of commands.
import type {CommandEntry, OptionEntry, Table} from './command.js';
import {EVERYWHERE} from './completion/spots.js';

const EXIT_CODES = [
	['0', 'all went well'],
	['1', 'a fault of whosaid itself'],
	['2', 'the command line is not understood'],
	['3', 'a file or deck is not what it should be'],
	['4', 'a file or deck is not there'],
	['130', 'interrupted'],
] as const;

const ENVIRONMENT = [
	['WHOSAID_HOME', 'the folder of settings, progress and installed decks'],
	['NO_COLOR', 'where it is set, nothing is coloured'],
	['EDITOR', 'the editor of whosaid deck edit'],
] as const;

export function manPage(table: Table, version: string): string {
	const commands = table.flatMap((row) =>
		'commands' in row ? row.commands.map((one) => entry(one, row.name)) : [entry(row)],
	);
	const examples = table
		.flatMap((row) => ('commands' in row ? row.commands : [row]))
		.flatMap((row) => row.examples);
	return [
		`.TH WHOSAID 1 "" "whosaid ${text(version)}" "User Commands"`,
		'.SH NAME',
		'whosaid \\- question cards from news articles, drilled in the terminal',
		'.SH SYNOPSIS',
		'.B whosaid',
		'[\\fIoptions\\fR] [\\fIcommand\\fR]',
		'.SH DESCRIPTION',
		text(
			'Reads news articles, makes question cards of who said what, when and under which treaty, each with the sentence it rests on, and drills them in the terminal by a schedule of spaced repetition. Without a command it opens the home screen.',
		),
		'.SH OPTIONS',
		...EVERYWHERE.flatMap(option),
		'.SH COMMANDS',
		...commands.flat(),
		'.SH EXIT STATUS',
		...EXIT_CODES.flatMap(([code, meaning]) => tagged(code, meaning)),
		'.SH ENVIRONMENT',
		...ENVIRONMENT.flatMap(([name, meaning]) => tagged(name, meaning)),
		'.SH EXAMPLES',
		'.nf',
		...examples.map(text),
		'.fi',
		'',
	].join('\n');
}

function entry({usage, summary, options}: CommandEntry, group?: string): readonly string[] {
	const name = group === undefined ? usage : `${group} ${usage}`;
	return [
		`.SS ${text(`whosaid ${name}`)}`,
		text(`${summary.charAt(0).toUpperCase()}${summary.slice(1)}.`),
		...options.flatMap(option),
	];
}

function option({flags, summary, choices}: OptionEntry): readonly string[] {
	const known = choices ? ` (${choices.join(', ')})` : '';
	return tagged(flags, `${summary}${known}`);
}

function tagged(tag: string, meaning: string): readonly string[] {
	return ['.TP', `\\fB${text(tag)}\\fR`, text(meaning)];
}

/** As roff prints it unchanged: hyphens that can be copied, no line taken for a request. */
function text(words: string): string {
	return words
		.replace(/\\/gu, '\\e')
		.replace(/-/gu, '\\-')
		.replace(/^(?=[.'])/u, '\\&')
		.replace(/…/gu, '...')
		.replace(/[’‘]/gu, '\\(cq')
		.replace(
			/[^\n -~]/gu,
			(mark) => `\\[u${mark.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}]`,
		);
}
