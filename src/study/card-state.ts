// The state of one card, and what each event makes of it.
import {answerCard, NEW_CARD} from './fsrs.js';
import {withInterval} from './interval.js';
import type {Instant, ReviewEvent} from './review-event.js';
import type {Pace, Schedule} from './schedule.js';

export type CardState = {
	readonly schedule: Schedule;
	readonly suspended: boolean;
	/** The instant it was buried, or null; it stays so until the user's next day. */
	readonly buried: Instant | null;
	/** Reasons it was flagged as wrong for, oldest first. */
	readonly flags: readonly string[];
	/** The first answer that counts, or null. */
	readonly first: Instant | null;
};

export const UNTOUCHED: CardState = {
	schedule: NEW_CARD,
	suspended: false,
	buried: null,
	flags: [],
	first: null,
};

/** The state after one more event, which is not undone. */
export function applyEvent(state: CardState, event: ReviewEvent, pace: Pace): CardState {
	switch (event.type) {
		case 'answer': {
			const {schedule, first} = state;
			const isAsShown = event.reps === schedule.reps;
			// Where the date is known already, no time goes into spreading it.
			const wanted = isAsShown ? unfuzzed(pace) : pace;
			const options = {card: event.card, when: event, pace: wanted};
			const after = answerCard(schedule, event.grade, options);
			return {
				...state,
				schedule: isAsShown ? withInterval(after, event.shown, pace) : after,
				first: first ?? event.at,
			};
		}
		case 'suspend':
			return {...state, suspended: true};
		case 'resume':
			return {...state, suspended: false, buried: null};
		case 'bury':
			return {...state, buried: event.at};
		case 'flag':
			return {...state, flags: [...state.flags, event.reason]};
		case 'reschedule':
			return {...state, schedule: rescheduled(state.schedule, event.due)};
		case 'undo':
			return state;
	}
}

/** A card never answered has no date to set: it is due at once already. */
function rescheduled(schedule: Schedule, due: Instant | null): Schedule {
	if (due === null) return NEW_CARD;
	return schedule.phase === 'new' ? schedule : {...schedule, due};
}

const unfuzzedPaces = new WeakMap<Pace, Pace>();

/** The same object for the same Pace, since engines are kept by Pace. */
function unfuzzed(pace: Pace): Pace {
	const known = unfuzzedPaces.get(pace) ?? {...pace, fuzz: false};
	unfuzzedPaces.set(pace, known);
	return known;
}
