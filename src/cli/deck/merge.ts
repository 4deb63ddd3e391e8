// `whosaid deck merge <base> <mine> <theirs>`: a three-way merge, also as a merge driver of git.

import type {Prefer, Side} from '../../decks/conflict.js';
import {formatOf} from '../../decks/index.js';
import {jsonFormat} from '../../decks/json.js';
import {type Merged, mergeDecks} from '../../decks/merge.js';
import {writeDeckFile} from '../../store/deck-files.js';
import {type Action, type Options, textOption} from '../command.js';
import {EXIT} from '../exit.js';
import {report, warn} from '../report.js';
import {askSides, canAsk, conflictWords} from './conflict-words.js';
import {openDeck} from './open-deck.js';

/** With conflicts that nobody settles nothing is written, and the exit code is 3. */
export const merge: Action = async (context, paths, options) => {
	const opened = [];
	for (const path of paths.slice(0, 3)) opened.push(await openDeck(context, path));
	const problems = opened.flatMap((one) => (one.ok ? [] : one.problems));
	if (problems.length > 0) return report(context, problems);
	warn(
		context,
		opened.flatMap((one) => (one.ok ? one.warnings : [])),
	);
	const [base, mine, theirs] = opened.flatMap((one) => (one.ok ? [one.value.deck] : []));
	if (!base || !mine || !theirs) return EXIT.bug;

	const given = preferOption(options);
	let merged = mergeDecks({base, mine, theirs}, given);
	let settled: Prefer | undefined = given;
	if (merged.conflicts.length > 0 && settled === undefined && canAsk(context)) {
		settled = await askSides(context, merged.conflicts);
		merged = mergeDecks({base, mine, theirs}, settled);
	}
	tell(context.stderr, merged);
	if (merged.conflicts.length > 0 && settled === undefined) {
		context.stderr.write('nothing was written: choose with --prefer mine or --prefer theirs\n');
		return EXIT.badInput;
	}
	const output = textOption(options, 'output');
	if (output === undefined || output === '-') {
		context.stdout.write((formatOf(paths[1] ?? '') ?? jsonFormat).print(merged.deck));
		return EXIT.fine;
	}
	const written = writeDeckFile(output, merged.deck);
	return written.ok ? EXIT.fine : report(context, written.problems);
};

/** The side named by --prefer, whose choices commander has checked. */
export function preferOption(options: Options): Side | undefined {
	const side = textOption(options, 'prefer');
	return side === 'mine' || side === 'theirs' ? side : undefined;
}

function tell(stderr: {write(text: string): unknown}, {conflicts}: Merged): void {
	for (const conflict of conflicts) stderr.write(conflictWords(conflict));
}
