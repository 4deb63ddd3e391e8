// The rows of `whosaid progress …` in the table of commands.
import type {CommandEntry} from '../command.js';

export const PROGRESS_COMMANDS: readonly CommandEntry[] = [
	{
		usage: 'merge <folder>',
		summary: 'take in the progress of another whosaid folder, in any order, any number of times',
		options: [],
		examples: ['whosaid progress merge /media/stick/whosaid'],
		load: async () => (await import('./merge.js')).merge,
	},
];
