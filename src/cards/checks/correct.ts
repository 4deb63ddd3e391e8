// CORR: the question denies, doubts and hedges what the cited words deny, doubt and hedge.
import {type Check, ownWords} from './check.js';

const NEGATION =
	/\b(?:not|never|nobody|no one|none|nothing|neither|nor|without|cannot|refus\w+|declin\w+|den(?:y|ied|ies)|reject\w+)\b|n['’]t\b/giu;

export const correct: Check = {
	id: 'CORR',
	asks: 'No denial is added to the cited words.',
	find({question, cite, kind}) {
		if (kind === 'free' || !cite) return null;
		const asked = count(ownWords(question));
		return asked > count(cite.quote) ? 'a denial that the cited words do not have' : null;
	},
};

function count(text: string): number {
	return (text.match(NEGATION) ?? []).length;
}
