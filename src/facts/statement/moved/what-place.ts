// "In which country did X say … would …?": where, by the name of a place.

import {capital} from '../../../cards/words.js';
import type {Doc} from '../../../doc/doc.js';
import {isPlace} from '../../../passes/names/words.js';
import {childrenOf} from '../../../passes/syntax/tree.js';
import {countryCalled} from '../../countries.js';
import type {Asking} from '../asking.js';
import {isTold, type Moved, wordsForm} from './asked.js';
import {
	type Clause,
	hasPronounBehind,
	headsIn,
	isFiniteAt,
	isJoined,
	lemmaAt,
	partOf,
	prepositionOf,
	subjectIn,
	without,
} from './clause.js';
import {countryForm} from './country.js';

const PREPOSITION = /^(?:in|from|to|with|against)$/u;

export function whatPlace(clause: Clause, {doc}: Asking): Moved | null {
	const {tree, root} = clause;
	const chain = headsIn(clause);
	if (subjectIn(clause) < 0 || !isFiniteAt(tree, root) || isJoined(clause, chain)) return null;
	if (tree.props.upos[root] !== 'VERB') return null;
	for (const verb of chain) {
		for (const noun of childrenOf(tree, verb, 'obl')) {
			const moved = placeOf(clause, noun, doc);
			if (moved) return moved;
		}
	}
	return null;
}

function placeOf(clause: Clause, noun: number, doc: Doc): Moved | null {
	const {tree} = clause;
	const preposition = prepositionOf(tree, noun);
	if (preposition === undefined) return null;
	const word = lemmaAt(clause, preposition);
	const place = partOf(clause, noun, (child) => child === preposition);
	if (!place || !PREPOSITION.test(word)) return null;
	const country = countryCalled(place.text);
	const isCity = word === 'in' && /^\p{Lu}/u.test(place.text) && isPlace(place.text.toLowerCase());
	if (!country && !isCity) return null;
	const start = tree.props.starts[preposition] ?? place.span.start;
	const rest = without(clause, {start, end: place.span.end});
	if (!isTold(rest) || hasPronounBehind(clause, place.span)) return null;
	const shared = {variant: 'place', rest, takesThat: true};
	if (!country) return {...shared, asked: 'Where', ...wordsForm(place.text)};
	const form = countryForm(country, place.text, doc);
	return form && {...shared, asked: `${capital(word)} which country`, ...form};
}
