// KIND: the question word fits what the answer is.
import type {CardKind} from '../card.js';
import {type Check, ownWords} from './check.js';

const WORDS: Readonly<Partial<Record<CardKind, RegExp>>> = {
	'who-said': /\b(?:who|whose|which \p{L}+)\b/iu,
	'who-denied': /\b(?:who|which \p{L}+)\b/iu,
	'who-declined': /\b(?:who|which \p{L}+)\b/iu,
	'who-asked': /\b(?:who|which \p{L}+)\b/iu,
	'who-did': /\b(?:who|whom|which \p{L}+)\b/iu,
	'to-whom': /\b(?:whom|outlet)\b/iu,
	when: /\b(?:date|day|month|year)\b/iu,
	where: /\b(?:where|occasion|channel|outlet|event|city|place)\b/iu,
	'which-treaty': /\bwhich\b/iu,
};
const DATE =
	/\b(?:January|February|March|April|May|June|July|August|September|October|November|December)\b|\b\d{4}\b/u;

export const kindFits: Check = {
	id: 'KIND',
	asks: 'The question word fits the kind of the answer.',
	find({question, answer, kind}) {
		if (kind === 'free') return null;
		const word = WORDS[kind];
		if (word && !word.test(ownWords(question))) return 'the question word does not fit';
		if (kind === 'when' && !DATE.test(answer)) return 'the answer is no date';
		return kind.startsWith('who-') && !/^\p{Lu}|^the \p{Lu}/u.test(answer)
			? 'the answer is no name'
			: null;
	},
};
