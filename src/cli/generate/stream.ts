// Articles in, one a line, cards out, one a line; what is held does not grow with what is read.
import {once} from 'node:events';
import type {Source} from '../../doc/article.js';
import type {MakeOptions} from '../../make/make-deck.js';
import {type Line, splitLines} from '../../store/article-lines.js';
import type {Context} from '../context.js';
import {EXIT, type ExitCode} from '../exit.js';
import {report, warn} from '../report.js';
import {addTallies, NO_TALLY, tallyWords} from './dropped-words.js';
import {inOrder} from './in-order.js';
import type {Pool} from './pool.js';

export type StreamOptions = {
	/** Name for messages. */
	readonly file: string;
	readonly given: Source;
	readonly make: MakeOptions;
	readonly pool: Pool;
	/** Whether to tell on stderr what was not made: each article's as it is done, the sums at the end. */
	readonly isReported: boolean;
};

/** A line that is no article is told and passed over; the exit code is 3 then. */
export async function streamCards(
	context: Context,
	input: AsyncIterable<unknown>,
	{file, given, make, pool, isReported}: StreamOptions,
): Promise<ExitCode> {
	let code: ExitCode = EXIT.fine;
	let tally = NO_TALLY;
	const work = (line: Line) => pool.run({type: 'line', job: {line, file, given, make, isReported}});
	for await (const result of inOrder(splitLines(input), pool.atOnce, work)) {
		if (result.type !== 'line') continue;
		const {cards, problems, warnings, fallen} = result.done;
		warn(context, warnings);
		if (fallen) {
			context.stderr.write(fallen.words);
			tally = addTallies(tally, fallen.tally);
		}
		if (problems.length > 0) {
			report(context, problems);
			code = EXIT.badInput;
		}
		if (cards !== '' && !context.stdout.write(cards)) await once(context.stdout, 'drain');
	}
	if (isReported) context.stderr.write(`all articles: ${tallyWords(tally)}`);
	return code;
}
