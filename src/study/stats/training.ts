// What the parameters are trained on: each card's answers with the user's days between them.
import {DAY} from '../day.js';
import type {Review} from './reviews.js';

/** Reviews over days that training needs at least; below that it gives the defaults back. */
export const LEAST_REVIEWS = 400;

/** The share of reviews, the latest, that trained parameters are judged on. */
const JUDGED = 0.2;

/** Reviews over at least a day: what there is to learn from, and to be judged on. */
export function trainable(reviews: readonly Review[]): readonly Review[] {
	return reviews.filter(({isOverDays}) => isOverDays);
}

/** The instant that parts what is trained on from what is judged on. */
export function splitAt(reviews: readonly Review[]): number {
	const counting = trainable(reviews);
	const index = Math.floor(counting.length * (1 - JUDGED));
	return counting[index]?.answer.at ?? Number.POSITIVE_INFINITY;
}

const HEAD = 'card_id,review_time,review_rating,review_state,review_duration';
const LONGEST_THOUGHT = 600_000;

/** A review log as the trainer reads it; times are days of the user's, so zones are out of it. */
export function reviewLog(reviews: readonly Review[]): string {
	const numbers = new Map<string, number>();
	const rows = reviews.map(({answer, day}, i) => {
		const card = numbers.get(answer.card) ?? numbers.size + 1;
		numbers.set(answer.card, card);
		// A millisecond each keeps the order within a day.
		const time = day * DAY + Math.min(i, DAY - 1);
		return `${card},${time},${answer.grade},0,${Math.min(answer.took, LONGEST_THOUGHT)}`;
	});
	return `${[HEAD, ...rows].join('\n')}\n`;
}
