// The cited sentence with the answer taken out of it, for answering into the gap.
import type {Card} from '../../cards/card.js';
import {printable} from '../../look/printable.js';

const GAP = '____';

/**
 * The question of a cloze card, or the cited words without the answer, or null where no form of the
 * answer stands in them as a word.
 */
export function gapped(card: Card): string | null {
	const question = printable(card.question);
	if (question.includes(GAP)) return question;
	if (!card.cite) return null;
	const quote = printable(card.cite.quote);
	const holed = answerForms(card).reduce((text, form) => text.replace(asWord(form), GAP), quote);
	return holed === quote ? null : holed;
}

/** The forms by which the answer may stand in the cited words, the fullest first. */
export function answerForms({answer, accept}: Card): readonly string[] {
	const bare = answer.split(/,\s/u)[0] ?? answer;
	return [...new Set([answer, bare, ...accept].map(printable))]
		.filter((form) => form.trim() !== '')
		.sort((a, b) => b.length - a.length);
}

/** All places where a form stands as a whole word. */
export function asWord(form: string): RegExp {
	const escaped = form.replace(/[\\^$.*+?()[\]{}|]/gu, '\\$&');
	return new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, 'gu');
}
