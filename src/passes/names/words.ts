// What single capitalised words can be: given names, titles, places, bodies, words that open sentences.
import DEMONYMS from '../tables/demonyms.json' with {type: 'json'};
import GIVEN from '../tables/given-names.json' with {type: 'json'};
import NOT_NAMES from '../tables/not-names.json' with {type: 'json'};
import PLACES from '../tables/places.json' with {type: 'json'};
import TITLES from '../tables/titles.json' with {type: 'json'};

export type Gender = 'male' | 'female' | null;

const MALE: ReadonlySet<string> = new Set(GIVEN.male);
const FEMALE: ReadonlySet<string> = new Set(GIVEN.female);
const EITHER: ReadonlySet<string> = new Set(GIVEN.either);
const MALE_TITLES: ReadonlySet<string> = new Set(TITLES.male);
const FEMALE_TITLES: ReadonlySet<string> = new Set(TITLES.female);
const PLACE_NAMES: ReadonlySet<string> = new Set(PLACES.places);
const BODIES: ReadonlySet<string> = new Set(NOT_NAMES.bodies);
const DEMONYM: ReadonlySet<string> = new Set(DEMONYMS.demonyms);
const OPENERS: ReadonlySet<string> = new Set([...NOT_NAMES.openers, ...DEMONYM]);
const ADDRESS: ReadonlySet<string> = new Set(TITLES.address);
const LONE: ReadonlySet<string> = new Set(TITLES.lone);
const SURNAMES: ReadonlySet<string> = new Set(TITLES.surnames);

/** A word in lower case, without possessive 's and full stop. */
export function plain(word: string): string {
	return word
		.toLowerCase()
		.replace(/['’]s?$/u, '')
		.replace(/[.,]$/u, '');
}

export const isGivenName = (word: string): boolean =>
	MALE.has(word) || FEMALE.has(word) || EITHER.has(word);
export const isPlace = (words: string): boolean => PLACE_NAMES.has(words);
export const isBody = (word: string): boolean => BODIES.has(word);
export const isDemonym = (word: string): boolean => DEMONYM.has(word);
export const isOpener = (word: string): boolean => OPENERS.has(word);
export const isTitle = (word: string): boolean => ADDRESS.has(word);
/** Whether a title vouches that even a single word behind it is a surname. */
export const isLoneTitle = (word: string): boolean => LONE.has(word);
/** Titles that are surnames too: "Billie Jean King". */
export const isSurnameToo = (word: string): boolean => SURNAMES.has(word);

export function genderOfTitle(title: string): Gender {
	return MALE_TITLES.has(title) ? 'male' : FEMALE_TITLES.has(title) ? 'female' : null;
}

/** "Jean-Luc" is as "Jean"; initials tell nothing. */
export function genderOfGiven(given: string): Gender {
	const whole = plain(given);
	const first = MALE.has(whole) || FEMALE.has(whole) ? whole : (whole.split('-')[0] ?? whole);
	return MALE.has(first) ? 'male' : FEMALE.has(first) ? 'female' : null;
}
