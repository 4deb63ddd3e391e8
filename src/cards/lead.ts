// What stands before a question and tells which story it is about: it is known from the source, not from the cited words.

import {capital} from './words.js';

/** "As RT reported on December 8, 2021," or "In an article of May 2020,". */
const REPORT =
	/^(?:As .{2,60}? reported(?: (?:on|in) [^,]+(?:, \d{4})?)?|In an article of [^,]+(?:, \d{4})?), /u;
/** "In the story “Ports close”,"; on a card to be completed it stands before the colon. */
const STORY = /(?:^In|, in) the story “[^”]*”(?:, |(?=: ))/u;

/** The question without any such words. */
export function withoutLead(question: string): string {
	return withoutStory(question).replace(REPORT, '');
}

/** The question as it was before its story was told. */
export function withoutStory(question: string): string {
	const bare = question.replace(STORY, '');
	return bare === question ? question : capital(bare);
}

/** The question with the headline of its story; `headline` holds no curly double marks. */
export function withStory(question: string, headline: string): string {
	const told = `n the story “${headline}”`;
	const toComplete = /^Complete [^:“”]+(?=: )/u.exec(question)?.[0];
	return toComplete === undefined
		? `I${told}, ${question.slice(0, 1).toLowerCase()}${question.slice(1)}`
		: `${toComplete.replace(/,$/u, '')}, i${told}${question.slice(toComplete.length)}`;
}
