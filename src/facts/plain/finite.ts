// Whether a passage is a clause: a finite verb stands in it, outside quotation marks.
import {verbReadings} from '../../cards/wording/verbs.js';
import type {Piece} from './pieces.js';

const AUXILIARY =
	/^(?:is|are|was|were|am|has|have|had|will|would|can|could|may|might|shall|should|must|do|does|did|cannot|\p{L}+n['’]t)$/u;

export function hasFiniteVerb(pieces: readonly Piece[]): boolean {
	return pieces.some((piece, at) => {
		if (!piece.isWord || piece.isQuoted || at === 0) return false;
		if (piece.tag !== undefined && /^(?:MD|VB[DPZ])$/u.test(piece.tag)) return true;
		return AUXILIARY.test(piece.text) || isLexical(piece.text);
	});
}

function isLexical(word: string): boolean {
	return (
		/^\p{Ll}/u.test(word) &&
		verbReadings(word).some(({form}) => form === 'past' || form === 'third')
	);
}
