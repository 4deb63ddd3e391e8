// Leeches: cards forgotten so often that the card is more to blame than the learner.
import type {Pace, Schedule} from './schedule.js';

export function isLeech({lapses}: Schedule, {leechLapses}: Pace): boolean {
	return lapses >= leechLapses;
}
