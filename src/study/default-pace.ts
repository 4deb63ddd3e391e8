// The preferences a new user starts with.
import type {Pace} from './schedule.js';

export const DEFAULT_PACE: Pace = {
	retention: 0.9,
	maximumInterval: 36_500,
	learningSteps: [1, 10],
	relearningSteps: [10],
	newPerDay: 20,
	reviewsPerDay: 200,
	rollover: 4,
	fuzz: true,
	balance: true,
	siblingsApart: true,
	leechLapses: 8,
};
