// The setting a name stands for, and the deck whose it is to be.
import {fail, ok, type Result} from '../../result.js';
import {findDeck, listDecks} from '../../store/deck-files.js';
import type {Home} from '../../store/home.js';
import {paceOf} from '../../study/pace-of.js';
import type {Preferences} from '../../study/preferences.js';
import type {Setting} from '../../study/setting.js';
import {SETTINGS} from '../../study/settings.js';
import {type Options, textOption} from '../command.js';
import type {Context} from '../context.js';

/** By its key, whatever the case, with or without hyphens: `new-per-day`. */
export function settingAt(name: string): Result<Setting> {
	const fold = (text: string): string => text.replaceAll(/[-_]/gu, '').toLowerCase();
	const found = SETTINGS.find(({key}) => fold(key) === fold(name));
	if (found) return ok(found);
	return fail({
		code: 'setting-unknown',
		message: `there is no setting ${name}`,
		hint: `there are ${SETTINGS.map(({key}) => key).join(', ')}`,
	});
}

/** The id of the deck that --deck names; undefined without it. */
export function deckAt(context: Context, home: Home, options: Options): Result<string | undefined> {
	const wanted = textOption(options, 'deck');
	if (wanted === undefined) return ok(undefined);
	const files = listDecks([home.decks, context.builtInDecks]);
	if (!files.ok) return files;
	const found = findDeck(wanted, files.value);
	return found.ok ? ok(found.value.deck.head.id) : found;
}

/** The preferences as they hold for a deck, its own limits among them. */
export function preferencesOf(preferences: Preferences, deck: string | undefined): Preferences {
	if (deck === undefined) return preferences;
	const {own, ...pace} = paceOf(preferences.pace, deck);
	return {...preferences, pace: {...pace, ...own}};
}
