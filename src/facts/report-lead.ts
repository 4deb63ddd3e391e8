// Which paper told it and when, as words before a question.
import {dateWords} from '../cards/dates.js';
import type {Source} from '../doc/article.js';

/** "As RT reported on December 8, 2021, " before a question that has no other place or day. */
export function reportLead({publisher, published}: Source): string {
	const [year, month, day] = published?.split('-').map(Number) ?? [];
	const when = dateWords({year, month, day}, {withYear: true});
	if (when === undefined) return publisher === undefined ? '' : `As ${publisher} reported, `;
	const of = day === undefined ? `in ${when}` : `on ${when}`;
	return publisher === undefined
		? `In an article of ${when}, `
		: `As ${publisher} reported ${of}, `;
}
