// LEAK: the answer does not stand in the question.

import type {CardKind} from '../card.js';
import {contentWords, stem} from '../words.js';
import {type Check, withoutAskedNoun} from './check.js';

const SHORTEST_TELLING_WORD = 4;
const MONTH_OR_DAY =
	/\b(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b/u;
/** The question names the kind of paper it asks for. */
const PLACES = /^(?:channels?|programmes?|occasions?|news|outlets?)$/u;
const PAPERS =
	/^(?:treat(?:y|ies)|conventions?|agreements?|accords?|protocols?|pacts?|charters?|declarations?|decisions?|memorandum|covenants?|statutes?|acts?|summit|article)$/u;

export const leak: Check = {
	id: 'LEAK',
	readsStory: true,
	asks: 'No telling word of the answer stands in the question.',
	find({question, answer, kind, tags}) {
		if (kind === 'free' || kind === 'in-order') return null;
		// Months inside quoted words are the speaker's; a date of something else may help, not tell.
		if (kind === 'when') return sharesDate(question, answer);
		// A who card's answer carries the role after a comma; the name is what must not be seen.
		const telling = kind.startsWith('who-') ? (answer.split(',')[0] ?? answer) : answer;
		// Who speaks is told where something else is asked.
		const shown = kind.startsWith('who-')
			? question
			: tags.filter((tag) => tag !== answer).reduce((text, tag) => text.replace(tag, ''), question);
		const asked = new Set(contentWords(withoutAskedNoun(shown)).map(stem));
		const seen = contentWords(telling)
			.filter((word) => word.length >= SHORTEST_TELLING_WORD && !isOwnNoun(kind, word))
			.find((word) => asked.has(stem(word)));
		return seen === undefined ? null : `"${seen}" of the answer stands in the question`;
	},
};

function isOwnNoun(kind: CardKind, word: string): boolean {
	return (kind === 'which-treaty' && PAPERS.test(word)) || (kind === 'where' && PLACES.test(word));
}

function sharesDate(question: string, answer: string): string | null {
	const month = MONTH_OR_DAY.exec(answer)?.[0];
	const year = /\b\d{4}\b/u.exec(answer)?.[0];
	if (month !== undefined && question.includes(month)) return 'the month stands in the question';
	return month === undefined && year !== undefined && question.includes(year)
		? 'the year stands in the question'
		: null;
}
