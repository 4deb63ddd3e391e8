// Whom the pronouns of a claim may mean: the man or woman the article speaks of most.
import type {Doc} from '../../doc/doc.js';
import {perDoc} from '../../doc/remember.js';

const PRONOUNS = {
	male: /\b(?:he|him|his|himself)\b/iu,
	female: /\b(?:she|her|hers|herself)\b/iu,
} as const;

/** Names; the speaker is not among them. */
export function aboutOf(doc: Doc, claim: string, speaker: string): readonly string[] {
	const {male, female} = mostNamed(doc);
	return [
		...(PRONOUNS.male.test(claim) ? male : []),
		...(PRONOUNS.female.test(claim) ? female : []),
	]
		.filter((name) => name !== speaker)
		.slice(0, 1);
}

type ByGender = {readonly male: readonly string[]; readonly female: readonly string[]};

const mostNamed = perDoc((doc): ByGender => {
	const counts = new Map<string, number>();
	const people = doc.layer('person');
	for (const {props} of people) counts.set(props.fullName, (counts.get(props.fullName) ?? 0) + 1);
	const ranked = (gender: 'male' | 'female'): readonly string[] =>
		[...counts]
			.filter(([name]) =>
				people.some(({props}) => props.fullName === name && props.gender === gender),
			)
			.sort(([, a], [, b]) => b - a)
			.map(([name]) => name)
			.slice(0, 2);
	return {male: ranked('male'), female: ranked('female')};
});
