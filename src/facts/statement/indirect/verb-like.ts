// Whether words look like a clause, with a verb of its own, or like a phrase.
import {isAuxiliary} from './classes.js';
import type {Word} from './units.js';

/** Whether the words can hold a finite verb; without one they are a noun phrase. */
export function hasVerb(words: readonly Word[], first: number, end: number): boolean {
	const opener = words[first];
	if (opener && isAuxiliary(opener.low) && opener.text !== opener.low) return true;
	return words
		.slice(first, end)
		.some(({low, isMark}, i) => !isMark && (PRONOUN.test(low) || (i > 0 && isVerbLike(low))));
}

const PRONOUN = /^(?:he|she|they|it|we|i|you|there)(?:'\p{L}+)?$/u;

function isVerbLike(low: string): boolean {
	return isAuxiliary(low) || /..(?:ed|'s|n't)$|[^us]s$/u.test(low) || IRREGULAR.test(low);
}

const IRREGULAR =
	/^(?:said|went|came|made|took|got|gave|knew|saw|ran|won|lost|left|felt|held|kept|brought|told|found|met|sent|paid|spent|built|began|became|broke|chose|fell|grew|rose|spoke|stood|thought|wrote|want|need|know|think|believe|make|get|go|come|take|see|feel|look|seem|have|put|let|show|support|agree|remain|deserve)$/u;
