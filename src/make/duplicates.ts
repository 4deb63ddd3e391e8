// DUP and UNIQ: the same fact reworded, or asked alike with another answer; over a run, against a deck.
import type {Card} from '../cards/card.js';
import {isAmbiguous} from '../cards/checks/unique.js';
import {withoutLead} from '../cards/lead.js';
import {contentWords, fold, stem} from '../cards/words.js';

/** Two questions with the same answer that share this much of their words ask the same. */
const SAME = 0.6;
/** One that says little more than the other asks the same, too. */
const HELD = 0.8;
const FEWEST_HELD = 5;

/** The card that is in the way, and whether it asks the same or only could be taken for it. */
export type Met = {readonly card: Card; readonly isSame: boolean};

export type Seen = {
	/** What stands in a card's way, or undefined; then the card is remembered. */
	find(card: Card): Met | undefined;
};

type Known = {readonly card: Card; readonly words: ReadonlySet<string>};

/** More cards than that share a word which tells nothing. */
const COMMON = 60;

/** Remembers cards by answer and by their words; `before` are those of the deck that is extended. */
export function seenCards(before: readonly Card[] = []): Seen {
	const byAnswer = new Map<string, Known[]>();
	const byWord = new Map<string, Known[]>();
	const remember = (known: Known): void => {
		push(byAnswer, answerKey(known.card), known);
		for (const word of known.words) push(byWord, wordKey(known.card, word), known);
	};
	for (const card of before) remember({card, words: wordsOf(card)});
	return {
		find(card) {
			const words = wordsOf(card);
			const same = byAnswer
				.get(answerKey(card))
				?.find((other) => isToldAgain(card, other.card) || asksSame(words, other.words));
			if (same) return {card: same.card, isSame: true};
			const alike = nearOf(card, words, byWord).find((other) => isAmbiguous(card, other.card));
			if (alike) return {card: alike.card, isSame: false};
			remember({card, words});
			return undefined;
		},
	};
}

function push(lists: Map<string, Known[]>, key: string, known: Known): void {
	const list = lists.get(key);
	if (list) list.push(known);
	else lists.set(key, [known]);
}

/** The cards of the kind that share a telling word: two that are alike share most of theirs. */
function nearOf(
	card: Card,
	words: ReadonlySet<string>,
	byWord: ReadonlyMap<string, readonly Known[]>,
): readonly Known[] {
	const lists = [...words].map((word) => byWord.get(wordKey(card, word)) ?? []);
	return [...new Set(lists.filter(({length}) => length <= COMMON).flat())];
}

/** Whom somebody talked to is learnt once. */
function isToldAgain(card: Card, other: Card): boolean {
	return card.kind === 'to-whom' && other.kind === 'to-whom' && card.tags[0] === other.tags[0];
}

/** Of whatever kind: "Who did Berg say had told …" asks no more than "According to Berg, who told …". */
function answerKey({answer}: Card): string {
	return fold(answer.split(',')[0] ?? answer);
}

function wordKey({kind}: Card, word: string): string {
	return `${kind} ${word}`;
}

/** Without "As RT reported on December 8, 2021,": another paper is no other question. */
function wordsOf({question}: Card): ReadonlySet<string> {
	return new Set(contentWords(withoutLead(question)).map(stem));
}

/** By what both have, of all that either has; or of the shorter, where that says enough. */
function asksSame(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
	const shared = [...a].filter((word) => b.has(word)).length;
	const all = a.size + b.size - shared;
	if (all === 0 || shared / all >= SAME) return true;
	return shared >= FEWEST_HELD && shared / Math.min(a.size, b.size) >= HELD;
}
