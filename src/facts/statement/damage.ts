// Signs in a sentence that a machine has damaged it: words doubled, a lost "not".

/** "legal and legal": a machine has translated two words by one. */
const STUTTER = /\b(\p{L}{4,}),? (?:and|or) \1\b/iu;
/** "as in in violation", "commitments in regarding". */
const DOUBLED =
	/\b(\p{L}{2,}) \1\b|\b(?:in|on|at|of|for|with|to|by|from) (?:regarding|concerning|of the of)\b/iu;
/** "they" of a sentence that runs on from another: "approached our the bank". */
const COLLIDING =
	/\b(?:the|an?|our|his|her|their|its) (?:the|an?|our|his|her|their|its|is|was|are|were|of|to|and|but)\b/iu;
const PREDICATE =
	/\b(?:(?:is|are|am|was|were) \p{L}+ to|(?:will|would|can|could|must|should|may) \p{L}+)\b/giu;

/** "We see the words of one, we see the words of another": a figure of speech, or a slip. */
const REPEATED = /\b(\p{L}+(?: \p{L}+){3})\b.*\b\1\b/iu;

/** "America’ s", "out- standing", "JesÃÂos": letters torn apart or read in the wrong table. */
const TORN =
	/\p{L}['’] s\b|\p{Ll}{2}- (?!(?:and|or|to|but)\b)\p{Ll}{2}|[ÃÂâ][\u0080-\u00bf]|Ã\p{Lu}|â€|\u{FFFD}/u;

export function isDamaged(sentence: string): boolean {
	return (
		hasOpenMark(sentence) ||
		REPEATED.test(sentence) ||
		STUTTER.test(sentence) ||
		DOUBLED.test(sentence) ||
		COLLIDING.test(sentence) ||
		TORN.test(sentence) ||
		hasLostNegation(sentence)
	);
}

/** "we are ready to talk, but we are ready to give way": one of the two has lost its "not". */
function hasLostNegation(sentence: string): boolean {
	const [first = '', ...rest] = sentence.split(/,? but /iu);
	const before = new Set(first.toLowerCase().match(PREDICATE) ?? []);
	return (rest.join(' ').toLowerCase().match(PREDICATE) ?? []).some((one) => before.has(one));
}

/** "He said, ‘We will win": words within the words were cut. */
function hasOpenMark(sentence: string): boolean {
	const opening = sentence.match(/(?<=^|[\s(])[‘'](?=\p{Lu})/gu)?.length ?? 0;
	const closing = sentence.match(/(?<=[\p{L}.,!?])[’'](?=[\s.,!?]|$)/gu)?.length ?? 0;
	return opening > closing;
}
