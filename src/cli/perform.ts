// Does what screens ask of the world outside: at once what must be kept, later what takes long.
import type {Problem, Result} from '../result.js';
import type {AppEffect} from '../screens/app.js';
import type {News} from '../screens/news.js';
import {answerMoments} from '../store/answer-moments.js';
import {completePath, untilde} from '../store/complete-path.js';
import type {Journal} from '../store/journal.js';
import type {OwnDecks} from '../store/own-decks.js';
import {readJournals} from '../store/read-journals.js';
import type {SettingsStore} from '../store/settings.js';
import {findSourceText, keepSourceTexts} from '../store/source-texts.js';
import {type BackgroundMake, backgroundMake} from './background-make.js';

export type Perform = (effect: AppEffect, tell?: (news: News) => void) => Problem | null;

type Parts = {
	readonly journal: Journal;
	readonly journals: string;
	readonly settings: SettingsStore;
	readonly decks: OwnDecks;
	/** `whosaid 0.1.0`. */
	readonly generator: string;
	readonly sources: {readonly folder: string; readonly seeds: string};
};

/** Null when the effect is done or has begun, else why it could not be. */
export function performer(parts: Parts): Perform {
	let making: BackgroundMake | undefined;
	return (effect, tell = () => undefined) => {
		switch (effect.type) {
			case 'save':
				return problemOf(parts.journal.append(effect.event));
			case 'remember':
				return problemOf(parts.settings.rememberDeck(effect.deck));
			case 'set':
				return problemOf(parts.settings.set(effect.key, effect.value));
			case 'write-deck':
				return problemOf(parts.decks.keep(effect.deck));
			case 'read-events':
				setImmediate(() => tell(readEvents(parts.journals, effect)));
				return null;
			case 'read-source':
				void readSource(parts.sources, effect).then(tell);
				return null;
			case 'read-answers':
				setImmediate(() => tell({type: 'answered', answers: answerMoments(parts.journals)}));
				return null;
			case 'complete':
				tell({type: 'paths', asked: effect.text, paths: completePath(effect.text)});
				return null;
			case 'make':
				making ??= backgroundMake({
					generator: parts.generator,
					tell,
					// A text that can't be kept costs only the view of the article.
					keepTexts: (readings) => void keepSourceTexts(parts.sources.folder, readings),
				});
				making.start(effect.paths.map(untilde), effect.texts);
				return null;
			case 'stop-making':
				making?.stop();
				return null;
		}
	};
}

function problemOf(done: Result<unknown>): Problem | null {
	return done.ok ? null : (done.problems[0] ?? null);
}

async function readSource(
	sources: Parts['sources'],
	{source}: Extract<AppEffect, {readonly type: 'read-source'}>,
): Promise<News> {
	return {type: 'source', id: source.id, text: await findSourceText(source.sha256, sources)};
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
