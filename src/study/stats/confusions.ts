// Confusion pairs: what was answered instead of the right answer, and how often.
import type {Card} from '../../cards/card.js';
import type {Review} from './reviews.js';

export type Confusion = {
	/** The right answer. */
	readonly answer: string;
	/** What was given instead. */
	readonly given: string;
	readonly count: number;
	/** Times the same two were confused the other way round. */
	readonly reverse: number;
};

/** At most `count` pairs, the most frequent first. Cards no deck has any more are passed over. */
export function confusions(
	reviews: readonly Review[],
	cards: ReadonlyMap<string, Card>,
	count: number,
): readonly Confusion[] {
	const pairs = new Map<string, {readonly answer: string; readonly given: string; n: number}>();
	for (const {answer, isRecalled} of reviews) {
		const card = cards.get(answer.card);
		const given = answer.given?.trim() ?? '';
		if (isRecalled || !card || given === '' || isSame(given, card)) continue;
		const key = keyOf(card.answer, given);
		const known = pairs.get(key) ?? {answer: card.answer, given, n: 0};
		known.n++;
		pairs.set(key, known);
	}
	return [...pairs.values()]
		.map(({answer, given, n}) => ({
			answer,
			given,
			count: n,
			reverse: pairs.get(keyOf(given, answer))?.n ?? 0,
		}))
		.sort(
			(a, b) =>
				b.count - a.count ||
				b.reverse - a.reverse ||
				(keyOf(a.answer, a.given) < keyOf(b.answer, b.given) ? -1 : 1),
		)
		.slice(0, count);
}

function isSame(given: string, {answer, accept}: Card): boolean {
	return [answer, ...accept].some((one) => one.toLowerCase() === given.toLowerCase());
}

function keyOf(answer: string, given: string): string {
	return `${answer.toLowerCase()}\u001F${given.toLowerCase()}`;
}
