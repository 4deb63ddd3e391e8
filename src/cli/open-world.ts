// Opens what every studying command needs: the user's folder, settings, journals and decks.
import {join} from 'node:path';
import {fail, ok, type Problem, type Result} from '../result.js';
import type {World} from '../screens/world.js';
import {type DeckFile, listDecks} from '../store/deck-files.js';
import {deviceName} from '../store/device.js';
import {type Home, openHome} from '../store/home.js';
import {withoutHidden} from '../store/installed-decks.js';
import {type Journal, openJournal} from '../store/journal.js';
import {type OpenedProgress, openProgress} from '../store/open-progress.js';
import {openOwnDecks} from '../store/own-decks.js';
import {openSettings, type SettingsStore} from '../store/settings.js';
import type {Writer} from '../study/session.js';
import type {Context} from './context.js';
import {type Perform, performer} from './perform.js';
import {rebuildBar} from './rebuild-bar.js';

/** What can be looked at without writing anything. */
export type ReadWorld = {
	readonly world: World;
	readonly files: readonly DeckFile[];
	readonly home: Home;
	readonly progress: OpenedProgress;
};

export type OpenWorld = ReadWorld & {
	readonly perform: Perform;
	/** Writes the snapshot and lets go of the journal; gives what went wrong with that. */
	close(): Promise<readonly Problem[]>;
};

/** The folder and the settings: what is there before decks and progress. */
export type Ground = {readonly home: Home; readonly settings: SettingsStore};

export async function openWorld(context: Context): Promise<Result<OpenWorld>> {
	const ground = await openGround(context);
	if (!ground.ok) return ground;
	const {home, settings} = ground.value;
	const journal = openJournal(home.journals, deviceName());
	if (!journal.ok) return journal;
	const read = await readWorld(context, ground.value, journal.value.writer);
	if (!read.ok) {
		journal.value.close();
		return read;
	}
	const perform = performer({
		journal: journal.value,
		journals: home.journals,
		settings,
		sources: {folder: home.sources, seeds: join(context.builtInDecks, '..', 'seeds')},
		decks: openOwnDecks(home.decks, read.value.files),
		generator: `whosaid ${context.version}`,
	});
	const opened: OpenWorld = {
		...read.value,
		perform,
		close() {
			perform({type: 'stop-making'});
			return close(journal.value, read.value.progress);
		},
	};
	return ok(
		opened,
		[ground, journal, read].flatMap(({warnings}) => warnings),
	);
}

/** Without a journal of its own; so it works beside others and in a folder that can't be written to. */
export async function openToRead(context: Context): Promise<Result<ReadWorld>> {
	const ground = await openGround(context);
	if (!ground.ok) return ground;
	const read = await readWorld(context, ground.value, NOBODY);
	return read.ok ? ok(read.value, [...ground.warnings, ...read.warnings]) : read;
}

/** Writes nothing, so its name is in no journal. */
const NOBODY = {device: 'nobody', seq: 0} as Writer;

export async function openGround(context: Context): Promise<Result<Ground>> {
	const home = openHome(context.flags.home);
	if (!home.ok) return home;
	const settings = await openSettings(home.value.folder);
	if (!settings.ok) return settings;
	return ok({home: home.value, settings: settings.value}, settings.warnings);
}

async function readWorld(
	context: Context,
	{home, settings}: Ground,
	writer: Writer,
): Promise<Result<ReadWorld>> {
	const {pace, habits, looks, lastDeck, hiddenDecks} = settings.settings;
	const bar = rebuildBar(context);
	const progress = await openProgress(home, {pace, onRebuild: bar.show});
	bar.clear();
	const files = listDecks([home.decks, context.builtInDecks]);
	if (!progress.ok || !files.ok) {
		return fail(...[progress, files].flatMap((one) => (one.ok ? [] : one.problems)));
	}
	const shown = withoutHidden(files.value, home.decks, hiddenDecks);
	const world: World = {
		decks: shown.map(({deck}) => deck),
		progress: progress.value.progress,
		pace,
		habits,
		looks,
		writer,
		lastDeck,
		size: {columns: 78, rows: 22},
	};
	return ok({world, files: shown, home, progress: progress.value}, [
		...progress.warnings,
		...files.warnings,
	]);
}

/** The snapshot is a cache: what keeps it from being written is told, and nothing is lost by it. */
async function close(journal: Journal, progress: OpenedProgress): Promise<readonly Problem[]> {
	try {
		const saved = await progress.save(journal);
		return saved.ok ? [] : saved.problems;
	} finally {
		journal.close();
	}
}

/** The opened world with one more deck, studied from a file that lies in none of its folders. */
export function withDeck(opened: OpenWorld, {deck}: DeckFile): OpenWorld {
	const others = opened.world.decks.filter(({head}) => head.id !== deck.head.id);
	return {...opened, world: {...opened.world, decks: [deck, ...others]}};
}
