// Browse: all cards of all decks, what is searched for, and which of them is looked at.

import {EMPTY_FIELD, type Field, fieldOf} from '../../look/field.js';
import type {When} from '../../study/day.js';
import type {ReviewEvent} from '../../study/review-event.js';
import type {World} from '../world.js';
import {parseQuery} from './query.js';
import {allHits, type Entry, type Hits, indexDecks, type Known, search} from './search.js';

/** What is done now: searching, looking at one card, saying what is wrong with it, rewording it. */
export type Pane =
	| {readonly type: 'list'}
	| {readonly type: 'card'; readonly scroll: number}
	| {readonly type: 'flag'; readonly field: Field}
	| {
			readonly type: 'edit';
			readonly at: 'question' | 'answer';
			readonly question: Field;
			readonly answer: Field;
	  };

export type BrowseModel = {
	readonly entries: readonly Entry[];
	readonly known: Known;
	readonly field: Field;
	readonly hits: Hits;
	/** Place among the hits. */
	readonly chosen: number;
	readonly pane: Pane;
	/** All that happened to the card looked at, or null until it is read from the journals. */
	readonly events: readonly ReviewEvent[] | null;
	/** Said in place of the footer until the next key. */
	readonly said: string | null;
};

export function startBrowse(world: World, when: When, query = ''): BrowseModel {
	const entries = indexDecks(world.decks);
	const known = {progress: world.progress, pace: world.pace, when};
	const before = allHits(entries);
	return {
		entries,
		known,
		field: query === '' ? EMPTY_FIELD : fieldOf(query),
		hits: search(entries, {terms: parseQuery(query), before, known}),
		chosen: 0,
		pane: {type: 'list'},
		events: null,
		said: null,
	};
}

/** The card looked at, or undefined where nothing was found. */
export function chosenEntry({entries, hits, chosen}: BrowseModel): Entry | undefined {
	const place = hits.found[chosen];
	return place === undefined ? undefined : entries[place];
}
