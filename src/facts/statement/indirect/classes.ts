// Whether a word belongs to a closed class: auxiliaries, determiners, prepositions and so on.
import LISTS from './word-lists.json' with {type: 'json'};

const SETS = {
	be: new Set(LISTS.be),
	have: new Set(LISTS.have),
	do: new Set(LISTS.do),
	modal: new Set(LISTS.modal),
	adverb: new Set(LISTS.adverbs),
	negation: new Set(LISTS.negations),
	subject: new Set(LISTS.subjects),
	determiner: new Set(LISTS.determiners),
	preposition: new Set(LISTS.prepositions),
	conjunction: new Set(LISTS.conjunctions),
	wh: new Set(LISTS.wh),
	subordinator: new Set(LISTS.subordinators),
	governor: new Set(LISTS.governors),
	refusal: new Set(LISTS.refusals),
	future: new Set(LISTS.futures),
	occasion: new Set(LISTS.occasions),
	opener: new Set(LISTS.openers),
	stop: new Set(LISTS.stops),
	notClause: new Set(LISTS.notClauses),
	nounVerb: new Set(LISTS.nounVerbs),
} as const;

type WordClass = keyof typeof SETS;

/** Whether the word, in lower case, is one of the class. */
export function isOne(low: string | undefined, ...classes: readonly WordClass[]): boolean {
	return low !== undefined && classes.some((one) => SETS[one].has(low));
}

export function isAuxiliary(low: string | undefined): boolean {
	return isOne(low, 'be', 'have', 'do', 'modal');
}

/** "repeatedly", "publicly"; not "family", "only" is in its list. */
export function isAdverb(low: string | undefined): boolean {
	if (low === undefined) return false;
	return (
		isOne(low, 'adverb') ||
		(/..ly$/u.test(low) &&
			!/^(?:family|ally|rally|italy|july|reply|supply|assembly|emily|sally|billy|kelly|molly|beverly|kimberly)$/u.test(
				low,
			))
	);
}
