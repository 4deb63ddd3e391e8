// The rows about one's own progress and settings in the table of commands.
import {BACKUP_COMMANDS} from './backup/commands.js';
import type {CommandEntry, CommandGroup} from './command.js';
import {CONFIG_COMMANDS} from './config/commands.js';
import {PROGRESS_COMMANDS} from './progress/commands.js';

const JSON_OPTION = {flags: '--json', summary: 'as JSON'} as const;

export const LEARNING_COMMANDS: readonly (CommandEntry | CommandGroup)[] = [
	{
		usage: 'stats',
		summary: 'days, memory, forecast, calibration, mix-ups; what an exam asks of you',
		options: [JSON_OPTION],
		examples: ['whosaid stats --json | jq .retention'],
		load: async () => (await import('./stats.js')).stats,
	},
	{
		usage: 'why <card...>',
		summary: 'why a card is due when it is: an id, its beginning, or words of it',
		options: [JSON_OPTION],
		examples: ['whosaid why c3f9', 'whosaid why who founded'],
		load: async () => (await import('./why.js')).why,
	},
	{
		usage: 'flags [deck]',
		summary: 'cards flagged as wrong, with the reasons, for the deck’s author',
		options: [{flags: '-o, --output <file>', summary: 'write a file to send (JSON)'}, JSON_OPTION],
		examples: ['whosaid flags talks -o flags.json'],
		load: async () => (await import('./flags.js')).flags,
	},
	{
		name: 'config',
		summary: 'look at settings and change them',
		commands: CONFIG_COMMANDS,
	},
	{
		usage: 'optimize',
		summary: 'fit the schedule to your own answers, where that foresees better',
		options: [
			{flags: '--dry-run', summary: 'show the figures, change nothing'},
			{flags: '--reset', summary: 'take the default parameters again'},
			JSON_OPTION,
		],
		examples: [],
		load: async () => (await import('./optimize.js')).optimize,
	},
	{
		name: 'progress',
		summary: 'bring the progress of two folders together',
		commands: PROGRESS_COMMANDS,
	},
	{
		name: 'backup',
		summary: 'backups of settings, journals and decks',
		commands: BACKUP_COMMANDS,
	},
	{
		usage: 'doctor',
		summary: 'check all that is kept, in plain words',
		options: [{flags: '--fix', summary: 'repair what can be, after a backup'}, JSON_OPTION],
		examples: [],
		load: async () => (await import('./doctor.js')).doctor,
	},
	{
		usage: 'replay',
		summary: 'work out every state from the journals again',
		options: [
			{flags: '--check', summary: 'end with 3 where the snapshot says otherwise'},
			JSON_OPTION,
		],
		examples: ['whosaid replay --check'],
		load: async () => (await import('./replay.js')).replay,
	},
];
