// The result of a quiz: its score, and what was missed.
import type {Card} from '../../cards/card.js';
import type {Deck, DeckSource} from '../../decks/deck.js';
import {cardsOf, type Round} from '../../study/quiz/round.js';
import {type Score, scoreOf} from '../../study/quiz/score.js';

export type ResultModel = {
	readonly deck: string;
	readonly title: string;
	readonly sources: ReadonlyMap<string, DeckSource>;
	readonly round: Round;
	readonly score: Score;
	readonly scroll: number;
};

export function startResult(deck: Deck, round: Round): ResultModel {
	return {
		deck: deck.head.id,
		title: deck.head.title,
		sources: new Map(deck.sources.map((source) => [source.id, source])),
		round,
		score: scoreOf(round.outcomes),
		scroll: 0,
	};
}

export function missedCards({score}: ResultModel): readonly Card[] {
	return score.misses.flatMap(({question}) => cardsOf(question));
}
