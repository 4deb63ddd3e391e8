// To which party somebody belongs or speaks for, and whether words are about one.
import type {Doc} from '../../doc/doc.js';
import type {Person} from '../../doc/layers.js';
import {perDoc} from '../../doc/remember.js';
import {surnameOf} from '../../passes/names/same-person.js';
import {figureCalled} from './figures.js';

const BEHIND = 24;
const BEFORE = 60;
const WORDS: readonly (readonly [RegExp, string])[] = [
	[/\b(?:Republican|GOP|G\.O\.P\.|RNC|Tea Party)\b/u, 'Republican'],
	[/\b(?:Democrat|Democratic|DNC)\b/u, 'Democrat'],
	[/\bLabour\b/u, 'British Labour'],
	[/\b(?:Tory|Conservative Party)\b/u, 'British Conservative'],
];
const PARTY =
	/\b(?:Republicans?|GOP|Democrats?|Democratic|conservatives?|liberals?|progressives?|Labour|Tory|Tories|nominee|front-?runner|candidates?)\b/u;

/** Null where nothing tells. Of a campaign's people it is their candidate's. */
export function partyOf(doc: Doc, name: string, mentions: readonly Person[]): string | null {
	const known = figureCalled(name);
	if (known) return known.party;
	for (const {start, end, props} of mentions) {
		const letter = /^,? \((?:\p{Lu}\p{L}+-)?([RD])(?:-|\))/u.exec(
			doc.text.slice(end, end + BEHIND),
		)?.[1];
		if (letter !== undefined) return letter === 'R' ? 'Republican' : 'Democrat';
		const before = /[^.!?”"“,]*$/u.exec(doc.text.slice(Math.max(0, start - BEFORE), start))?.[0];
		const found = served(doc, props.role ?? '') ?? served(doc, titleOf(before ?? ''));
		if (found !== null) return found;
	}
	return null;
}

/** The capitalised words and offices directly before a name. */
function titleOf(before: string): string {
	return (
		/(?:\p{Lu}[\p{L}’'.-]*|\s|campaign|spokes\p{L}+|strategist|adviser|advisor|aide|manager|supporter|backer|pollster)+$/u.exec(
			before,
		)?.[0] ?? ''
	);
}

function served(doc: Doc, role: string): string | null {
	if (role === '') return null;
	const word = WORDS.find(([pattern]) => pattern.test(role))?.[1];
	if (word !== undefined) return word;
	return partisans(doc).find(({surname}) => hasWord(role, surname))?.party ?? null;
}

/** Whether words name a party, or one of its people whom the article names. */
export function isPartisan(doc: Doc, words: string): boolean {
	return PARTY.test(words) || partisans(doc).some(({surname}) => hasWord(words, surname));
}

function hasWord(words: string, word: string): boolean {
	const at = words.indexOf(word);
	return at >= 0 && !/^\p{L}/u.test(words.slice(at + word.length));
}

/** The politicians of an article by surname. */
const partisans = perDoc((doc): readonly {readonly surname: string; readonly party: string}[] => {
	const names = new Set(doc.layer('person').map(({props}) => props.fullName));
	return [...names].flatMap((name) => {
		const party = figureCalled(name)?.party;
		return party ? [{surname: surnameOf(name), party}] : [];
	});
});
