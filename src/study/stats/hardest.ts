// The hardest cards: those forgotten most often.
import type {CardId} from '../../cards/card.js';
import type {Review} from './reviews.js';

export type HardCard = {
	readonly card: CardId;
	readonly deck: string;
	readonly answers: number;
	/** Answers with Again. */
	readonly wrong: number;
};

/** At most `count` cards with at least one wrong answer, most wrong first, then by share, then by id. */
export function hardest(reviews: readonly Review[], count: number): readonly HardCard[] {
	const cards = new Map<CardId, HardCard>();
	for (const {answer, isRecalled} of reviews) {
		const known = cards.get(answer.card);
		cards.set(answer.card, {
			card: answer.card,
			deck: answer.deck,
			answers: (known?.answers ?? 0) + 1,
			wrong: (known?.wrong ?? 0) + (isRecalled ? 0 : 1),
		});
	}
	return [...cards.values()]
		.filter(({wrong}) => wrong > 0)
		.sort((a, b) => b.wrong - a.wrong || a.answers - b.answers || (a.card < b.card ? -1 : 1))
		.slice(0, count);
}
