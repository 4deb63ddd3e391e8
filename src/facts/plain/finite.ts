// Whether a passage is a clause: a finite verb stands in it, outside quotation marks.
import {untaggedVerb} from '../../cards/wording/backshift.js';
import {verbReadings} from '../../cards/wording/verbs.js';
import type {Piece} from './pieces.js';

const AUXILIARY =
	/^(?:is|are|was|were|am|has|have|had|will|would|can|could|may|might|shall|should|must|do|does|did|cannot|\p{L}+n['’]t)$/u;

/** A clause that begins so needs a main clause behind a comma. */
const SUBORDINATE =
	/^(?:when|while|if|as|because|after|before|since|although|though|unless|once|until)$/iu;

export function hasFiniteVerb(pieces: readonly Piece[]): boolean {
	if (!SUBORDINATE.test(pieces[0]?.text ?? '')) return hasVerb(pieces);
	const comma = pieces.findIndex(({text, isQuoted}) => text === ',' && !isQuoted);
	// Where no verb of the first clause is known as one, it would keep its tense.
	const first = pieces.slice(0, comma);
	const isLed = hasVerb(first) || hasUntagged(first) || isPhrase(first);
	return comma > 0 && isLed && hasVerb(pieces.slice(comma + 2));
}

/** "after the accession of Norway": no word of it can be a verb. */
function isPhrase([first, ...rest]: readonly Piece[]): boolean {
	return (
		/^(?:after|before|since|until)$/iu.test(first?.text ?? '') &&
		rest.every(({text, isWord}) => !isWord || verbReadings(text.toLowerCase()).length === 0)
	);
}

function hasUntagged(pieces: readonly Piece[]): boolean {
	return untaggedVerb(pieces.filter(({isWord, isQuoted}) => isWord && !isQuoted)) !== undefined;
}

/** What begins a clause of its own behind a noun phrase. */
const LINK =
	/^(?:that|which|who|whom|whose|where|whether|when|while|as|because|although|though|if|unless|until)$/u;

/** "the talks failed", but not "the idea that the talks failed", "the rift, even as the talks failed". */
export function beginsAsClause(pieces: readonly Piece[]): boolean {
	const link = pieces.findIndex(({text}, at) => at > 0 && LINK.test(text) && !isAsIn(pieces, at));
	return hasVerb(link < 0 ? pieces : pieces.slice(0, link));
}

/** "as in June", "as well as": no clause follows. */
function isAsIn(pieces: readonly Piece[], at: number): boolean {
	return (
		pieces[at]?.text === 'as' &&
		/^(?:in|at|on|of|for|with|by|to|well)$/u.test(pieces[at + 2]?.text ?? '')
	);
}

const RELATIVE = /^(?:that|which|who|whose)$/u;

/** "the polls that showed it and told more" has no verb of its own; "the idea that it failed is wrong" has one. */
export function hasMainVerbBehind(pieces: readonly Piece[]): boolean {
	const words = pieces.filter(({isWord}) => isWord);
	const link = words.findIndex(
		({text, isQuoted}, at) => at > 0 && !isQuoted && RELATIVE.test(text),
	);
	// Where nothing is tagged nobody can tell, nor of quoted words.
	if (link < 0 || !words.some(({tag}) => tag !== undefined)) return true;
	if (hasVerb(words.slice(0, link)) || words.slice(link).some(({isQuoted}) => isQuoted))
		return true;
	const verbs = words.flatMap(({tag}, at) => (at > link && FINITE.test(tag ?? '') ? [at] : []));
	return verbs.slice(1).some((at) => !JOINING.test(wordBefore(words, at)));
}

const FINITE = /^(?:MD|VB[DPZ])$/u;
const JOINING =
	/^(?:and|or|but|who|which|that|whose|where|when|because|if|as|while|s?he|it|they|I|we|you)$/u;

function wordBefore(words: readonly Piece[], at: number): string {
	return words.slice(0, at).findLast(({tag}) => tag !== 'RB')?.text ?? '';
}

function hasVerb(pieces: readonly Piece[]): boolean {
	return pieces.some((piece, at) => {
		if (!piece.isWord || at === 0) return false;
		if (AUXILIARY.test(piece.text)) return true;
		return piece.tag === undefined ? isLexical(piece.text) : /^(?:MD|VB[DPZ])$/u.test(piece.tag);
	});
}

function isLexical(word: string): boolean {
	return (
		/^\p{Ll}/u.test(word) &&
		verbReadings(word).some(({form}) => form === 'past' || form === 'third')
	);
}
