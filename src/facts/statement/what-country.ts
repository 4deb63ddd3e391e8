// "Which country did X say would …?": a country as the subject of a reported clause.
import {arrange} from '../../cards/arrange.js';
import {verbReadings} from '../../cards/wording/verbs.js';
import {shortHash} from '../../doc/hash.js';
import {countryCalled, countryName, neighbours} from '../countries.js';
import {textOf} from '../plain/pieces.js';
import {shifted} from '../plain/plain-clause.js';
import type {Constituent} from './ask-what.js';
import type {Asking} from './asking.js';

const AUXILIARY =
	/^(?:is|are|was|were|has|have|had|will|would|can|could|may|might|should|must|does|did|do)$/u;
const LONGEST_NAME = 8;

export function whichCountry({clause, doc}: Asking): Constituent | null {
	const pieces = clause?.pieces ?? [];
	for (let end = Math.min(LONGEST_NAME, pieces.length - 2); end >= 1; end--) {
		const written = textOf(pieces.slice(0, end));
		const country = countryCalled(written);
		if (!country || pieces[end]?.text !== ' ') continue;
		const verb = pieces[end + 1]?.text ?? '';
		const isVerb =
			AUXILIARY.test(verb) ||
			verbReadings(verb).some(({form}) => form === 'past' || form === 'third');
		if (!isVerb || pieces[end + 1]?.isQuoted) return null;
		const rest = textOf(shifted(pieces).slice(end)).replace(/[.,;\s]+$/u, '');
		const answer = capital(countryName(country));
		const names = [country.name, ...country.aliases];
		if (names.some((name) => rest.includes(name))) return null;
		return {
			asked: 'Which country',
			rest,
			form: {
				answer,
				choices: (id, shown) =>
					arrange(
						id,
						answer,
						neighbours(country)
							.filter(({name, aliases}) => ![name, ...aliases].some((one) => shown.includes(one)))
							.map((other) => ({
								other,
								rank: rankOf(other.name, doc.text),
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
			accept: [...names, written.replace(/^the /iu, '')],
			variant: 'country',
			takesThat: false,
		};
	}
	return null;
}

function rankOf(name: string, text: string): number {
	return text.includes(name) ? 1 : 0;
}

function capital(words: string): string {
	return words.slice(0, 1).toUpperCase() + words.slice(1);
}
