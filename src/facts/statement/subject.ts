// The subject of a reporting verb: the mention of who speaks, as it stands in the sentence.
import type {Person} from '../../doc/layers.js';
import {hull, type Span} from '../../doc/span.js';
import WORDS from './subject-words.json' with {type: 'json'};
import type {Token} from './tokens.js';

/** The span is that of the whole noun phrase: "Foreign Minister Ingrid Dahl of Norway". */
export type Subject = Span & {
	readonly form: 'person' | 'pronoun' | 'nominal';
	/** The mention by name in it, where it has one. */
	readonly person: Person | null;
};

type Sort = Exclude<keyof typeof WORDS, 'about'>;
const SETS: Readonly<Record<Sort, ReadonlySet<string>>> = {
	auxiliaries: new Set(WORDS.auxiliaries),
	conjunctions: new Set(WORDS.conjunctions),
	prepositions: new Set(WORDS.prepositions),
	determiners: new Set(WORDS.determiners),
	hanging: new Set(WORDS.hanging),
	openers: new Set(WORDS.openers),
	pronouns: new Set(WORDS.pronouns),
	verbs: new Set(WORDS.verbs),
	relatives: new Set(WORDS.relatives),
};
const MOST_WORDS = 14;

export function isOne(token: Token | undefined, sort: Sort): boolean {
	return token?.sort === 'word' && SETS[sort].has(token.word.toLowerCase());
}

export function isMark(token: Token | undefined, marks: string): boolean {
	return token?.sort === 'mark' && marks.includes(token.word[0] ?? ' ');
}

/** Adverbs and helping verbs, which stand between a subject and its verb. */
export function isBetween(token: Token | undefined): boolean {
	return (
		isOne(token, 'auxiliaries') || (token?.sort === 'word' && /^\p{Ll}{2,}ly$/u.test(token.word))
	);
}

/** Whether the words begin an adjunct ("In Iowa", "Asked about it", "When …") and no subject. */
export function isAdjunct(first: Token | undefined): boolean {
	return (
		isOne(first, 'prepositions') ||
		isOne(first, 'conjunctions') ||
		(first?.sort === 'word' &&
			/^(?:\p{Lu}?\p{Ll}+(?:ing|ed)|Speaking|Given)$/u.test(first.word) &&
			first.word.length > 4)
	);
}

/**
 * The subject that a run of tokens without marks is: "Sen. Ted Cruz of Texas", "a spokesman for
 * Trump"; undefined where it is none.
 */
export function subjectIn(run: readonly Token[]): Subject | undefined {
	let first = 0;
	while (first < run.length - 1 && (isOne(run[first], 'openers') || isBetween(run[first]))) first++;
	const chunk = withoutFront(run.slice(first));
	if (chunk.length === 0) return undefined;
	const pronoun = chunk.length === 1 && isOne(chunk[0], 'pronouns') ? chunk[0] : undefined;
	if (pronoun) return {start: pronoun.start, end: pronoun.end, form: 'pronoun', person: null};
	const core = coreOf(chunk);
	const head = core.at(-1);
	if (head?.person) return named(head.person, chunk);
	const inner = core.findLast(({person}) => person !== null);
	// "Cruz again said", "Trump tweeted and …": what follows the name is no noun.
	if (inner?.person && core.slice(core.indexOf(inner) + 1).every(isBetween))
		return named(inner.person, chunk);
	return nominal(chunk, core);
}

/** "On Monday the minister": the adjunct goes, where a new noun phrase is plain to see. */
function withoutFront(run: readonly Token[]): readonly Token[] {
	if (!isAdjunct(run[0])) return run;
	const last = run.at(-1);
	if (last?.sort === 'person' && !isOne(run.at(-2), 'prepositions')) return [last];
	if (isOne(last, 'pronouns') && last) return [last];
	const start = run.findLastIndex(
		(token, at) => at > 1 && isOne(token, 'determiners') && !isOne(run[at - 1], 'prepositions'),
	);
	return start > 0 ? run.slice(start) : [];
}

/** The noun phrase without what is hung on it: up to the first preposition or relative. */
function coreOf(chunk: readonly Token[]): readonly Token[] {
	const end = chunk.findIndex(
		(token, at) => at > 0 && (isOne(token, 'prepositions') || isOne(token, 'relatives')),
	);
	return end < 0 ? chunk : chunk.slice(0, end);
}

function nominal(chunk: readonly Token[], core: readonly Token[]): Subject | undefined {
	const [first] = core;
	const last = chunk.at(-1);
	if (!first || !last || chunk.length > MOST_WORDS || first.sort !== 'word') {
		if (first?.sort !== 'person') return undefined;
	}
	if (!first || !last || core.some((token) => isOne(token, 'verbs'))) return undefined;
	if (isOne(first, 'pronouns') || isOne(first, 'prepositions')) return undefined;
	if (
		core.length === 1 &&
		!/^\p{Lu}|s$|^(?:one|another|some|others|many|both|people)$/u.test(first.word)
	)
		return undefined;
	if (
		!isOne(first, 'determiners') &&
		!/^\p{Lu}/u.test(first.word) &&
		!/s$/u.test(core.at(-1)?.word ?? '')
	)
		return undefined;
	if (/^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/u.test(core.at(-1)?.word ?? ''))
		return undefined;
	return {start: first.start, end: last.end, form: 'nominal', person: null};
}

/** `phrase` is the noun phrase with title and description, of which the name is a part. */
export function named(person: Person, phrase: readonly Span[] = []): Subject {
	const {start, end} = phrase.reduce(hull, {start: person.start, end: person.end});
	return {start, end, form: 'person', person};
}
