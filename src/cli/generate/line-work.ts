// One line of articles to its cards: what each worker does, and what is done without workers too.
import {looksEnglish} from '../../articles/language.js';
import type {Source} from '../../doc/article.js';
import {type MakeOptions, makeDeck} from '../../make/make-deck.js';
import {readFacts} from '../../make/read-facts.js';
import type {Problem} from '../../result.js';
import {type Line, readArticleLine} from '../../store/article-lines.js';
import {jsonLines} from '../json-lines.js';
import {droppedWords, type Tally, tallyOf} from './dropped-words.js';
import {notEnglish} from './not-english.js';
import {syntax} from './syntax.js';

export type LineJob = {
	readonly line: Line;
	/** Where the line comes from, for messages. */
	readonly file: string;
	readonly given: Source;
	readonly make: MakeOptions;
	/** Whether what fell is to be told. */
	readonly isReported: boolean;
};

/** Card lines, and what is to be told; `problems` are of lines that are no article. */
export type LineDone = {
	readonly cards: string;
	readonly problems: readonly Problem[];
	readonly warnings: readonly Problem[];
	/** What was not made of the line, where that is asked for. */
	readonly fallen?: {readonly words: string; readonly tally: Tally};
};

/** The cards of an article depend on this article alone, however many are read beside it. */
export async function cardsOfLine({
	line,
	file,
	given,
	make,
	isReported,
}: LineJob): Promise<LineDone> {
	const read = await readArticleLine(line, file, given);
	if (!read.ok) return {cards: '', problems: read.problems, warnings: []};
	const {id, reading} = read.value;
	if (!looksEnglish(reading.clean.text).english) {
		const foreign = {...notEnglish(file), line: line.number};
		return {cards: '', problems: [], warnings: [...read.warnings, foreign]};
	}
	const made = makeDeck([readFacts(reading, syntax().pass)], make);
	const told = isReported
		? {
				fallen: {
					words: `${id ?? `line ${line.number}`}: ${droppedWords(made)}`,
					tally: tallyOf(made),
				},
			}
		: {};
	return {cards: jsonLines(made.deck, id), problems: [], warnings: read.warnings, ...told};
}
