// Cards by the state of their memory.
import type {CardState} from '../card-state.js';
import {intervalOf} from '../interval.js';
import {isLeech} from '../leech.js';
import type {Pace} from '../schedule.js';

export type StateCounts = {
	readonly fresh: number;
	readonly learning: number;
	/** In review with less than three weeks between answers. */
	readonly young: number;
	readonly mature: number;
	/** Not asked until resumed; counted nowhere else. */
	readonly suspended: number;
	/** Of all these: forgotten too often, and flagged as wrong. */
	readonly leeches: number;
	readonly flagged: number;
};

const MATURE = 21 * 24 * 60;

export function countByState(states: readonly CardState[], pace: Pace): StateCounts {
	const active = states.filter(({suspended}) => !suspended);
	const reviewing = active.filter(({schedule}) => schedule.phase === 'review');
	const mature = reviewing.filter(({schedule}) => intervalOf(schedule) >= MATURE).length;
	const fresh = active.filter(({schedule}) => schedule.phase === 'new').length;
	return {
		fresh,
		learning: active.length - fresh - reviewing.length,
		young: reviewing.length - mature,
		mature,
		suspended: states.length - active.length,
		leeches: states.filter(({schedule}) => isLeech(schedule, pace)).length,
		flagged: states.filter(({flags}) => flags.length > 0).length,
	};
}
