// DUP: the same card again, or the same fact reworded; in an article, over a run, against a deck.
import type {Card} from '../cards/card.js';
import {contentWords, fold, stem} from '../cards/words.js';

/** Two questions with the same answer that share this much of their words ask the same. */
const SAME = 0.6;

export type Seen = {
	/** The card that asks the same, or undefined; a new one is remembered. */
	find(card: Card): Card | undefined;
};

/** Remembers cards by kind and answer; `before` are those of the deck that is extended. */
export function seenCards(before: readonly Card[] = []): Seen {
	const byAnswer = new Map<string, {readonly card: Card; readonly words: ReadonlySet<string>}[]>();
	const remember = (card: Card): void => {
		const key = keyOf(card);
		byAnswer.set(key, [...(byAnswer.get(key) ?? []), {card, words: wordsOf(card)}]);
	};
	for (const card of before) remember(card);
	return {
		find(card) {
			const words = wordsOf(card);
			const same = byAnswer
				.get(keyOf(card))
				?.find((other) => isToldAgain(card, other.card) || overlap(words, other.words) >= SAME);
			if (!same) remember(card);
			return same?.card;
		},
	};
}

/** Whom somebody talked to is learnt once. */
function isToldAgain(card: Card, other: Card): boolean {
	return card.kind === 'to-whom' && card.tags[0] === other.tags[0];
}

function keyOf({kind, answer}: Card): string {
	return `${kind} ${fold(answer.split(',')[0] ?? answer)}`;
}

const LEAD =
	/^(?:As .{2,60}? reported(?: (?:on|in) [^,]+(?:, \d{4})?)?|In an article of [^,]+(?:, \d{4})?), /u;

/** Without "As RT reported on December 8, 2021,": another paper is no other question. */
function wordsOf({question}: Card): ReadonlySet<string> {
	const asked = question.replace(LEAD, '');
	return new Set(contentWords(asked).map(stem));
}

/** Jaccard: what both have, of all that either has. */
function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
	const shared = [...a].filter((word) => b.has(word)).length;
	const all = a.size + b.size - shared;
	return all === 0 ? 1 : shared / all;
}
