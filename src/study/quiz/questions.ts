// The questions of a quiz, drawn from cards: the same seed draws the same ones.
import type {Card} from '../../cards/card.js';
import {shortHash} from '../../doc/hash.js';
import {apartInTime, type Dated, datedOf} from './dated.js';
import {isAboutWho, isAmong, type QuizPlan} from './plan.js';

export type Question =
	| {readonly type: 'choose' | 'type'; readonly card: Card}
	/** Shown in this order; the right order follows from the dates. */
	| {readonly type: 'order'; readonly events: readonly Dated[]};

/** Events in one question of order. */
export const ORDER_SIZE = 4;

/** As many as wanted or as there are; none where no card fits. */
export function drawQuestions(
	cards: readonly Card[],
	plan: QuizPlan,
	seed: string,
): readonly Question[] {
	const among = shuffled(
		cards.filter((card) => isAmong(card, plan.only)),
		seed,
	);
	switch (plan.kind) {
		case 'choose':
			return among
				.filter((card) => card.kind !== 'in-order')
				.slice(0, plan.count)
				.map((card) => ({type: card.choices.length > 1 ? 'choose' : 'type', card}));
		case 'type':
			return among.slice(0, plan.count).map((card) => ({type: 'type', card}));
		case 'who-said':
			return among
				.filter((card) => isAboutWho(card) && card.choices.length > 1)
				.slice(0, plan.count)
				.map((card) => ({type: 'choose', card}));
		case 'in-order':
			return orders(among, plan.count);
	}
}

/** No event is asked twice; what is left over and can't be told apart is left out. */
function orders(cards: readonly Card[], count: number): readonly Question[] {
	let left = cards.map(datedOf).filter((event) => event !== null);
	const questions: Question[] = [];
	while (questions.length < count) {
		const events = apartInTime(left, ORDER_SIZE);
		if (events.length < ORDER_SIZE) break;
		questions.push({type: 'order', events});
		left = left.filter((event) => !events.includes(event));
	}
	return questions;
}

function shuffled(cards: readonly Card[], seed: string): readonly Card[] {
	return cards
		.map((card) => ({card, key: shortHash('quiz', seed, card.id)}))
		.sort((a, b) => (a.key < b.key ? -1 : 1))
		.map(({card}) => card);
}
