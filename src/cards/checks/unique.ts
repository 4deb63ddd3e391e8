// UNIQ: no other card of the kind asks nearly the same and has another answer.
import type {Card} from '../card.js';
import {withoutLead} from '../lead.js';
import {contentWords, fold, stem, wordsOf} from '../words.js';

export const UNIQUE = {
	id: 'UNIQ',
	asks: 'No other card of the kind asks nearly the same and has another answer.',
} as const;

/** From this share of common words on, two questions can be taken for each other. */
const ALIKE = 0.6;

/** Whether somebody who knows both could not tell which is asked; a day that differs tells. */
export function isAmbiguous(card: Card, other: Card): boolean {
	if (card.fact === other.fact || card.kind !== other.kind || card.kind === 'free') return false;
	// Levels of one report, which the questions name.
	if (isSamePlace(card, other)) return false;
	if (card.kind === 'cloze' || card.kind === 'in-order' || isSameAnswer(card, other)) return false;
	const [mine, theirs] = [card, other].map(({question}) => withoutLead(question));
	if (numbersOf(mine ?? '') !== numbersOf(theirs ?? '')) return false;
	return overlap(stemsOf(mine ?? ''), stemsOf(theirs ?? '')) >= ALIKE;
}

function isSamePlace({cite}: Card, {cite: other}: Card): boolean {
	return (
		cite !== undefined &&
		other !== undefined &&
		cite.source === other.source &&
		cite.start < other.end &&
		other.start < cite.end
	);
}

function isSameAnswer(card: Card, other: Card): boolean {
	const rights = [other.answer, ...other.accept].map(fold);
	return [card.answer, ...card.accept].some((one) => rights.includes(fold(one)));
}

/** Days and years. */
function numbersOf(question: string): string {
	return wordsOf(question)
		.filter((word) => /\d/u.test(word))
		.join(' ');
}

function stemsOf(question: string): ReadonlySet<string> {
	return new Set(contentWords(question).map(stem));
}

/** Jaccard: what both have, of all that either has. */
function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
	const shared = [...a].filter((word) => b.has(word)).length;
	const all = a.size + b.size - shared;
	return all === 0 ? 1 : shared / all;
}
