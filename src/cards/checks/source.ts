// SOURCE: the card cites words that prove its answer.
import {contentWords, fold, stem} from '../words.js';
import type {Check} from './check.js';

const LONGEST = 800;

export const source: Check = {
	id: 'SOURCE',
	asks: 'The cited words are there, not too long, and name the answer or one of its accepted forms.',
	find({cite, answer, accept, kind}) {
		if (kind === 'free') return null;
		if (!cite || cite.end <= cite.start) return 'no citation';
		if (cite.quote.length > LONGEST) return 'the citation is too long';
		const cited = ` ${fold(cite.quote)} `;
		const named = [answer, ...accept].some((form) => cited.includes(` ${fold(form)} `));
		const known = new Set(contentWords(cite.quote).map(stem));
		const telling = contentWords(answer);
		const covered = telling.length > 0 && telling.every((word) => known.has(stem(word)));
		return named || covered ? null : 'the citation does not name the answer';
	},
};
