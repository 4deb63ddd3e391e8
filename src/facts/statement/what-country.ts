// "Which country did X say would …?": a country as the subject of a reported clause.
import {verbReadings} from '../../cards/wording/verbs.js';
import {countryCalled} from '../countries.js';
import {textOf} from '../plain/pieces.js';
import {shifted} from '../plain/plain-clause.js';
import type {Asking} from './asking.js';
import type {Moved} from './moved/asked.js';
import {countryForm} from './moved/country.js';

const AUXILIARY =
	/^(?:is|are|was|were|has|have|had|will|would|can|could|may|might|should|must|does|did|do)$/u;
const LONGEST_NAME = 8;

export function whichCountry({clause, doc}: Asking): Moved | null {
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
		const names = [country.name, ...country.aliases];
		if (names.some((name) => rest.includes(name))) return null;
		const form = countryForm(country, written, doc);
		return form && {variant: 'country', asked: 'Which country', rest, ...form, takesThat: false};
	}
	return null;
}
