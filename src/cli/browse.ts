// `whosaid browse [words…]`: all cards, searched as one types; in a pipe one found card a line.
import {printable} from '../look/printable.js';
import {chosenEntry, startBrowse} from '../screens/browse/model.js';
import {stateWords} from '../screens/browse/state-words.js';
import {isInteractive} from '../terminal/interactive.js';
import type {Action} from './command.js';
import type {Context} from './context.js';
import {EXIT, type ExitCode} from './exit.js';
import {type OpenWorld, openWorld} from './open-world.js';
import {report, warn} from './report.js';
import {runApp} from './run-app.js';

export const browse: Action = async (context, words) => {
	const opened = await openWorld(context);
	if (!opened.ok) return report(context, opened.problems);
	const {stdin, stdout, env, flags} = context;
	const query = words.join(' ');
	try {
		return !flags.plain && isInteractive(stdin, stdout, env)
			? await runApp(context, opened.value, {screen: 'browse', query})
			: list(context, opened.value, query);
	} finally {
		const unsaved = await opened.value.close();
		warn(context, [...opened.warnings, ...unsaved]);
	}
};

/** State, answer and question, parted by tabs. */
function list(context: Context, {world}: OpenWorld, query: string): ExitCode {
	const at = context.now();
	const model = startBrowse(world, {at, offset: context.offsetAt(at)}, query);
	for (const chosen of model.hits.found.keys()) {
		const card = chosenEntry({...model, chosen})?.card;
		if (!card) continue;
		const cells = [stateWords(card.id, model.known), card.answer, card.question];
		context.stdout.write(`${cells.map(printable).join('\t')}\n`);
	}
	return EXIT.fine;
}
