// Does what screens ask of the world outside: at once what must be kept, later what takes long.
import type {Problem, Result} from '../result.js';
import type {AppEffect} from '../screens/app.js';
import type {News} from '../screens/news.js';
import type {Journal} from '../store/journal.js';
import type {OwnDecks} from '../store/own-decks.js';
import {readJournals} from '../store/read-journals.js';
import type {SettingsStore} from '../store/settings.js';

export type Perform = (effect: AppEffect, tell?: (news: News) => void) => Problem | null;

type Parts = {
	readonly journal: Journal;
	readonly journals: string;
	readonly settings: SettingsStore;
	readonly decks: OwnDecks;
};

/** Null when the effect is done or has begun, else why it could not be. */
export function performer(parts: Parts): Perform {
	return (effect, tell = () => undefined) => {
		if (effect.type === 'read-events') {
			setImmediate(() => tell(readEvents(parts.journals, effect)));
			return null;
		}
		const done = keep(parts, effect);
		return done.ok ? null : (done.problems[0] ?? null);
	};
}

function keep(
	{journal, settings, decks}: Parts,
	effect: Exclude<AppEffect, {readonly type: 'read-events'}>,
): Result<unknown> {
	switch (effect.type) {
		case 'save':
			return journal.append(effect.event);
		case 'remember':
			return settings.rememberDeck(effect.deck);
		case 'write-deck':
			return decks.keep(effect.deck);
	}
}

/** Of one card or, without one, of all; lines that are no events were told when the program began. */
function readEvents(
	folder: string,
	{card}: Extract<AppEffect, {readonly type: 'read-events'}>,
): News {
	const read = readJournals(folder);
	if (!read.ok) return {type: 'gave-up', problems: read.problems};
	const events = card === null ? read.value : read.value.filter((event) => event.card === card);
	return {type: 'events', card, events};
}
