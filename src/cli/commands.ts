// The table of commands, one row each; help, usage errors and the README's list follow from it.
import {CARD_OPTIONS} from './card-options.js';
import type {CommandEntry, Table} from './command.js';
import {DECK_COMMANDS} from './deck/commands.js';
import {LEARNING_COMMANDS} from './learning-commands.js';

/** What runs when no command is named. */
export const HOME: CommandEntry = {
	usage: 'home',
	summary: 'decks, how much is due, start studying',
	options: [],
	examples: [],
	load: async () => (await import('./home.js')).home,
};

export const COMMANDS: Table = [
	{
		usage: 'study [deck]',
		summary: 'study a deck: its name, its id or its file; without one, the last deck',
		options: [],
		examples: ['whosaid study', 'whosaid study talks.deck.json'],
		load: async () => (await import('./study.js')).study,
	},
	{
		usage: 'quiz [deck]',
		summary: 'a quiz that leaves the schedule as it is; without options, a form first',
		options: [
			{
				flags: '--kind <kind>',
				summary: 'how it is asked',
				choices: ['choose', 'type', 'who-said', 'in-order'],
			},
			{flags: '--count <n>', summary: 'at most so many questions (10)'},
			{flags: '--about <name>', summary: 'only cards of a person, a topic or an article'},
			{flags: '--seconds <n>', summary: 'a clock for each question'},
			{flags: '--counts', summary: 'let the answers count for the schedule'},
		],
		examples: ['whosaid quiz', 'whosaid quiz --kind who-said --count 20'],
		load: async () => (await import('./quiz.js')).quiz,
	},
	{
		usage: 'generate <articles...>',
		summary: 'make cards from articles: files, folders, or - for standard input',
		options: [
			{
				flags: '-o, --output <file>',
				summary:
					'the deck file (name it x.deck.json or x.md); a deck that is there grows; - prints it',
			},
			{
				flags: '--format <format>',
				summary:
					'deck, or jsonl: one card a line on standard output; else jsonl in a pipe, and for you a deck called after the article',
				choices: ['deck', 'jsonl'],
			},
			{
				flags: '--input <form>',
				summary:
					'text, or jsonl: an article a line, {"id", "text", "title", "published", …}; else told by the first character',
				choices: ['text', 'jsonl'],
			},
			{
				flags: '--jobs <n>',
				summary: 'threads to share the work; the output is the same with any number',
			},
			{
				flags: '--replace',
				summary: 'keep only the head of the deck that is there, none of its cards',
			},
			{flags: '--fetch', summary: 'fetch addresses that begin with http:// or https://'},
			{
				flags: '--allow-local',
				summary: 'with --fetch: also addresses of this machine and its network',
			},
			{flags: '--title <title>', summary: 'title of the deck'},
			{
				flags: '--published <date>',
				summary: 'when the articles appeared: 2021-12-08, 2021-12 or 2021',
			},
			{flags: '--publisher <name>', summary: 'who published the articles'},
			...CARD_OPTIONS,
			{flags: '--report', summary: 'say which candidates fell to which check, and why'},
		],
		examples: [
			'whosaid generate article.txt -o talks.deck.json',
			'whosaid generate news/ --format jsonl | head',
			'whosaid generate - --format jsonl --jobs 4 < articles.jsonl > cards.jsonl',
			'whosaid generate https://example.org/story --fetch -o story.deck.json',
		],
		load: async () => (await import('./generate.js')).generate,
	},
	{
		usage: 'browse [words...]',
		summary: 'search all cards as you type; see, reword, flag or suspend them',
		options: [],
		examples: ['whosaid browse person:biden is:due'],
		load: async () => (await import('./browse.js')).browse,
	},
	{
		usage: 'explain <articles...>',
		summary:
			'what is read in an article: blocks, quotations, speakers, dates, each fact with its reasons',
		options: [{flags: '--json', summary: 'as JSON, one article a line'}],
		examples: ['whosaid explain article.txt | less -R'],
		load: async () => (await import('./explain.js')).explain,
	},
	{
		usage: 'decks',
		summary: 'the decks and their counts',
		options: [{flags: '--json', summary: 'as JSON'}],
		examples: [],
		load: async () => (await import('./decks.js')).decks,
	},
	{
		name: 'deck',
		summary: 'look at decks, check, compare, merge, update and edit them',
		commands: DECK_COMMANDS,
	},
	...LEARNING_COMMANDS,
	{
		usage: 'schema',
		summary: 'the JSON Schema of deck files, for editors and other programs',
		options: [],
		examples: ['whosaid schema > deck.schema.json'],
		load: async () => (await import('./schema.js')).schema,
	},
	{
		usage: 'completion <shell>',
		summary: 'a script that completes commands, options and decks: bash, zsh or fish',
		options: [],
		operands: ['bash', 'zsh', 'fish'],
		examples: ['eval "$(whosaid completion bash)"', 'whosaid completion fish | source'],
		load: async () => (await import('./completion.js')).completion(COMMANDS),
	},
	{
		usage: 'man',
		summary: 'the manual page, all commands on one',
		options: [],
		examples: ['whosaid man | man -l -'],
		load: async () => (await import('./man.js')).man(COMMANDS),
	},
];
