// `whosaid study [deck]`: a session on a deck.
import {ok, type Result} from '../result.js';
import {type DeckFile, findDeck, isFile, readDeckFile} from '../store/deck-files.js';
import {adoptDeck} from './adopt-deck.js';
import type {Action} from './command.js';
import type {Context} from './context.js';
import {openWorld, withDeck} from './open-world.js';
import {report, warn} from './report.js';
import {runApp} from './run-app.js';

export const study: Action = async (context, [wanted]) => {
	const named = namedFile(context, wanted);
	if (!named.ok) return report(context, named.problems);
	const opened = await openWorld(context);
	if (!opened.ok) return report(context, opened.problems);
	try {
		const {world, files} = opened.value;
		if (wanted === undefined) {
			const last = world.decks.find(({head}) => head.id === world.lastDeck) ?? world.decks[0];
			return await runApp(
				context,
				opened.value,
				last ? {screen: 'study', deck: last.head.id} : {screen: 'home'},
			);
		}
		const found = named.value ? ok(named.value) : findDeck(wanted, files);
		if (!found.ok) return report(context, found.problems);
		const deck = found.value.deck.head.id;
		return await runApp(context, withDeck(opened.value, found.value), {screen: 'study', deck});
	} finally {
		const unsaved = await opened.value.close();
		warn(context, [...named.warnings, ...opened.warnings, ...unsaved]);
	}
};

/** The deck of a file, installed; undefined where no file is named. */
function namedFile(context: Context, wanted: string | undefined): Result<DeckFile | undefined> {
	if (wanted === undefined || !isFile(wanted)) return ok(undefined);
	const read = readDeckFile(wanted);
	if (!read.ok) return read;
	const adopted = adoptDeck(context, read.value);
	return adopted.ok ? ok(adopted.value, [...read.warnings, ...adopted.warnings]) : adopted;
}
