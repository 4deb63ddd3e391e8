// SOURCE: the card cites words that prove its answer.
import {contentWords, fold, stem} from '../words.js';
import type {Check} from './check.js';

const LONGEST = 800;

export const source: Check = {
	id: 'SOURCE',
	asks: 'The cited words are there, not too long, and name the answer or one of its accepted forms.',
	find({cite, also = [], answer, accept, kind, note}) {
		if (kind === 'free') return null;
		// The order follows from days that stand in several places.
		if (kind === 'in-order') return cite ? null : 'no citation';
		if (!cite || cite.end <= cite.start) return 'no citation';
		if (cite.quote.length > LONGEST) return 'the citation is too long';
		if (kind === 'when') return datedIn(cite.quote, answer, note);
		const quotes = [cite, ...also].filter(({source: id}) => id === cite.source);
		const shown = quotes.map(({quote}) => quote).join(' ');
		const cited = ` ${fold(shown)} `;
		const named = [answer, ...accept].some((form) => cited.includes(` ${fold(form)} `));
		const known = new Set(contentWords(shown).map(stem));
		const telling = contentWords(answer);
		const covered = telling.length > 0 && telling.every((word) => known.has(stem(word)));
		return named || covered ? null : 'the citation does not name the answer';
	},
};

const YEAR = /,? ?\b\d{4}$/u;

/** The day or month as named, the year may come from elsewhere; or what it is reckoned from. */
function datedIn(quote: string, answer: string, note: string | undefined): string | null {
	const cited = ` ${fold(quote)} `;
	const named = fold(answer.replace(YEAR, '') || answer);
	const [month = '', day] = named.split(' ');
	const forms =
		day === undefined ? [month] : [`${month} ${day}`, `${day} ${month}`, `${day} of ${month}`];
	if (forms.some((form) => cited.includes(` ${form}`))) return null;
	const reckoned = /“([^”]+)”/u.exec(note ?? '')?.[1];
	return reckoned !== undefined && quote.includes(reckoned)
		? null
		: 'the citation does not name the date';
}
