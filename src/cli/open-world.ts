// Opens what every studying command needs: the user's folder, settings, journals and decks.
import {join} from 'node:path';
import {fail, ok, type Result} from '../result.js';
import type {World} from '../screens/world.js';
import {type DeckFile, listDecks} from '../store/deck-files.js';
import {deviceName} from '../store/device.js';
import {openHome} from '../store/home.js';
import {openJournal} from '../store/journal.js';
import {openOwnDecks} from '../store/own-decks.js';
import {readJournals} from '../store/read-journals.js';
import {openSettings} from '../store/settings.js';
import {foldAll} from '../study/progress.js';
import type {ReviewEvent} from '../study/review-event.js';
import type {Context} from './context.js';
import {type Perform, performer} from './perform.js';

export type OpenWorld = {
	readonly world: World;
	readonly files: readonly DeckFile[];
	readonly perform: Perform;
	close(): void;
};

export async function openWorld(context: Context): Promise<Result<OpenWorld>> {
	const home = openHome(context.flags.home);
	if (!home.ok) return home;
	const settings = await openSettings(home.value.folder);
	if (!settings.ok) return settings;
	const journal = openJournal(home.value.journals, deviceName());
	if (!journal.ok) return journal;
	const events = readJournals(home.value.journals);
	if (!events.ok) {
		journal.value.close();
		return fail(...events.problems);
	}
	const files = listDecks([home.value.decks, context.builtInDecks]);
	if (!files.ok) return files;
	const {pace, habits, lastDeck} = settings.value.settings;
	const perform = performer({
		journal: journal.value,
		journals: home.value.journals,
		settings: settings.value,
		sources: {folder: home.value.sources, seeds: join(context.builtInDecks, '..', 'seeds')},
		decks: openOwnDecks(home.value.decks, files.value),
		generator: `whosaid ${context.version}`,
	});
	const opened: OpenWorld = {
		world: {
			decks: files.value.map(({deck}) => deck),
			progress: foldAll(events.value, pace),
			events: () => allEvents(home.value.journals),
			pace,
			habits,
			writer: journal.value.writer,
			lastDeck,
			size: {columns: 78, rows: 22},
		},
		files: files.value,
		perform,
		close() {
			perform({type: 'stop-making'});
			journal.value.close();
		},
	};
	return ok(
		opened,
		[settings, journal, events, files].flatMap(({warnings}) => warnings),
	);
}

/** What can't be read any more was warned about when the world was opened. */
function allEvents(journals: string): readonly ReviewEvent[] {
	const events = readJournals(journals);
	return events.ok ? events.value : [];
}

/** The opened world with one more deck, studied from a file that lies in none of its folders. */
export function withDeck(opened: OpenWorld, {deck}: DeckFile): OpenWorld {
	const others = opened.world.decks.filter(({head}) => head.id !== deck.head.id);
	return {...opened, world: {...opened.world, decks: [deck, ...others]}};
}
