// The rows of `whosaid config …` in the table of commands.
import type {CommandEntry, OptionEntry} from '../command.js';

const DECK: OptionEntry = {flags: '--deck <deck>', summary: 'of one deck instead of all'};

export const CONFIG_COMMANDS: readonly CommandEntry[] = [
	{
		usage: 'get <setting>',
		summary: 'one setting',
		options: [DECK],
		examples: ['whosaid config get retention'],
		load: async () => (await import('./get.js')).get,
	},
	{
		usage: 'set <setting> <value>',
		summary: 'change a setting; `default` takes it back',
		options: [DECK],
		examples: [
			'whosaid config set newPerDay 10',
			'whosaid config set exam 2027-01-15 --deck treaties',
			'whosaid config set exam none',
		],
		load: async () => (await import('./set.js')).set,
	},
	{
		usage: 'list',
		summary: 'all settings, what they do, and what decks want otherwise',
		options: [{flags: '--json', summary: 'as JSON'}],
		examples: [],
		load: async () => (await import('./list.js')).list,
	},
	{
		usage: 'path',
		summary: 'the file they are kept in',
		options: [],
		examples: [],
		load: async () => (await import('./path.js')).path,
	},
];
