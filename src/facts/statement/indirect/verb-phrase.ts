// Reporting verbs in a sentence with their auxiliaries: form, voice, negation and modality.
import {isAdverb, isAuxiliary, isOne} from './classes.js';
import {type Form, type Reading, readingsOf, type Verb} from './lexicon.js';
import type {Word} from './units.js';

export type VerbPhrase = {
	readonly verb: Verb;
	/** Indices of its words: from the first auxiliary to the particle; `at` is the verb itself. */
	readonly first: number;
	readonly at: number;
	readonly last: number;
	readonly shape: 'finite' | 'ing' | 'infinitive' | 'passive';
	/** "did not say", "declined to say", "denied" is not. */
	readonly isNegated: boolean;
	readonly isRefused: boolean;
	/** "would say", "may have said", "is expected to say". */
	readonly isUnreal: boolean;
};

/** The reporting verbs outside quotations, in order. */
export function verbPhrasesOf(words: readonly Word[]): readonly VerbPhrase[] {
	return words.flatMap((word, at) => {
		if (word.isMark || word.quote) return [];
		for (const reading of readingsOf(word.low)) {
			const found = phrase(words, at, reading);
			if (found) return [found];
		}
		return [];
	});
}

function phrase(
	words: readonly Word[],
	at: number,
	{verb, forms}: Reading,
): VerbPhrase | undefined {
	const last = particleAt(words, at, verb);
	if (last === undefined) return undefined;
	const group = groupBefore(words, at);
	const shape = shapeOf(forms, group, words[group.first - 1]);
	if (shape === 'finite' && group.nearest === null && isNoun(words, at, last, forms))
		return undefined;
	if (shape === undefined) return undefined;
	const governed = shape === 'infinitive' ? governorOf(words, group.first) : undefined;
	return {
		verb,
		first: governed?.first ?? group.first,
		at,
		last,
		shape: governed ? 'finite' : shape,
		isNegated: group.isNegated || (governed?.isNegated ?? false),
		isRefused: governed?.isRefused ?? false,
		isUnreal:
			group.isModal || (shape === 'infinitive' && !governed) || (governed?.isModal ?? false),
	};
}

function particleAt(words: readonly Word[], at: number, {particle}: Verb): number | undefined {
	if (particle === null) return at;
	return words[at + 1]?.low === particle ? at + 1 : undefined;
}

type Group = {
	readonly first: number;
	readonly nearest: 'be' | 'have' | 'do' | 'modal' | 'to' | null;
	readonly isNegated: boolean;
	readonly isModal: boolean;
	/** Two who speak stand before it: "the ministry and the council". */
	readonly isJoined: boolean;
};

/** The auxiliaries and adverbs before a verb. */
function groupBefore(words: readonly Word[], at: number): Group {
	let first = at;
	let nearest: Group['nearest'] = null;
	let isNegated = false;
	let isModal = false;
	for (let i = at - 1; i >= 0 && at - i < 7; i--) {
		const low = words[i]?.low;
		if (words[i]?.quote) break;
		const kind = auxiliary(low);
		if (kind === null && !isAdverb(low)) break;
		isNegated ||= isOne(low, 'negation') || (low?.endsWith("n't") ?? false);
		if (kind === null) continue;
		first = i;
		nearest ??= kind;
		isModal ||= kind === 'modal';
		if (kind === 'to') break;
	}
	const isJoined = words.slice(Math.max(0, first - 7), first).some(({low}) => low === 'and');
	return {first: withAdverbs(words, first, at), nearest, isNegated, isModal, isJoined};
}

function auxiliary(low: string | undefined): Group['nearest'] {
	if (low === 'to') return 'to';
	if (isOne(low, 'be')) return 'be';
	if (isOne(low, 'have')) return 'have';
	if (isOne(low, 'do')) return 'do';
	return isOne(low, 'modal') ? 'modal' : null;
}

/** Adverbs before the first auxiliary belong to the group too: "he later had said". */
function withAdverbs(words: readonly Word[], first: number, at: number): number {
	let i = first;
	while (i > 0 && at - i < 8 && isLeadingAdverb(words, i - 1)) i--;
	return i;
}

function isLeadingAdverb(words: readonly Word[], i: number): boolean {
	const low = words[i]?.low;
	if (low === 'all' || low === 'both' || low === 'each') return isOne(words[i - 1]?.low, 'subject');
	return (
		isAdverb(low) && !isOne(low, 'preposition', 'subject') && low !== 'turn' && low !== 'least'
	);
}

function shapeOf(
	forms: ReadonlySet<Form>,
	group: Group,
	before: Word | undefined,
): VerbPhrase['shape'] | undefined {
	const {nearest} = group;
	if (forms.has('ing')) return ingShape(nearest, before);
	if (nearest === 'to') return forms.has('base') ? 'infinitive' : undefined;
	if (nearest === 'be') return forms.has('participle') ? 'passive' : undefined;
	if (nearest === 'have') return forms.has('participle') ? 'finite' : undefined;
	if (nearest !== null) return forms.has('base') ? 'finite' : undefined;
	return isNounPlace(before) ? undefined : plainShape(forms, before, group.isJoined);
}

function ingShape(
	nearest: Group['nearest'],
	before: Word | undefined,
): VerbPhrase['shape'] | undefined {
	if (nearest === 'be') return 'finite';
	return nearest === null && !isNounPlace(before) ? 'ing' : undefined;
}

/** Without an auxiliary a base form needs several who speak: "they say", "many experts argue". */
function plainShape(
	forms: ReadonlySet<Form>,
	before: Word | undefined,
	isJoined: boolean,
): VerbPhrase['shape'] | undefined {
	if (forms.has('past') || forms.has('third')) return 'finite';
	if (!forms.has('base') || !before || before.isMark)
		return before && forms.has('base') && /^[,)–—-]$/u.test(before.text) ? 'finite' : undefined;
	const isMany =
		isOne(before.low, 'subject') ||
		isAdverb(before.low) ||
		/[^s]s$/u.test(before.low) ||
		isJoined ||
		/^(?:people|men|women|percent|aides)$/u.test(before.low);
	return isMany ? 'finite' : undefined;
}

/** "five states like", "the charges are": a form that is more often a noun needs a sign of its verb. */
function isNoun(
	words: readonly Word[],
	at: number,
	last: number,
	forms: ReadonlySet<Form>,
): boolean {
	const word = words[at];
	if (!word || forms.has('past') || !isOne(word.low, 'nounVerb')) return false;
	if (/^(?:he|she|they|we|i|you|who)$/u.test(words[at - 1]?.low ?? '')) return false;
	if (words[at - 1]?.text === 'United' || /^\d/u.test(words[at - 1]?.text ?? '')) return true;
	const next = words[at + 1];
	if (!next || /^[.,!?:]$/u.test(next.text)) return !/^\p{Lu}/u.test(words[at - 1]?.text ?? '');
	if (
		/^\p{Lu}/u.test(beforeAdverbs(words, at)?.text ?? '') &&
		/^(?:the|an?|to|on)$/u.test(next.low)
	)
		return false;
	return last === at && !/^(?:that|he|she|they|it|there|if|whether|how|why|“|")$/u.test(next.low);
}

function beforeAdverbs(words: readonly Word[], at: number): Word | undefined {
	let i = at - 1;
	while (i > 0 && isAdverb(words[i]?.low)) i--;
	return words[i];
}

/** Behind an article, a possessive or a preposition stands a noun: "the claims", "his calls for". */
function isNounPlace(before: Word | undefined): boolean {
	const low = before?.low;
	if (low === undefined) return false;
	return (
		/['’]s?$/u.test(low) ||
		/^(?:the|a|an|his|her|its|their|our|my|your|no|any|of|for|with|in|on|from|about|against|to|these|new|recent|such|two|three|four|five|six|seven|eight|nine|ten|\d[\d,.]*)$/u.test(
			low,
		)
	);
}

type Governor = {
	readonly first: number;
	readonly isNegated: boolean;
	readonly isRefused: boolean;
	readonly isModal: boolean;
};

/** "went on to say", "declined to say": the finite verb whose infinitive reports. */
function governorOf(words: readonly Word[], to: number): Governor | undefined {
	for (let i = to - 1; i >= 0 && to - i <= 3; i--) {
		const low = words[i]?.low;
		const isRefused = isOne(low, 'refusal');
		if (isRefused || isOne(low, 'governor')) {
			const group = groupBefore(words, i);
			return {first: group.first, isNegated: group.isNegated, isRefused, isModal: group.isModal};
		}
		if (!isAdverb(low) && low !== 'on' && !isAuxiliary(low)) return undefined;
	}
	return undefined;
}
