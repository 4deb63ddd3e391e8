// "She is ready", said by a man or a body: the name of the only woman who can be meant.
import {type Doc, words} from '../../doc/doc.js';
import type {Span} from '../../doc/span.js';
import {genderOfGiven, isGivenName} from '../../passes/names/words.js';
import {antecedentOf, genderOf} from './antecedent.js';
import {nameFor} from './name-for.js';
import {type Piece, replaced} from './pieces.js';

const PERSONAL = /^(?:he|him|his|she|hers?|himself|herself)$/iu;
const MALE = /^(?:he|him|his|himself)$/iu;

type Gender = 'male' | 'female';

/** The first pronoun as a name, where it cannot be the speaker and all pronouns may mean one person. */
export function withAntecedent(
	doc: Doc,
	span: Span,
	pieces: readonly Piece[],
	speaker: string,
): readonly Piece[] {
	const uses = pieces.filter(({text, isQuoted}) => !isQuoted && PERSONAL.test(text));
	const [first] = uses;
	if (!first || uses.some(({text}) => genderIn(text) !== genderIn(first.text))) return pieces;
	if (mayBeSpeaker(doc, speaker, genderIn(first.text))) return pieces;
	const before = pieces.slice(0, pieces.indexOf(first));
	if (before.some(({tag}) => tag === 'PERSON')) return pieces;
	const name = antecedentOf(doc, first.start, first.text, speaker);
	const after = words(doc, {start: first.end, end: span.end});
	if (name === undefined || after.includes(name.split(' ').at(-1) ?? name)) return pieces;
	const form = nameFor(first.text, after, name);
	if (form === null) return pieces;
	return replaced(pieces, first, form).map((piece) =>
		piece.start === first.start ? {...piece, tag: 'PERSON'} : piece,
	);
}

function genderIn(pronoun: string): Gender {
	return MALE.test(pronoun) ? 'male' : 'female';
}

/** Whoever's gender cannot be told may be meant, a body never. */
function mayBeSpeaker(doc: Doc, speaker: string, gender: Gender): boolean {
	const own = doc.layer('person').find(({props}) => props.fullName === speaker);
	const [given = ''] = speaker.split(' ');
	if (!own && !isGivenName(given.toLowerCase())) return false;
	const known = own ? genderOf(own) : genderOfGiven(given);
	return known === null || known === gender;
}
