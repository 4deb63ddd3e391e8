// A country as an answer: its name, its capital's, and its neighbours as wrong choices.

import {arrange} from '../../../cards/arrange.js';
import {capital} from '../../../cards/words.js';
import type {Doc} from '../../../doc/doc.js';
import {shortHash} from '../../../doc/hash.js';
import {perDoc} from '../../../doc/remember.js';
import {type Country, countryCalled, countryName, neighbours} from '../../countries.js';
import type {Moved} from './asked.js';

export function countryForm(
	country: Country,
	written: string,
	doc: Doc,
): Pick<Moved, 'forms' | 'accept'> | null {
	if (isCommonest(doc, country)) return null;
	const answer = capital(countryName(country));
	return {
		forms: [
			{
				answer,
				choices: (id, shown) =>
					arrange(
						id,
						answer,
						neighbours(country)
							.filter(({name, aliases}) => ![name, ...aliases].some((one) => shown.includes(one)))
							.map((other) => ({
								other,
								rank: doc.text.includes(other.name) ? 1 : 0,
								tie: shortHash(id, other.name),
							}))
							.sort((a, b) => b.rank - a.rank || (a.tie < b.tie ? -1 : 1))
							.slice(0, 3)
							.map(({other, rank}) => ({
								text: capital(countryName(other)),
								why: rank > 0 ? 'same article, same region' : 'same region',
							})),
					),
			},
		],
		accept: [country.name, ...country.aliases, written.replace(/^the /iu, '')],
	};
}

const OFTEN = 3;
const NAME = /\b(?:U\.S\.?|[A-Z][A-Za-z]+(?: [A-Z][a-z]+)?)/g;

/** Whether no other country is named as often: the one an article is about is no question. */
function isCommonest(doc: Doc, country: Country): boolean {
	const counts = countsIn(doc);
	const own = counts.get(country.name) ?? 0;
	return own >= OFTEN && [...counts].every(([name, count]) => name === country.name || count < own);
}

const countsIn = perDoc((doc): ReadonlyMap<string, number> => {
	const counts = new Map<string, number>();
	for (const [name] of doc.text.matchAll(NAME)) {
		const found = countryCalled(name) ?? countryCalled(name.split(' ')[0] ?? '');
		if (found) counts.set(found.name, (counts.get(found.name) ?? 0) + 1);
	}
	return counts;
});
