// A country as an answer: its name, its capital's, and its neighbours as wrong choices.
import {arrange} from '../../../cards/arrange.js';
import {shortHash} from '../../../doc/hash.js';
import {type Country, countryName, neighbours} from '../../countries.js';
import {capital, type Moved} from './asked.js';

export function countryForm(
	country: Country,
	written: string,
	articleText: string,
): Pick<Moved, 'forms' | 'accept'> {
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
								rank: articleText.includes(other.name) ? 1 : 0,
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
