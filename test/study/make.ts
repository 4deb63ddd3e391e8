// Cards, moments and events for tests of study.
import type {Card, CardId, FactId} from '../../src/cards/card.js';
import type {When} from '../../src/study/day.js';
import {DEFAULT_PACE} from '../../src/study/default-pace.js';
import type {Answer, DeviceId, Grade} from '../../src/study/review-event.js';
import type {Pace} from '../../src/study/schedule.js';

export const MINUTE = 60_000;
export const DAY = 86_400_000;
export const HOUR = 3_600_000;
/** Noon in Greenwich. */
export const START = Date.UTC(2026, 0, 12, 12);
export const DEVICE = 'test' as DeviceId;

/** No chance in it: what the reference vectors were made with. */
export const PLAIN: Pace = {...DEFAULT_PACE, fuzz: false, balance: false};

export function at(time: number, offset = 0): When {
	return {at: time, offset};
}

export function makeCard(id: string, more: Partial<Card> = {}): Card {
	return {
		id: id as CardId,
		fact: `f-${id}` as FactId,
		kind: 'free',
		question: `Who asked for ${id}?`,
		answer: `the owner of ${id}`,
		accept: [],
		choices: [],
		tags: [],
		...more,
	};
}

export function makeCards(count: number): readonly Card[] {
	return Array.from({length: count}, (_, i) => makeCard(`card-${i}`));
}

export function answerEvent(
	card: string,
	{seq, time, grade = 3, ...more}: {seq: number; time: number; grade?: Grade} & Partial<Answer>,
): Answer {
	return {
		v: 1,
		device: DEVICE,
		seq,
		at: time,
		offset: 0,
		deck: 'd1',
		card: card as CardId,
		type: 'answer',
		grade,
		took: 1000,
		shown: 10,
		...more,
	};
}
