// The deck of the seeds as the card scorer reads it, made with the parser or by rules alone.
import type {Reading} from '../../src/articles/reading.js';
import type {Card} from '../../src/cards/card.js';
import type {Pass} from '../../src/doc/pass.js';
import {makeDeck} from '../../src/make/make-deck.js';
import {readFacts} from '../../src/make/read-facts.js';
import {goldName} from './seed-readings.js';

/** How the card scorer is called; it finds the predictions where PRED stands. */
export const CARD_ARGS = [
	'--gold',
	'test/gold/seeds.json',
	'--cards',
	'PRED',
	'--texts',
	'seeds',
] as const;

export function deckPredictions(
	readings: readonly Reading[],
	pass: Pass | undefined,
): readonly unknown[] {
	const {deck} = makeDeck(
		readings.map((reading) => readFacts(reading, pass)),
		{generator: 'score'},
	);
	return readings.map((reading) => ({
		article: goldName(reading),
		cards: deck.cards.filter(({cite}) => cite?.source === reading.article.id).map(scoredCard),
	}));
}

/** A card in the form the scorer reads. */
export function scoredCard({kind, question, answer, choices, cite}: Card): object {
	return {
		kind,
		question,
		answer,
		choices: choices.map(({text}) => text),
		...(kind === 'when' ? {date: answer} : {}),
		source: cite ? [{start: cite.start, end: cite.end}] : [],
	};
}
