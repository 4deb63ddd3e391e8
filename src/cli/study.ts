// `whosaid study [deck]`: a session on a deck.
import {findDeck} from '../store/deck-files.js';
import type {Action} from './command.js';
import {openWorld, withDeck} from './open-world.js';
import {report, warn} from './report.js';
import {runApp} from './run-app.js';

export const study: Action = async (context, [wanted]) => {
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
		const found = findDeck(wanted, files);
		if (!found.ok) return report(context, found.problems);
		const deck = found.value.deck.head.id;
		return await runApp(context, withDeck(opened.value, found.value), {screen: 'study', deck});
	} finally {
		const unsaved = await opened.value.close();
		warn(context, [...opened.warnings, ...unsaved]);
	}
};
