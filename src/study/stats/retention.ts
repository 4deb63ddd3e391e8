// True retention: the share of remembered cards among first answers of a day in review.
import {dayText, mondayOf} from '../day.js';
import type {Review} from './reviews.js';

export type Retention = {readonly asked: number; readonly recalled: number};

export type DeckRetention = Retention & {
	readonly deck: string;
	/** By week, oldest first; `week` is its Monday, `2026-01-12`. Weeks without reviews are absent. */
	readonly weeks: readonly (Retention & {readonly week: string})[];
};

/** Over all decks, and by deck and week; decks by id. */
export function retention(reviews: readonly Review[]): {
	readonly all: Retention;
	readonly decks: readonly DeckRetention[];
} {
	const counting = reviews.filter(({isTrue}) => isTrue);
	const decks = [...new Set(counting.map(({answer}) => answer.deck))].sort();
	return {
		all: share(counting),
		decks: decks.map((deck) => {
			const own = counting.filter(({answer}) => answer.deck === deck);
			return {deck, ...share(own), weeks: byWeek(own)};
		}),
	};
}

function byWeek(reviews: readonly Review[]): DeckRetention['weeks'] {
	const weeks = new Map<number, Review[]>();
	for (const review of reviews) {
		const week = mondayOf(review.day);
		const list = weeks.get(week);
		if (list) list.push(review);
		else weeks.set(week, [review]);
	}
	return [...weeks]
		.sort(([a], [b]) => a - b)
		.map(([week, list]) => ({week: dayText(week), ...share(list)}));
}

function share(reviews: readonly Review[]): Retention {
	return {
		asked: reviews.length,
		recalled: reviews.filter(({isRecalled}) => isRecalled).length,
	};
}
