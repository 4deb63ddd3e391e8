// How a card stands, in the few words a list has room for.
import type {CardId} from '../../cards/card.js';
import {intervalWords} from '../../study/fsrs.js';
import {stateOf} from '../../study/progress.js';
import {hasState, type Known} from './search.js';

/** `new`, `due`, `in 3d`, `suspended`. */
export function stateWords(id: CardId, known: Known): string {
	const {schedule, suspended} = stateOf(known.progress, id);
	if (suspended) return 'suspended';
	if (schedule.phase === 'new') return 'new';
	if (schedule.due <= known.when.at || hasState(id, 'due', known)) return 'due';
	return `in ${intervalWords(schedule.due - known.when.at)}`;
}
