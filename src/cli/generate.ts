// `whosaid generate <articles…>`: cards from articles, into a deck file or line by line.
import {existsSync} from 'node:fs';
import {looksEnglish} from '../articles/language.js';
import {givenSource} from '../articles/metadata.js';
import type {Reading} from '../articles/reading.js';
import type {Card} from '../cards/card.js';
import type {Deck} from '../decks/deck.js';
import type {CardChoice} from '../make/choice.js';
import {type MadeDeck, makeDeck} from '../make/make-deck.js';
import {readFacts} from '../make/read-facts.js';
import {fail, ok, type Problem, type Result} from '../result.js';
import {readDeckFile, writeDeckFile} from '../store/deck-files.js';
import {openHome} from '../store/home.js';
import {readArticles} from '../store/read-articles.js';
import {keepSourceTexts} from '../store/source-texts.js';
import {readCardChoice} from './card-options.js';
import {type Action, type Options, textOption} from './command.js';
import type {Context} from './context.js';
import {EXIT, type ExitCode} from './exit.js';
import {jsonLines} from './json-lines.js';
import {openSyntax} from './open-syntax.js';
import {progressBar} from './progress-bar.js';
import {report, usage, warn} from './report.js';

export const generate: Action = async (context, paths, options) => {
	const output = textOption(options, 'output');
	const isLines =
		options['format'] === 'jsonl' || (output === undefined && options['format'] === undefined);
	if (!isLines && output === undefined)
		return usage(context, 'a deck needs a file to go to: add -o x.deck.json');
	if (output !== undefined && options['format'] === 'jsonl') {
		return usage(context, '--format jsonl writes to standard output: leave out -o');
	}
	const choice = readCardChoice(options);
	if (!choice.ok) return usage(context, choice.problems.map(({message}) => message).join('; '));
	const made = await make(context, paths, options, choice.value);
	if (!made.ok) return report(context, made.problems);
	warn(context, made.warnings);
	if (options['report'] === true) tellDropped(context, made.value);
	const {deck} = made.value;
	if (output === undefined) {
		context.stdout.write(jsonLines(deck));
		return EXIT.fine;
	}
	return save(context, output, deck);
};

async function make(
	context: Context,
	paths: readonly string[],
	options: Options,
	choice: CardChoice,
): Promise<Result<MadeDeck>> {
	const given = givenSource({
		title: undefined,
		published: textOption(options, 'published'),
		publisher: textOption(options, 'publisher'),
	});
	const output = textOption(options, 'output');
	const head = headOf(output);
	if (!head.ok) return head;
	const existing = cardsOf(textOption(options, 'extend'));
	if (!existing.ok) return existing;
	const bar = progressBar(context.stderr);
	const read = await readArticles(paths, {
		input: context.stdin,
		given,
		onProgress: ({done, total, name}) => bar.show(done, total, name),
	});
	if (!read.ok) {
		bar.clear();
		return read;
	}
	const english = read.value.filter(({clean}) => looksEnglish(clean.text).english);
	const foreign = read.value.filter((reading) => !english.includes(reading)).map(notEnglish);
	const title = textOption(options, 'title');
	const syntax = openSyntax();
	const facts = english.map((reading, i) => {
		bar.show(i, english.length, reading.article.name);
		return readFacts(reading, syntax.pass);
	});
	bar.clear();
	if (facts.length === 0) return fail(...foreign);
	const made = makeDeck(facts, {
		generator: `whosaid ${context.version}`,
		choice,
		existing: existing.value,
		...(title === undefined ? {} : {title}),
		...(head.value === undefined ? {} : {head: head.value}),
	});
	const kept = output === undefined ? [] : keepTexts(context, english);
	return ok(made, [...read.warnings, ...syntax.warnings, ...foreign, ...kept]);
}

/** So that a card can open its article; a deck itself carries none. */
function keepTexts({flags}: Context, readings: readonly Reading[]): readonly Problem[] {
	const home = openHome(flags.home);
	const kept = home.ok ? keepSourceTexts(home.value.sources, readings) : home;
	return kept.ok ? [] : kept.problems;
}

/** What a deck asks already, or nothing where none is named. */
function cardsOf(path: string | undefined): Result<readonly Card[]> {
	if (path === undefined) return ok([]);
	const read = readDeckFile(path);
	return read.ok ? ok(read.value.deck.cards) : read;
}

/** The head of the deck that is written over: its id, title and authors stay. */
function headOf(output: string | undefined): Result<Deck['head'] | undefined> {
	if (output === undefined || !existsSync(output)) return ok(undefined);
	const old = readDeckFile(output);
	if (old.ok) return ok(old.value.deck.head);
	// What is there is no deck: better not written over.
	return fail(
		...old.problems.map((problem) => ({
			...problem,
			hint: 'choose another name with -o; nothing was written',
		})),
	);
}

function save(context: Context, output: string, deck: Deck): ExitCode {
	const written = writeDeckFile(output, deck);
	if (!written.ok) return report(context, written.problems);
	const {cards, sources} = deck;
	const from = `${sources.length} ${sources.length === 1 ? 'article' : 'articles'}`;
	context.stderr.write(
		`${cards.length} ${cards.length === 1 ? 'card' : 'cards'} from ${from}: ${output}\n`,
	);
	if (cards.length > 0) context.stderr.write(`study them: whosaid study ${output}\n`);
	return EXIT.fine;
}

/** What was not made, and why: counts by check. */
function tellDropped(context: Context, {deck, dropped, unsure, surplus}: MadeDeck): void {
	const counts = new Map<string, number>();
	for (const {check} of dropped) counts.set(check, (counts.get(check) ?? 0) + 1);
	const lines = [...counts]
		.sort()
		.map(([check, count]) => `  ${String(count).padStart(5)} fell to ${check}\n`);
	context.stderr.write(
		`${deck.cards.length} cards; ${unsure} facts were not sure enough to be asked; ${surplus} good cards left out as enough\n${lines.join('')}`,
	);
}

function notEnglish({article}: Reading): Problem {
	return {
		code: 'article-not-english',
		message: 'this is not English, so no cards were made of it',
		file: article.name,
		hint: 'only English articles are read',
	};
}
