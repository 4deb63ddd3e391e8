// Generate: which articles are read, how far that is, and the cards found, to keep or to drop.
import type {Card} from '../../cards/card.js';
import type {Deck} from '../../decks/deck.js';
import {EMPTY_FIELD, type Field} from '../../look/field.js';
import type {MadeNews} from '../news.js';

/** Articles named by path, and texts that were pasted. */
export type Pick = {
	readonly paths: readonly string[];
	readonly texts: readonly string[];
};

export type Row = {
	readonly card: Card;
	readonly isKept: boolean;
	/** Whether a deck has it already. */
	readonly isKnown: boolean;
};

export type Review = {
	readonly made: MadeNews;
	readonly rows: readonly Row[];
	readonly chosen: number;
	readonly pane:
		| {readonly type: 'table'}
		| {readonly type: 'dropped'; readonly scroll: number}
		| {
				readonly type: 'edit';
				readonly at: 'question' | 'answer';
				readonly question: Field;
				readonly answer: Field;
		  }
		| {readonly type: 'title'; readonly field: Field}
		/** Asked once more before the cards are thrown away. */
		| {readonly type: 'leave'};
};

export type Stage =
	| {
			readonly type: 'pick';
			readonly field: Field;
			/** Names that complete what is typed, and which of them is chosen. */
			readonly offers: readonly string[];
			readonly chosen: number | null;
	  }
	| {
			readonly type: 'working';
			readonly done: number;
			readonly total: number;
			readonly name: string;
	  }
	| {readonly type: 'review'; readonly review: Review}
	| {readonly type: 'kept'; readonly deck: Deck; readonly count: number};

export type GenerateModel = {
	readonly pick: Pick;
	readonly stage: Stage;
	/** Said in place of the footer until the next key. */
	readonly said: string | null;
};

export const PICKING: Stage = {type: 'pick', field: EMPTY_FIELD, offers: [], chosen: null};

export function startGenerate(): GenerateModel {
	return {pick: {paths: [], texts: []}, stage: PICKING, said: null};
}

/** All cards kept but those that a deck has already; there is nothing to decide about them. */
export function startReview(made: MadeNews, decks: readonly Deck[]): Review {
	const known = new Set(decks.flatMap(({cards}) => cards.map(({id}) => id)));
	const rows = made.deck.cards.map((card) => ({
		card,
		isKept: !known.has(card.id),
		isKnown: known.has(card.id),
	}));
	return {made, rows, chosen: 0, pane: {type: 'table'}};
}

export function keptCards({rows}: Review): readonly Card[] {
	return rows.filter(({isKept}) => isKept).map(({card}) => card);
}

/** `~/a b.txt` as terminals paste the name of a file dropped on them: without quotes or backslashes. */
export function unquoted(path: string): string {
	const text = path.trim();
	const quoted = /^'(.*)'$|^"(.*)"$/u.exec(text);
	return quoted?.[1] ?? quoted?.[2] ?? text.replaceAll(/\\(?=[ ()'"&])/gu, '');
}
