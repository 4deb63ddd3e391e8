// A country as an answer: its name, its capital's, and its neighbours as wrong choices.

import {arrange, MOST_WRONG} from '../../../cards/arrange.js';
import type {CardId, Choice} from '../../../cards/card.js';
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
				choices: (id, shown) => arrange(id, answer, wrongCountries(id, country, {doc, shown})),
			},
		],
		accept: [country.name, ...country.aliases, written.replace(/^the /iu, '')],
	};
}

/** Nobody would name a neighbour for one of these; another of them rather. */
const POWERS = ['United States', 'Russia', 'China', 'United Kingdom', 'France', 'Germany', 'Japan'];

/** Those the article names before the rest, a power's peers or a country's neighbours. */
function wrongCountries(
	id: CardId,
	country: Country,
	{doc, shown}: {readonly doc: Doc; readonly shown: string},
): readonly Choice[] {
	const told = [...countsIn(doc).keys()].flatMap((name) => countryCalled(name) ?? []);
	const near = neighbours(country);
	const peers = POWERS.includes(country.name)
		? POWERS.flatMap((name) => countryCalled(name) ?? [])
		: near;
	const likely = told.filter((one) => peers.includes(one) || POWERS.includes(one.name));
	const pool = [...new Set([...likely, ...peers])].filter(({name}) => name !== country.name);
	return pool
		.filter(({name, aliases}) => ![name, ...aliases].some((one) => shown.includes(one)))
		.map((other) => ({
			other,
			rank: (likely.includes(other) ? 2 : 0) + (near.includes(other) ? 1 : 0),
			tie: shortHash(id, other.name),
		}))
		.sort((a, b) => b.rank - a.rank || (a.tie < b.tie ? -1 : 1))
		.slice(0, MOST_WRONG)
		.map(({other}) => ({
			text: capital(countryName(other)),
			why: [
				...(likely.includes(other) ? ['same article'] : []),
				near.includes(other) ? 'same region' : 'another power',
			].join(', '),
		}));
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
