// A deck file that is studied is installed; one that is installed already is brought up to date.
import {isEmptyDiff} from '../decks/diff.js';
import {jsonFormat} from '../decks/json.js';
import {ok, type Problem, type Result} from '../result.js';
import {type DeckFile, listDecks} from '../store/deck-files.js';
import {type Home, openHome} from '../store/home.js';
import {baseOf, installDeck, isInstalled} from '../store/installed-decks.js';
import type {Context} from './context.js';
import {applyUpdate, planUpdate} from './deck/apply-update.js';

/** The deck to study, which lies in the user's folder; what was updated is told as a warning. */
export function adoptDeck(context: Context, found: DeckFile): Result<DeckFile> {
	const home = openHome(context.flags.home);
	if (!home.ok) return home;
	const folders = [home.value.decks, context.builtInDecks];
	if (folders.some((folder) => isInstalled(folder, found))) return ok(found);
	const known = listDecks([home.value.decks]);
	if (!known.ok) return known;
	const old = known.value.find(({deck}) => deck.head.id === found.deck.head.id);
	return old ? broughtUp(context, home.value, {old, found}) : installDeck(home.value.decks, found);
}

function broughtUp(
	context: Context,
	home: Home,
	{old, found}: {readonly old: DeckFile; readonly found: DeckFile},
): Result<DeckFile> {
	const base = baseOf(old);
	if (!base.ok) return base;
	if (jsonFormat.print(base.value) === jsonFormat.print(found.deck)) return ok(old);
	const updating = planUpdate(home, old, {latest: found.deck, at: context.now()});
	if (!updating.ok) return updating;
	const done = updating.value.plan();
	const written = applyUpdate(updating.value, done);
	if (!written.ok) return written;
	return ok(written.value, isEmptyDiff(done.diff) ? [] : [told(found.path, done.conflicts.length)]);
}

function told(file: string, conflicts: number): Problem {
	const own = conflicts > 0 ? `; ${conflicts} of your own changes were kept over the file's` : '';
	return {
		code: 'deck-updated',
		message: `the installed deck was brought up to this file${own}`,
		file,
		hint: 'your progress stays; whosaid deck update --dry-run shows such changes before',
	};
}
