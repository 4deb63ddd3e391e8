// What a body is, as a question asks for it: "Which newspaper", "Which campaign".
import {countryCalled} from './countries.js';
import TABLE from './tables/bodies.json' with {type: 'json'};

const BY_NAME: ReadonlyMap<string, string> = new Map(
	Object.entries(TABLE.names).flatMap(([noun, names]) =>
		names.map((name) => [name.toLowerCase(), noun] as const),
	),
);
const BY_WORD: readonly (readonly [RegExp, string])[] = Object.entries(TABLE.words).map(
	([noun, words]) => [new RegExp(`\\b(?:${words.join('|')})(?= of\\b|$)`, 'iu'), noun],
);
const OUTLETS: ReadonlySet<string> = new Set([
	'news agency',
	'broadcaster',
	'newspaper',
	'magazine',
	'news outlet',
]);

/** "institution" where neither the table nor the name tells. */
export function bodyNoun(name: string): string {
	return nounOf(name) ?? 'institution';
}

function nounOf(name: string): string | undefined {
	const bare = name.replace(/^the /iu, '');
	const named = BY_NAME.get(bare.toLowerCase());
	if (named !== undefined) return named;
	return countryCalled(bare) ? 'country' : BY_WORD.find(([pattern]) => pattern.test(bare))?.[1];
}

/** Whether table or name tell what it is; of anything else it could be a band or a ship. */
export function hasBodyNoun(name: string): boolean {
	return nounOf(name) !== undefined;
}

/** Whether a body reports what others say. */
export function isOutlet(name: string): boolean {
	return OUTLETS.has(bodyNoun(name));
}
