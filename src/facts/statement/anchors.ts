// Where and when a statement was made, as words for the question.
import {whenPhrase} from '../when-words.js';
import type {Asking} from './asking.js';

/** What an occasion must not hold: it would point outside the card or tell a day that is not known. */
const OPEN =
	/\b(?:this|that|these|those|his|her|its|their|here|it|today|yesterday|tomorrow|same|earlier|later|latter|former|who|which|whose|that)\b|^(?:the )?(?:time|beginning|end)\b|^on the .*\b(?:campaign|team|staff|committee)\b/iu;
const OCCASION =
	/^(?:on|at|in|during|after|before|via) (?:the |an? )?(?:.*\p{Lu}|.*“)|^in an? (?:\p{Ll}+ )?(?:statement|interview|speech|letter|tweet|report|press release|email|article|post)$/u;
/** A time at the end tells nothing without the article. */
const TIME_BEHIND =
	/,? (?:(?:last|this|next) (?:week|month|year|night)|(?:on )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|earlier|recently)\b.*$/u;
const LONGEST_OCCASION = 12;

/** ` on the air of the Radio North channel`, or nothing where it is not plain. */
export function occasionPhrase({fact, date}: Asking): string {
	const {when} = fact.props;
	const occasion = fact.props.occasion?.replace(TIME_BEHIND, '') ?? null;
	if (occasion === null || OPEN.test(occasion) || !OCCASION.test(occasion)) return '';
	if (occasion.split(' ').length > LONGEST_OCCASION || /[“”":;]/u.test(occasion)) return '';
	// The day is told once.
	if (date && when && occasion.includes(when.words)) return '';
	return ` ${occasion.replace(/[,\s]+$/u, '')}`;
}

/** ` on December 14, 2021,`, or nothing. */
export function dayPhrase({date}: Asking): string {
	return date ? ` ${whenPhrase(date)}` : '';
}

/** Whether it is the article's own paper that says so. */
export function isOwnReport({fact, doc}: Asking): boolean {
	return fact.props.speaker.name === doc.article.source.publisher;
}
