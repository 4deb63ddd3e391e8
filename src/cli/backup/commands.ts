// The rows of `whosaid backup …` in the table of commands.
import type {CommandEntry} from '../command.js';

export const BACKUP_COMMANDS: readonly CommandEntry[] = [
	{
		usage: 'list',
		summary: 'the backups that are kept, newest first',
		options: [{flags: '--json', summary: 'as JSON'}],
		examples: [],
		load: async () => (await import('./list.js')).list,
	},
	{
		usage: 'make',
		summary: 'back up settings, journals and decks now',
		options: [],
		examples: [],
		load: async () => (await import('./make.js')).make,
	},
	{
		usage: 'restore <backup>',
		summary: 'put a backup in place of all that is there, after a backup of that',
		options: [],
		examples: ['whosaid backup restore 2026-11-24T23-18-02-500-fix'],
		load: async () => (await import('./restore.js')).restore,
	},
];
