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
	/^(?:that|which|who|whom|whose|where|when|while|as|because|although|though|if|unless|until)$/u;

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
