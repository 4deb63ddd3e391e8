// Every answer that counts, with what the model expected of it just before.
import type {CardId} from '../../cards/card.js';
import {applyEvent, type CardState, UNTOUCHED} from '../card-state.js';
import {DAY, dayOf} from '../day.js';
import {retrievability} from '../fsrs.js';
import {inOrder, undoneBy} from '../progress.js';
import {type Answer, byTime, eventId, type Instant, type ReviewEvent} from '../review-event.js';
import type {Pace, Phase} from '../schedule.js';

export type Review = {
	readonly answer: Answer;
	/** The user's day, in days since 1970. */
	readonly day: number;
	/** The phase the card was in when it was asked. */
	readonly phase: Phase;
	/** Days since the answer before, or null for a new card. */
	readonly elapsed: number | null;
	/** The probability of recall, 0..1, that FSRS gave the moment before; null for a new card. */
	readonly predicted: number | null;
	/** Any grade but Again. */
	readonly isRecalled: boolean;
	/** Whether the answer before was on an earlier day. */
	readonly isOverDays: boolean;
	/** Whether it tests memory over at least a day: a card in review, and its first answer of the day. */
	readonly isTrue: boolean;
};

/** By time. What was undone, and what is there twice, does not count. */
export function reviewsOf(events: Iterable<ReviewEvent>, pace: Pace): readonly Review[] {
	const byCard = new Map<CardId, ReviewEvent[]>();
	for (const event of events) {
		const list = byCard.get(event.card);
		if (list) list.push(event);
		else byCard.set(event.card, [event]);
	}
	const reviews = [...byCard.values()].flatMap((list) => reviewsOfCard(inOrder(list), pace));
	return reviews.sort((a, b) => byTime(a.answer, b.answer));
}

function reviewsOfCard(events: readonly ReviewEvent[], pace: Pace): readonly Review[] {
	const undone = undoneBy(events);
	const reviews: Review[] = [];
	let state: CardState = UNTOUCHED;
	for (const event of events) {
		if (undone.has(eventId(event))) continue;
		if (event.type === 'answer') reviews.push(reviewOf(event, state, pace));
		state = applyEvent(state, event, pace);
	}
	return reviews;
}

function reviewOf(answer: Answer, {schedule}: CardState, pace: Pace): Review {
	const {phase, last} = schedule;
	const dayAt = (at: Instant): number => dayOf({at, offset: answer.offset}, pace.rollover);
	const day = dayAt(answer.at);
	const isOverDays = last !== null && dayAt(last) < day;
	return {
		answer,
		day,
		phase,
		elapsed: last === null ? null : Math.max(0, answer.at - last) / DAY,
		predicted: phase === 'new' ? null : retrievability(schedule, answer.at, pace),
		isRecalled: answer.grade > 1,
		isOverDays,
		isTrue: phase === 'review' && isOverDays,
	};
}
