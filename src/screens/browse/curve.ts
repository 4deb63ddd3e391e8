// The forgetting curve of one card: how likely it was to be remembered, answer after answer.
import type {CardId} from '../../cards/card.js';
import {answerCard, NEW_CARD, retrievability} from '../../study/fsrs.js';
import {type Answer, byTime, eventId, type ReviewEvent} from '../../study/review-event.js';
import type {Pace, Schedule} from '../../study/schedule.js';

/** Answers that were not taken back, oldest first, each once. */
export function countingAnswers(events: readonly ReviewEvent[]): readonly Answer[] {
	const undone = new Set(events.flatMap((event) => (event.type === 'undo' ? [event.undoes] : [])));
	const answers = events.filter((event) => event.type === 'answer');
	const once = new Map(answers.map((event) => [eventId(event), event]));
	return [...once.values()].filter((event) => !undone.has(eventId(event))).sort(byTime);
}

/** The schedule after each answer. */
function schedulesOf(answers: readonly Answer[], card: CardId, pace: Pace): readonly Schedule[] {
	let schedule = NEW_CARD;
	return answers.map((answer) => {
		schedule = answerCard(schedule, answer.grade, {card, when: answer, pace});
		return schedule;
	});
}

/** The chance of remembering at `points` moments from the first answer to `until`. */
export function forgettingCurve(
	answers: readonly Answer[],
	options: {
		readonly card: CardId;
		readonly pace: Pace;
		readonly until: number;
		readonly points: number;
	},
): readonly number[] {
	const {card, pace, until, points} = options;
	const from = answers[0]?.at ?? until;
	const schedules = schedulesOf(answers, card, pace);
	return Array.from({length: points}, (_, i) => {
		const at = from + ((until - from) * (i + 1)) / points;
		const last = answers.findLastIndex((answer) => answer.at <= at);
		const schedule = schedules[Math.max(0, last)];
		return schedule ? retrievability(schedule, at, pace) : 0;
	});
}
