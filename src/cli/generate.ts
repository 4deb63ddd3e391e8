// `whosaid generate <articles…>`: cards from articles, into a deck file or line by line.
import {looksEnglish} from '../articles/language.js';
import {givenSource} from '../articles/metadata.js';
import {partialDay} from '../articles/partial-day.js';
import type {Reading} from '../articles/reading.js';
import type {Card} from '../cards/card.js';
import type {Deck} from '../decks/deck.js';
import type {Source} from '../doc/article.js';
import type {CardChoice} from '../make/choice.js';
import {type MadeDeck, type MakeOptions, makeDeck} from '../make/make-deck.js';
import type {ArticleFacts} from '../make/read-facts.js';
import {fail, ok, type Problem, type Result} from '../result.js';
import {readDeckFile} from '../store/deck-files.js';
import {openHome} from '../store/home.js';
import {keepSourceTexts} from '../store/source-texts.js';
import {readCardChoice} from './card-options.js';
import {type Action, type Options, textOption} from './command.js';
import type {Context} from './context.js';
import {EXIT, type ExitCode} from './exit.js';
import {droppedWords} from './generate/dropped-words.js';
import {factsOf} from './generate/facts-of.js';
import {type Found, findInput} from './generate/input.js';
import {notEnglish} from './generate/not-english.js';
import {openPool, type Pool} from './generate/pool.js';
import {readInput} from './generate/read-input.js';
import {deckToExtend, outputName, saveDeck} from './generate/save-deck.js';
import {streamCards} from './generate/stream.js';
import {syntax} from './generate/syntax.js';
import {jsonLines} from './json-lines.js';
import {report, usage, warn} from './report.js';

export const generate: Action = async (context, paths, options) => {
	const output = outputOf(context, paths, options);
	if (output !== undefined && options['format'] === 'jsonl') {
		return usage(context, '--format jsonl writes to standard output: leave out -o');
	}
	const jobs = jobsOption(options);
	if (jobs === undefined) return usage(context, '--jobs takes a whole number from 1 to 64');
	const choice = readCardChoice(options);
	if (!choice.ok) return usage(context, choice.problems.map(({message}) => message).join('; '));
	const day = textOption(options, 'published');
	if (day !== undefined && partialDay(day) === undefined) {
		return usage(
			context,
			`--published must be a day, a month or a year (2021-12-07), not "${day}"`,
		);
	}
	const pool = openPool(jobs, context.worker);
	try {
		return await run(context, {paths, options, output, pool, choice: choice.value});
	} finally {
		await pool.close();
	}
};

type Run = {
	readonly paths: readonly string[];
	readonly options: Options;
	/** Undefined where the cards go to standard output, one a line. */
	readonly output: string | undefined;
	readonly pool: Pool;
	readonly choice: CardChoice;
};

async function run(context: Context, asked: Run): Promise<ExitCode> {
	const {paths, options, output, pool, choice} = asked;
	const found = await findInput(context, paths, options);
	if (!found.ok) return report(context, found.problems);
	const given = givenSource({
		title: undefined,
		published: textOption(options, 'published'),
		publisher: textOption(options, 'publisher'),
	});
	const title = textOption(options, 'title');
	const elsewhere = cardsOf(textOption(options, 'extend'));
	if (!elsewhere.ok) return report(context, elsewhere.problems);
	const make = {
		generator: `whosaid ${context.version}`,
		choice,
		existing: elsewhere.value,
		...(title === undefined ? {} : {title}),
	};
	if (found.value.isLines && output === undefined) {
		if (choice.max !== undefined) {
			return usage(
				context,
				'--max picks the best of all articles, but lines are made one article at a time: use --per-article, or -o FILE',
			);
		}
		warn(context, syntax().warnings);
		let code: ExitCode = EXIT.fine;
		for (const {file, stream} of found.value.inputs) {
			const ended = await streamCards(context, stream, {
				...{file, given, make, pool},
				isReported: options['report'] === true,
			});
			if (ended !== EXIT.fine) code = ended;
		}
		return code;
	}
	return makeOne(context, asked, {found: found.value, given, make});
}

type Making = {readonly found: Found; readonly given: Source; readonly make: MakeOptions};

/** One deck of all the articles. */
async function makeOne(
	context: Context,
	{paths, options, output, pool}: Run,
	{found, given, make}: Making,
): Promise<ExitCode> {
	const old = deckToExtend(output, options);
	if (!old.ok) return report(context, old.problems);
	const readings = await readInput(context, found, {paths, given, options});
	if (!readings.ok) return report(context, readings.problems);
	const growing = growingFrom(old.value, readings.value, make);
	const made = await makeAll(context, readings.value, {pool, make: growing});
	if (!made.ok) return report(context, made.problems);
	const kept = output === undefined ? [] : keepTexts(context, readings.value);
	warn(context, [...readings.warnings, ...made.warnings, ...kept]);
	if (options['report'] === true) context.stderr.write(droppedWords(made.value));
	if (output !== undefined) {
		return saveDeck(context, output, {fresh: made.value.deck, old: old.value});
	}
	context.stdout.write(jsonLines(made.value.deck));
	return EXIT.fine;
}

/** What the deck's other articles ask is not asked again; those read anew are. */
function growingFrom(
	old: Deck | undefined,
	readings: readonly Reading[],
	make: MakeOptions,
): MakeOptions {
	if (!old) return make;
	const anew = new Set<string>(readings.map(({article}) => article.id));
	const others = old.cards.filter(({cite}) => !cite || !anew.has(cite.source));
	return {...make, head: old.head, existing: [...(make.existing ?? []), ...others]};
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

/** A person who looks on gets a file; a program that reads standard output gets lines. */
function outputOf(
	{stdout}: Context,
	paths: readonly string[],
	options: Options,
): string | undefined {
	const output = textOption(options, 'output');
	const {format} = options;
	const isDeck =
		output !== undefined || format === 'deck' || (format === undefined && stdout.isTTY);
	return isDeck ? outputName(output, paths) : undefined;
}

function jobsOption(options: Options): number | undefined {
	const given = textOption(options, 'jobs') ?? '1';
	const jobs = Number(given);
	return /^\d+$/u.test(given) && jobs >= 1 && jobs <= 64 ? jobs : undefined;
}

async function makeAll(
	context: Context,
	readings: readonly Reading[],
	{pool, make}: {readonly pool: Pool; readonly make: MakeOptions},
): Promise<Result<MadeDeck>> {
	const english = readings.filter(({clean}) => looksEnglish(clean.text).english);
	const foreign = readings
		.filter((reading) => !english.includes(reading))
		.map(({article}) => notEnglish(article.name));
	if (english.length === 0) return fail(...foreign);
	const facts: readonly ArticleFacts[] = await factsOf(context, english, pool);
	return ok(makeDeck(facts, make), [...syntax().warnings, ...foreign]);
}
