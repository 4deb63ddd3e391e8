// One piece of evidence for when an article was written: the days it leaves possible.
import type {DateEvidence} from '../../doc/layers.js';
import type {Interval} from './calendar.js';

export type Clue = DateEvidence & {
	readonly days: readonly Interval[];
	/**
	 * How far it carries: `exact` names the year, `pair` fits few years, `bound` only cuts off, and
	 * `soft` (a habit of news, no statement) never counts for the year.
	 */
	readonly force: 'exact' | 'pair' | 'bound' | 'soft';
};
