// Which of the candidates become cards: the best ones, of every kind and about everybody.
import type {Card, CardKind} from '../cards/card.js';
import {withoutLead} from '../cards/lead.js';

export type CardChoice = {
	/** Facts below this confidence make no card. */
	readonly minConfidence: number;
	/** Only these kinds; all where it is undefined. */
	readonly kinds?: readonly CardKind[] | undefined;
	/** At most so many cards of one article; by default what its length deserves. */
	readonly perArticle?: number | undefined;
	/** At most so many cards of the whole run, best first. */
	readonly max?: number | undefined;
};

/** A card that passed its checks, with what tells how much it is wanted. */
export type Candidate = {
	readonly card: Card;
	readonly confidence: number;
	/** 0..1: how likely a reader wants to know it (cards/worth). */
	readonly worth: number;
};

/** Cards for every hundred words of article text, unless told otherwise. */
const PER_HUNDRED_WORDS = 4;

/** How much a kind of question teaches. */
const WEIGHT: Readonly<Record<CardKind, number>> = {
	'who-said': 3,
	'what-said': 3.2,
	'who-denied': 3,
	'who-declined': 2.4,
	'who-asked': 2.2,
	'who-did': 2.6,
	'which-treaty': 4,
	when: 2.6,
	where: 2.2,
	'to-whom': 2,
	'in-order': 2.4,
	cloze: 1.8,
	free: 3,
};
/** Between the dullest and the best lies as much as between two kinds. */
const OF_WORTH = 2.5;
/** Each card more about the same fact, answer or kind is worth less. */
const AGAIN = {fact: 1.6, answer: 0.35, kind: 0.05, place: 1} as const;

/** How many cards an article of so many words is given. */
export function allowance(words: number, {perArticle}: CardChoice): number {
	return perArticle ?? Math.max(2, Math.ceil((words / 100) * PER_HUNDRED_WORDS));
}

/**
 * The `most` best candidates, best first: worth and confidence, less for every card before it
 * about the same fact, with the same answer or of the same kind. Stable: equals keep their order.
 */
export function choose(candidates: readonly Candidate[], most: number): readonly Candidate[] {
	const seen = new Map<string, number>();
	const left = candidates.map((one) => ({one, worth: worthOf(one)}));
	const chosen: Candidate[] = [];
	while (chosen.length < most && left.length > 0) {
		let best = 0;
		let score = Number.NEGATIVE_INFINITY;
		for (const [index, {one, worth}] of left.entries()) {
			const now = worth - repeats(one.card, seen);
			if (now > score) [best, score] = [index, now];
		}
		const [taken] = left.splice(best, 1);
		if (!taken) break;
		chosen.push(taken.one);
		for (const key of keysOf(taken.one.card)) seen.set(key, (seen.get(key) ?? 0) + 1);
	}
	return chosen;
}

export function worthOf({card, confidence, worth}: Candidate): number {
	return (
		WEIGHT[card.kind] +
		2 * confidence +
		OF_WORTH * worth +
		(card.choices.length > 0 ? 0.3 : 0) -
		// A day that was reckoned, or one beside quoted words, is seldom the point.
		(card.kind === 'when' && /“/u.test(`${card.question}${card.note ?? ''}`) ? 1.2 : 0)
	);
}

function repeats(card: Card, seen: ReadonlyMap<string, number>): number {
	const [fact = '', answer = '', kind = '', place = ''] = keysOf(card);
	return (
		AGAIN.fact * (seen.get(fact) ?? 0) +
		AGAIN.answer * (seen.get(answer) ?? 0) +
		AGAIN.kind * (seen.get(kind) ?? 0) +
		AGAIN.place * (seen.get(place) ?? 0)
	);
}

function keysOf({fact, answer, kind, cite}: Card): readonly string[] {
	return [
		`fact ${fact}`,
		`answer ${nameOf(answer)}`,
		`kind ${kind}`,
		`place ${cite?.start} ${cite?.end}`,
	];
}

/** An answer without the office behind it. */
function nameOf(answer: string): string {
	return answer.split(',')[0] ?? answer;
}

/** So many cards may have one answer in a short article; a longer one has more to ask of its people. */
const MOST_OF_ANSWER = 3;
const WORDS_FOR_ONE_MORE = 400;

/** Whether a card asks for what enough others ask for, or the same of the same words. */
export function isTooMuch(card: Card, chosen: readonly Candidate[], words: number): boolean {
	const most = MOST_OF_ANSWER + Math.floor(words / WORDS_FOR_ONE_MORE);
	const same = chosen.filter(({card: {answer}}) => nameOf(answer) === nameOf(card.answer));
	if (same.length >= most || isAside(card, chosen)) return true;
	return chosen.some(
		({card: {kind, cite}}) =>
			kind === card.kind &&
			kind !== 'in-order' &&
			cite?.start === card.cite?.start &&
			cite?.end === card.cite?.end,
	);
}

/**
 * To which paper or at which rally it was told: asked only of what is asked in no other way; and in
 * which month somebody said what is quoted is not worth an answer.
 */
function isAside({fact, kind, question}: Card, chosen: readonly Candidate[]): boolean {
	if (kind === 'when' && /\bin what month\b/iu.test(question) && /“/u.test(withoutLead(question)))
		return true;
	const isOfPlace = /\b(?:which news outlet|on what occasion)\b/iu.test(question);
	return isOfPlace && chosen.some((one) => one.card.fact === fact);
}
