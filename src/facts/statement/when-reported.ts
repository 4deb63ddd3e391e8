// When and where a statement was reported, as words for the question.

import {dateWords} from '../../cards/dates.js';
import type {Source} from '../../doc/article.js';

/** ` (RT, December 8, 2021)`; what is not known is left out, nothing is guessed. */
export function whenReported({publisher, published}: Source): string {
	const [year, month, day] = (published ?? '').split('-').map(Number);
	const when = year
		? dateWords({year, ...(month ? {month} : {}), ...(day ? {day} : {})}, {withYear: true})
		: undefined;
	const known = [publisher, when].filter(Boolean);
	return known.length === 0 ? '' : ` (${known.join(', ')})`;
}
