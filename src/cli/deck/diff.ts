// `whosaid deck diff <before> [after]`: cards added, changed and withdrawn, for people or as JSON.
import {diffDecks} from '../../decks/diff.js';
import {printDiff} from '../../decks/diff-text.js';
import type {Result} from '../../result.js';
import {basePathOf, type DeckFile, readDeckFile} from '../../store/deck-files.js';
import type {Action} from '../command.js';
import type {Context} from '../context.js';
import {EXIT} from '../exit.js';
import {report, warn} from '../report.js';
import {openDeck} from './open-deck.js';

/** Differences are no fault: the exit code is 0 with and without them. */
export const diff: Action = async (context, [first = '', second], options) => {
	const pair =
		second === undefined ? await ownEdits(context, first) : await two(context, first, second);
	const problems = pair.flatMap((one) => (one.ok ? [] : one.problems));
	if (problems.length > 0) return report(context, problems);
	warn(
		context,
		pair.flatMap((one) => (one.ok ? one.warnings : [])),
	);
	const [before, after] = pair.flatMap((one) => (one.ok ? [one.value.deck] : []));
	if (!before || !after) return EXIT.bug;
	const found = diffDecks(before, after);
	context.stdout.write(
		options['json'] === true ? `${JSON.stringify(found, null, '\t')}\n` : printDiff(found),
	);
	return EXIT.fine;
};

type Pair = readonly Result<DeckFile>[];

/** An installed deck against what its author gave: what the user changed. */
async function ownEdits(context: Context, wanted: string): Promise<Pair> {
	const mine = await openDeck(context, wanted);
	return mine.ok ? [readDeckFile(basePathOf(mine.value.path)), mine] : [mine];
}

async function two(context: Context, first: string, second: string): Promise<Pair> {
	return [await openDeck(context, first), await openDeck(context, second)];
}
