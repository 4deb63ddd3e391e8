// Brings one installed deck up to what its author gives now, on disk.
import type {CardId} from '../../cards/card.js';
import type {Prefer} from '../../decks/conflict.js';
import type {Deck} from '../../decks/deck.js';
import {type Update, updateDeck} from '../../decks/update.js';
import {ok, type Result} from '../../result.js';
import {type DeckFile, writeDeckFile} from '../../store/deck-files.js';
import type {Home} from '../../store/home.js';
import {baseOf, textOf, writeBase} from '../../store/installed-decks.js';
import {readJournals} from '../../store/read-journals.js';

export type Updating = {
	readonly installed: DeckFile;
	readonly latest: Deck;
	/** What an update would do, or would have done. */
	plan(prefer?: Prefer): Update;
};

/** Reads what an update needs: the base beside the deck, and which cards have progress. */
export function planUpdate(
	home: Home,
	installed: DeckFile,
	{latest, at}: {readonly latest: Deck; readonly at: number},
): Result<Updating> {
	const base = baseOf(installed);
	if (!base.ok) return base;
	const events = readJournals(home.journals);
	if (!events.ok) return events;
	const touched = new Set<CardId>(events.value.map(({card}) => card));
	return ok(
		{
			installed,
			latest,
			plan: (prefer) =>
				updateDeck(
					{base: base.value, installed: installed.deck, latest},
					(card) => touched.has(card),
					{prefer, at},
				),
		},
		[...base.warnings, ...events.warnings],
	);
}

/** The deck first: where the base is not written any more, the next update finds nothing new. */
export function applyUpdate({installed, latest}: Updating, {deck}: Update): Result<DeckFile> {
	const written = writeDeckFile(installed.path, deck);
	if (!written.ok) return written;
	const based = writeBase(installed.path, textOf(installed.path, latest));
	return based.ok ? ok({path: installed.path, deck}) : based;
}
