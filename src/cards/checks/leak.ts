// LEAK: the answer does not stand in the question.
import {contentWords, stem} from '../words.js';
import type {Check} from './check.js';

const SHORTEST_TELLING_WORD = 4;

export const leak: Check = {
	id: 'LEAK',
	asks: 'No telling word of the answer stands in the question.',
	find({question, answer, kind}) {
		if (kind === 'free') return null;
		// A who card's answer carries the role after a comma; the name is what must not be seen.
		const telling = kind.startsWith('who-') ? (answer.split(',')[0] ?? answer) : answer;
		const asked = new Set(contentWords(question).map(stem));
		const seen = contentWords(telling).find(
			(word) => word.length >= SHORTEST_TELLING_WORD && asked.has(stem(word)),
		);
		return seen === undefined ? null : `"${seen}" of the answer stands in the question`;
	},
};
