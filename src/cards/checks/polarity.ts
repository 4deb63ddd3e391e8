// POLA: a denial of the cited words is not left out.
import type {Check} from './check.js';
import {isToldAnew, shownBy} from './hedge.js';
import {wordLost} from './kept-words.js';

const DENIALS = /^(?:not|never|no|nobody|none|nothing|neither|nor|cannot|\p{L}+n['’]t)$/iu;

export const polarity: Check = {
	id: 'POLA',
	asks: 'A “not” or “never” of the cited words is not left out.',
	find(card) {
		if (!card.cite || !isToldAnew(card)) return null;
		const word = wordLost(card.cite.quote, shownBy(card), DENIALS);
		return word === null ? null : `"${word}" of the cited words is lost`;
	},
};
