// A reported clause made fit for a card: names in full, times as dates, nothing that points outside.

import {backshift} from '../../cards/wording/backshift.js';
import type {Doc} from '../../doc/doc.js';
import {covering, within} from '../../doc/locate.js';
import {perDoc, remembered} from '../../doc/remember.js';
import type {Span} from '../../doc/span.js';
import {isBody, isGivenName, isOpener, isPlace} from '../../passes/names/words.js';
import ANAPHORS from './anaphors.json' with {type: 'json'};
import {genderOf} from './antecedent.js';
import {uncontracted} from './contractions.js';
import {type Piece, piecesOf, replaced, textOf} from './pieces.js';
import {pointerIn} from './pointers.js';
import {repaired, withListed, withoutInserted} from './repairs.js';
import {beginsWithSelf, reportsSelf} from './self-report.js';
import {withAntecedent} from './with-antecedent.js';
import {withDates} from './with-dates.js';
import {withNames} from './with-names.js';
import {withThings} from './with-things.js';

export type PlainClause = {
	/** In the tense of the article: "Moscow will retaliate". */
	readonly asWritten: string;
	/** In the tense of reported speech: "Moscow would retaliate". */
	readonly reported: string;
	readonly pieces: readonly Piece[];
};

const CONNECTOR =
	/^(?:that(?!['’])|well|accordingly|thereby|however|moreover|therefore|thus|also|in addition(?! to)|besides(?=,)|meanwhile|at the same time|in turn|on the whole|as a result(?! of)|in general|for (?:example|instance)|yet(?=,? \p{Lu})|still(?=,)|instead(?! of)|furthermore|nevertheless|then|and|but|so)\b,?\s*/iu;

/** Where and when it was written: "BERGEN, May 3 — ", "New York – ". */
const DATELINE =
	/^(?:\p{Lu}[\p{Lu}. ]{2,}|\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?)(?:, [\p{L}.]+){0,2}(?: \d{1,2})?(?: \([^()]{2,20}\))? ?[–—-]{1,2}\s+(?=\p{Lu})/u;

/** The clause, or null where it cannot be understood without the article. */
export function plainClause(
	doc: Doc,
	span: Span,
	speaker: string,
	inserted?: Span,
	gap?: PlainOptions['gap'],
): PlainClause | null {
	const found = plainPieces(doc, withoutConnector(doc, span), {
		speaker,
		inserted,
		...(gap ? {gap} : {}),
	});
	if (found === null) return null;
	const pieces = withLowStart(doc, found);
	return {asWritten: textOf(pieces), reported: textOf(shifted(pieces)), pieces};
}

export type PlainOptions = {
	/** Whom "he" may mean; nobody where the article itself speaks. */
	readonly speaker?: string;
	/** Left out of the passage: a date that is asked. */
	readonly without?: Span | undefined;
	/** The reporting clause where it stands inside the passage. */
	readonly inserted?: Span | undefined;
	/** Put in the place of a span: "which treaty". */
	readonly gap?: Span & {readonly words: string};
};

/** The pieces of a passage with names in full and times as dates, or null where one stays open. */
export function plainPieces(
	doc: Doc,
	span: Span,
	{speaker, without, gap, inserted}: PlainOptions = {},
): readonly Piece[] | null {
	const whole = piecesOf(doc, span);
	if (!whole) return null;
	const found = inserted ? withoutInserted(whole, inserted) : whole;
	const cut = withoutBrackets(without ? replaced(found, without, '') : found);
	const dated = withDates(doc, span, repaired(withoutFillers(uncontracted(cut))), without);
	if (dated === null) return null;
	const filled = gap ? replaced(dated, gap, gap.words) : dated;
	const named = withListed(withBodies(doc, withNames(doc, span, filled)), leadOf(doc, span));
	const told = speaker ? withAntecedent(doc, span, named, speaker) : named;
	const pieces = withThings(doc, span.start, told);
	if (pieces === null) return null;
	const isSelf =
		speaker !== undefined &&
		(reportsSelf(pieces, speaker) ||
			(speaker !== '' && beginsWithSelf(doc, span, pieces, speaker)));
	const isMeant = (gender: 'male' | 'female'): boolean =>
		isSelf || (speaker !== undefined && isSpeakerMeant(doc, span, speaker, gender));
	return pointerIn(pieces, isMeant) === null ? pieces : null;
}

/** What the sentence says before a passage. */
function leadOf(doc: Doc, span: Span): string {
	const sentence = covering(doc, 'sentence', {start: span.start, end: span.start + 1});
	return doc.text.slice(sentence?.start ?? span.start, span.start);
}

export function withoutConnector(doc: Doc, {start, end}: Span): Span {
	const text = doc.text.slice(start, Math.min(end, start + 60));
	const lead = CONNECTOR.exec(text)?.[0] ?? DATELINE.exec(text)?.[0] ?? '';
	return lead === '' ? {start, end} : withoutConnector(doc, {start: start + lead.length, end});
}

/** What stands in brackets explains a word or is the editor's. */
function withoutBrackets(pieces: readonly Piece[]): readonly Piece[] {
	let depth = 0;
	return pieces.filter(({text, isQuoted}) => {
		if (isQuoted) return true;
		if (text === '(' || text === '[') depth++;
		const isOut = depth === 0;
		if ((text === ')' || text === ']') && depth > 0) depth--;
		return isOut;
	});
}

/** "also" and "now" say something about the article, not about the claim. */
function withoutFillers(pieces: readonly Piece[]): readonly Piece[] {
	return pieces.flatMap((piece, at) => {
		if (piece.isQuoted || !/^(?:also|likewise|now|currently)$/u.test(piece.text)) return [piece];
		const next = pieces[at + 1]?.text;
		const before = pieces[at - 1]?.text;
		return next === ' ' && before === ' ' && pieces[at - 2]?.isWord ? [] : [piece];
	});
}

/** "the alliance" as "NATO", where the article has only one body that is called so. */
function withBodies(doc: Doc, pieces: readonly Piece[]): readonly Piece[] {
	const bodies = bodiesOf(doc);
	return bodies.reduce((now, {name, nouns}) => {
		const others = bodies.filter((body) => body.name !== name).flatMap((body) => body.nouns);
		return nouns
			.filter((noun) => !others.includes(noun))
			.reduce((changed, noun) => withBody(changed, name, noun), now);
	}, pieces);
}

/** The bodies the article speaks of; those it names four times less than another do not count. */
const bodiesOf = perDoc((doc): typeof ANAPHORS.epithets => {
	const counted = ANAPHORS.epithets.map((body) => ({
		body,
		count: doc.text.split(wholeWords(body.name.replace('the ', ''))).length - 1,
	}));
	const most = Math.max(...counted.map(({count}) => count));
	return counted.filter(({count}) => count > 0 && count * 4 > most).map(({body}) => body);
});

const wholeWords = remembered((words) => new RegExp(`\\b${words}\\b`, 'u'));
const byNoun = remembered((noun) => new RegExp(`\\bthe ${noun}\\b(?! of\\b)`, 'iu'));

function withBody(pieces: readonly Piece[], name: string, noun: string): readonly Piece[] {
	const plain = pieces.map(({text}) => text).join('');
	const found = byNoun(noun).exec(plain);
	if (!found || wholeWords(name).test(plain.slice(0, found.index))) return pieces;
	let offset = 0;
	const places = pieces.map((piece) => {
		const from = offset;
		offset += piece.text.length;
		return {piece, from};
	});
	const inside = places.filter(
		({from}) => from >= found.index && from < found.index + found[0].length,
	);
	const [first] = inside;
	const last = inside.at(-1);
	if (!first || !last || inside.some(({piece}) => piece.isQuoted)) return pieces;
	return replaced(pieces, {start: first.piece.start, end: last.piece.end}, name);
}

/** Whether "he" (or "she") in the clause can only be the speaker: no other man is named near. */
function isSpeakerMeant(doc: Doc, span: Span, speaker: string, gender: 'male' | 'female'): boolean {
	const sentence = covering(doc, 'sentence', span) ?? span;
	const near = within(doc, 'person', {
		start: Math.max(0, sentence.start - 250),
		end: lastPronoun(doc, span, gender),
	});
	return near.every((person) => {
		const {fullName, name} = person.props;
		const own = genderOf(person);
		return fullName === speaker || name === speaker
			? own === null || own === gender
			: own !== null && own !== gender;
	});
}

/** Whoever is named behind the pronouns of a gender is not meant by them. */
function lastPronoun({text}: Doc, {start, end}: Span, gender: 'male' | 'female'): number {
	const pronoun = gender === 'male' ? HE : SHE;
	const last = [...text.slice(start, end).matchAll(pronoun)].at(-1);
	return last ? start + last.index : end;
}

const HE = /\b(?:he|him|his|himself)\b/giu;
const SHE = /\b(?:she|hers?|herself)\b/giu;

/** A capital that only the beginning of a sentence gave is taken back. */
export function withLowStart(doc: Doc, pieces: readonly Piece[]): readonly Piece[] {
	const [first, ...rest] = pieces;
	if (!first?.isWord || first.isQuoted || !/^\p{Lu}\p{Ll}*$/u.test(first.text)) return pieces;
	const low = first.text.toLowerCase();
	if (LOW.has(low)) return [{...first, text: low}, ...rest];
	// "President Dahl": a title before a name keeps its capital.
	const next = rest.find(({isWord}) => isWord)?.text ?? '';
	if (/^\p{Lu}/u.test(next)) return pieces;
	const written = wordsAsWritten(doc);
	const one = low.replace(/ies$/u, 'y').replace(/(?<=[^s])s$/u, '');
	return COMMON_ENDING.test(low) ||
		written.has(low) ||
		(one !== low && written.has(one)) ||
		isCommonNoun(doc, first, next)
		? [{...first, text: low}, ...rest]
		: pieces;
}

/** "Sales were great", "Teenage undergraduates": at the very beginning of a sentence, and no name. */
function isCommonNoun(doc: Doc, first: Piece, next: string): boolean {
	const low = first.text.toLowerCase();
	return (
		/^(?:NNS?|JJ|VBG|RB)$/u.test(first.tag ?? 'NN') &&
		covering(doc, 'sentence', first)?.start === first.start &&
		/^\p{Ll}/u.test(next) &&
		!isOpener(low) &&
		!isPlace(low) &&
		!isGivenName(low) &&
		!isBody(low) &&
		covering(doc, 'person', first) === undefined
	);
}

/** What stands between white space, figures and marks; a hyphen joins. */
const wordsAsWritten = perDoc((doc): ReadonlySet<string> => new Set(doc.text.match(/[\p{L}-]+/gu)));

/** Endings that names seldom have. */
const COMMON_ENDING =
	/\p{L}{3}(?:tions?|ments?|ness|ings?|ous|ive|eral|ional|ical|ists|ties|ants)$/u;

const LOW: ReadonlySet<string> = new Set(
	'the a an given even throughout across within outside inside around near beyond behind above below over against toward towards given among amid besides unlike like instead all any both each every no some many most several there nobody everybody everyone none it its his her their he she they if when while after before since because although in on at by for from with without despite under during through as such what who not only one two three'.split(
		' ',
	),
);

export function shifted(pieces: readonly Piece[]): readonly {readonly text: string}[] {
	const words = pieces.filter(({isWord, isQuoted}) => isWord && !isQuoted);
	const past = backshift(words);
	let at = 0;
	return pieces.map((piece) =>
		piece.isWord && !piece.isQuoted ? {text: past[at++] ?? piece.text} : piece,
	);
}
