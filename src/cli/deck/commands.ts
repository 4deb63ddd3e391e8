// The table of `whosaid deck ...`, one row a command.
import type {CommandEntry, OptionEntry} from '../command.js';

const JSON_SWITCH: OptionEntry = {flags: '--json', summary: 'as JSON'};
const PREFER: OptionEntry = {
	flags: '--prefer <side>',
	summary: 'who wins where both changed one field, instead of being asked',
	choices: ['mine', 'theirs'],
};

export const DECK_COMMANDS: readonly CommandEntry[] = [
	{
		usage: 'new <file>',
		summary: 'begin a deck by hand: x.md in Markdown, or x.deck.json',
		options: [
			{flags: '--title <title>', summary: 'its title; else the name of the file'},
			{flags: '--author <name...>', summary: 'who writes it'},
		],
		examples: ['whosaid deck new rivers.md --title "Rivers of Europe" --author "A. Teacher"'],
		load: async () => (await import('./new.js')).create,
	},
	{
		usage: 'show <deck> [cards...]',
		summary: 'the cards of a deck, to be read; - reads a deck from standard input',
		options: [
			{flags: '--json', summary: 'as a deck file in JSON'},
			{flags: '--markdown', summary: 'as a deck file in Markdown'},
		],
		examples: [
			'whosaid deck show talks.deck.json',
			'whosaid deck show rivers.md --json > rivers.deck.json',
		],
		load: async () => (await import('./show.js')).show,
	},
	{
		usage: 'lint <decks...>',
		summary: 'run the card checks; exit code 3 where a card has a fault',
		options: [JSON_SWITCH],
		examples: ['whosaid deck lint rivers.md'],
		load: async () => (await import('./lint.js')).lint,
	},
	{
		usage: 'verify <deck> <articles...>',
		summary: 'find every quoted word in the articles; exit code 3 where one is not there',
		options: [JSON_SWITCH],
		examples: ['whosaid deck verify talks.deck.json articles/'],
		load: async () => (await import('./verify.js')).verify,
	},
	{
		usage: 'diff <before> [after]',
		summary: 'cards added, changed and withdrawn; of one installed deck, your own edits',
		options: [JSON_SWITCH],
		examples: ['whosaid deck diff old.deck.json new.deck.json'],
		load: async () => (await import('./diff.js')).diff,
	},
	{
		usage: 'merge <base> <mine> <theirs>',
		summary: 'three-way merge, written to -o or standard output; exit code 3 on open conflicts',
		options: [{flags: '-o, --output <file>', summary: 'where the merged deck goes'}, PREFER],
		examples: [
			'whosaid deck merge base.md mine.md theirs.md -o merged.md',
			'git config merge.deck.driver "whosaid deck merge %O %A %B -o %A"',
		],
		load: async () => (await import('./merge.js')).merge,
	},
	{
		usage: 'add <file>',
		summary: 'install a deck: copy it into your own folder',
		options: [],
		examples: [
			'whosaid deck add talks.deck.json',
			'curl -s https://example.org/x.deck.json | whosaid deck add -',
		],
		load: async () => (await import('./add.js')).add,
	},
	{
		usage: 'remove <deck>',
		summary: 'take a deck out of your list; your answers stay, and deck add brings it back',
		options: [
			{flags: '--dry-run', summary: 'only say what would be removed'},
			{flags: '--yes', summary: 'do not ask first'},
		],
		examples: ['whosaid deck remove talks', 'whosaid deck remove treaties --yes'],
		load: async () => (await import('./remove.js')).remove,
	},
	{
		usage: 'update [file]',
		summary: 'bring an installed deck up to a newer file; your edits and your progress stay',
		options: [
			{flags: '--dry-run', summary: 'only show what would change'},
			{flags: '--deck <deck>', summary: 'the installed deck, where its id is another one'},
			PREFER,
			JSON_SWITCH,
		],
		examples: ['whosaid deck update talks.deck.json --dry-run', 'whosaid deck update'],
		load: async () => (await import('./update.js')).update,
	},
	{
		usage: 'edit <deck> [card]',
		summary: 'change a card or the deck: by flags, else in your editor ($EDITOR)',
		options: [
			{flags: '--question <text>', summary: 'the question of the card'},
			{flags: '--answer <text>', summary: 'its answer'},
			{
				flags: '--accept <text...>',
				summary: 'other answers that are right, instead of the old ones',
			},
			{flags: '--note <text>', summary: 'the remark on its back; empty for none'},
			{flags: '--tag <tag...>', summary: 'its tags, instead of the old ones'},
			{flags: '--title <title>', summary: 'the title of the deck'},
			{flags: '--description <text>', summary: 'what the deck is about'},
			{flags: '--author <name...>', summary: 'its authors, instead of the old ones'},
			{flags: '--licence <licence>', summary: 'its licence'},
			{flags: '--deck-version <version>', summary: 'its version'},
		],
		examples: [
			'whosaid deck edit rivers.md',
			'whosaid deck edit talks.deck.json c0123456789ab --answer "Ingrid Dahl"',
		],
		load: async () => (await import('./edit.js')).edit,
	},
	{
		usage: 'fmt <decks...>',
		summary: 'make deck files canonical; Markdown gets ids and keeps its look',
		options: [{flags: '--check', summary: 'write nothing; exit code 3 where a file is not tidy'}],
		examples: ['whosaid deck fmt rivers.md', 'whosaid deck fmt - < draft.md > rivers.md'],
		load: async () => (await import('./fmt.js')).fmt,
	},
];
