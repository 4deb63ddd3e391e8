// Decks, cards and worlds for the tests of screens, all invented.
import type {Card, CardId, FactId} from '../../src/cards/card.js';
import type {Deck, DeckId} from '../../src/decks/deck.js';
import type {World} from '../../src/screens/world.js';
import {DEFAULT_PACE} from '../../src/study/default-pace.js';
import {DEFAULT_HABITS} from '../../src/study/habits.js';
import {DEFAULT_LOOKS} from '../../src/study/preferences.js';
import {foldAll} from '../../src/study/progress.js';
import type {DeviceId, Grade, ReviewEvent} from '../../src/study/review-event.js';

/** Noon of November 24, 2026, UTC. */
export const NOON = {at: Date.UTC(2026, 10, 24, 12), offset: 0};
const HOUR = 3_600_000;

export function makeCard(n: number, over: Partial<Card> = {}): Card {
	return {
		id: `c${String(n).padStart(12, '0')}` as CardId,
		fact: `f${n}` as FactId,
		kind: 'who-said',
		question: `Who said: “The harbour opens on day ${n}”?`,
		answer: n % 2 === 0 ? 'Ada Brunel' : 'José Márquez',
		accept: n % 2 === 0 ? ['Brunel'] : ['Márquez'],
		choices: [],
		tags: [n % 2 === 0 ? 'Ada Brunel' : 'José Márquez'],
		cite: {
			source: n % 3 === 0 ? 's1' : 's2',
			quote: `“The harbour opens on day ${n},” she said.`,
			start: 0,
			end: 40,
		},
		...over,
	};
}

export function makeDeck(cards: readonly Card[], id = 'd1', title = 'Harbour news'): Deck {
	return {
		head: {id: id as DeckId, title, language: 'en', authors: [], version: '1.0.0'},
		sources: [
			{id: 's1', title: 'The harbour', publisher: 'Coast Daily', published: '2026-05-01' as never},
			{id: 's2', publisher: 'Tide Weekly'},
		],
		cards,
	};
}

/** An answer to the card of this number so many hours before noon. */
export function answered(n: number, hoursAgo: number, grade: Grade = 3): ReviewEvent {
	return {
		v: 1,
		device: 'one' as DeviceId,
		seq: 1000 - hoursAgo,
		at: NOON.at - hoursAgo * HOUR,
		offset: 0,
		deck: 'd1',
		card: makeCard(n).id,
		type: 'answer',
		grade,
		took: 4000,
		shown: 10,
	};
}

export function makeWorld(decks: readonly Deck[], events: readonly ReviewEvent[] = []): World {
	return {
		decks,
		progress: foldAll(events, DEFAULT_PACE),
		pace: DEFAULT_PACE,
		habits: DEFAULT_HABITS,
		looks: DEFAULT_LOOKS,
		writer: {device: 'one' as DeviceId, seq: 2000},
		lastDeck: null,
		size: {columns: 78, rows: 22},
	};
}
