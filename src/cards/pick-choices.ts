// Chooses the wrong answers of a multiple choice, and where the right one stands among them.
import {shortHash} from '../doc/hash.js';
import {arrange, MOST_WRONG} from './arrange.js';
import type {CardId, Choice} from './card.js';
import {isOpposed, kinship, likeness, roleClass, sharedCircle} from './kinship.js';
import type {Rival} from './rival.js';
import {fold, sharedWords} from './words.js';

/** From this share of common words on, two people may have said the same thing. */
const SAME_CLAIM = 0.5;

export type Right = {
	readonly rival: Rival;
	/** The words of the fact that is asked, to keep out all who said the same. */
	readonly claim: string;
	/** The question and the cited words: whoever stands in them is no fair choice. */
	readonly shown: string;
	/** Whether the claim is about a party or one of its people: the other side would not say so. */
	readonly isPartisan?: boolean;
	/** Names of those whom a pronoun of the claim may mean: nobody calls oneself "he". */
	readonly about?: readonly string[];
};

/** Who stands so much farther from the right one than the best of the wrong ones is left out. */
const FARTHEST = 4;

/** How an answer of a person or an organisation is written: the name, and the role where known. */
export function withRole({name, role}: Pick<Rival, 'name' | 'role'>): string {
	return role === null ? name : `${name}, ${role}`;
}

/**
 * Three or four choices in the order they are shown, the right one among them, or none where fewer
 * than two good wrong ones are known. The place of the right one follows from the card's id, so it
 * is uniform over a deck and the same on every machine.
 */
export function pickChoices(id: CardId, right: Right, rivals: readonly Rival[]): readonly Choice[] {
	const answer = withRole(right.rival);
	const scored = rivals
		.filter((rival) => isFair(rival, right))
		.map((rival) => ({rival, score: likeness(rival, right.rival), tie: shortHash(id, rival.name)}))
		.sort((a, b) => b.score - a.score || (a.tie < b.tie ? -1 : 1));
	const wrong: Choice[] = [];
	const least = (scored[0]?.score ?? 0) - FARTHEST;
	const surnames = new Set([callName(right.rival)]);
	for (const {rival, score} of scored) {
		if (wrong.length === MOST_WRONG || score < least || surnames.has(callName(rival))) continue;
		surnames.add(callName(rival));
		wrong.push({text: shownAs(rival, right.rival), why: reason(rival, right.rival)});
	}
	return arrange(id, answer, wrong);
}

/** With the role only where the right answer shows one: all choices are written alike. */
function shownAs(rival: Rival, right: Rival): string {
	return right.role === null ? rival.name : withRole(rival);
}

function isFair(rival: Rival, asked: Right): boolean {
	const {rival: right, claim, shown} = asked;
	if (rival.type !== right.type || (right.role !== null && rival.role === null)) return false;
	if (kinship(rival, right) === undefined || asked.about?.includes(rival.name)) return false;
	if (isOtherSide(rival, asked)) return false;
	// Whoever is only mentioned is easily told from those who speak, unless everybody knows them.
	if (rival.said.length === 0 && right.said.length > 0 && !isLent(rival)) return false;
	const names = [rival.name, ...rival.aliases].map(fold);
	const rights = [right.name, ...right.aliases].map(fold);
	if (
		names.some((name) =>
			rights.some((one) => ` ${one} `.includes(` ${name} `) || ` ${name} `.includes(` ${one} `)),
		)
	)
		return false;
	const seen = ` ${fold(shown)} `;
	if (seen.includes(` ${callName(rival)} `) || isCalledByGiven(rival, shown)) return false;
	if (isStruckOut(rival, right, shown)) return false;
	const ratio = shownAs(rival, right).length / withRole(right).length;
	if (ratio > 1.58 || ratio < 0.63) return false;
	return rival.said.every((said) => sharedWords(said, claim) < SAME_CLAIM);
}

/** What one party of a country says the other hardly ever would; abroad, only where it is about a party. */
function isOtherSide(rival: Rival, {rival: right, isPartisan}: Right): boolean {
	if (sharedCircle(rival, right) !== undefined) return false;
	const areOfOneCountry = rival.party !== 'other' && right.party !== 'other';
	return isOpposed(rival, right) && (Boolean(isPartisan) || areOfOneCountry);
}

/** "If Hillary is elected": nobody takes her for who said so. */
function isCalledByGiven({type, name}: Rival, shown: string): boolean {
	const [given = '', next] = name.split(' ');
	return type === 'person' && next !== undefined && given.length > 2 && shown.includes(`${given} `);
}

/** What only a woman or only a man says of oneself. */
const OF_ONESELF = {
	female:
		/\b(?:my husband|as a (?:woman|mother|mom|wife|grandmother|girl)|first woman|wise latina|latina woman)\b/iu,
	male: /\b(?:my wife|as a (?:man|father|dad|husband|grandfather|boy))\b/iu,
} as const;

/** "Who said that he …", "my husband": who cannot be meant is no choice. */
function isStruckOut(rival: Rival, right: Rival, shown: string): boolean {
	if (rival.type !== 'person') return false;
	if (OF_ONESELF.female.test(shown) && rival.gender !== 'female') return true;
	if (OF_ONESELF.male.test(shown) && rival.gender !== 'male') return true;
	const question = shown.slice(0, shown.indexOf('?') + 1).replace(/“[^”]*”/gu, '');
	const [pronoun] = /\b(?:he|him|his|himself|she|her|hers|herself)\b/iu.exec(question) ?? [];
	if (pronoun === undefined) return false;
	// Of one whose given name tells nothing nobody knows, where the answer's tells.
	const isMeant = /^h(?:e|is|im|imself)$/iu.test(pronoun) ? 'male' : 'female';
	return rival.gender ? rival.gender !== isMeant : Boolean(right.gender);
}

/** Only a table knows it, and it stands in no article of the run. */
function isLent({article}: Rival): boolean {
	return article === '';
}

function reason(rival: Rival, right: Rival): string {
	if (isLent(rival)) return `also of the ${sharedCircle(rival, right) ?? 'same circle'}`;
	const where = rival.article === right.article ? 'same article' : 'same deck';
	const office = roleClass(rival.role);
	return office !== null && office === roleClass(right.role) ? `${where}, also ${office}` : where;
}

/** By what it is recognized: a person by the surname, a body by the whole name. */
function callName({type, name}: Rival): string {
	const words = fold(name).split(' ');
	return type === 'person' ? (words.at(-1) ?? '') : words.join(' ').replace(/^the /u, '');
}
