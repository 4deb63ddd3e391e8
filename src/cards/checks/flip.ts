// FLIP: "we are ready to talk, but we are ready to give way" has lost a "not" in translation.
import type {Check} from './check.js';

const PREDICATE =
	/\b(?:(?:is|are|am|was|were) \p{L}+ to|(?:will|would|can|could|must|should|may) (?!be\b|have\b|not\b|do\b)\p{L}+)\b/giu;
const SENTENCE = /[^.?!;]+/gu;

export const flip: Check = {
	id: 'FLIP',
	asks: 'The cited words do not say the same on both sides of “but”, as if a “not” were lost.',
	find({cite, kind}) {
		if (kind === 'free' || kind === 'in-order' || !cite) return null;
		const found = [...cite.quote.matchAll(SENTENCE)].flatMap(([sentence]) =>
			lostNegation(sentence),
		);
		return found[0] === undefined ? null : `"${found[0]}" on both sides of "but"`;
	},
};

function lostNegation(sentence: string): readonly string[] {
	const [first = '', ...rest] = sentence.split(/,? but /iu);
	const before = new Set(first.toLowerCase().match(PREDICATE) ?? []);
	return (rest.join(' ').toLowerCase().match(PREDICATE) ?? []).filter((one) => before.has(one));
}
