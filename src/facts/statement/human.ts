// Whether who speaks is a single human being, and of which gender, as far as a description tells.
import type {Gender} from '../../passes/names/words.js';
import type {Who} from './who.js';

const MALE =
	/\b(?:\p{Ll}*man|boy|father|husband|brother|son|uncle|grandfather|king|prince|businessman|actor|priest|gentleman|guy)\b/iu;
const FEMALE =
	/\b(?:\p{Ll}*woman|girl|mother|wife|sister|daughter|aunt|grandmother|queen|princess|actress|lady|widow|nun|mom)\b/iu;

/** A description of several, of a body or of a paper is none. */
export function isHuman({person, actor}: Pick<Who, 'person' | 'actor'>): boolean {
	if (person) return true;
	if (actor.type === 'person') return true;
	return actor.type === 'unknown' && !MANY.test(actor.name) && SINGLE.test(actor.name);
}

const MANY = /^(?:some|many|several|most|few|both|other|others|all|two|three|critics)\b|\p{Ll}s$/iu;
const SINGLE = /^(?:an?|the|one|his|her|another|\p{Lu}\p{L}+)\s/iu;

/** Null where the noun is said of both. */
export function genderOfNoun(words: string): Gender {
	if (FEMALE.test(words)) return 'female';
	return MALE.test(words) ? 'male' : null;
}
