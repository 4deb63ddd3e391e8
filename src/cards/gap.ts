// The cited sentence with the answer taken out of it, for answering into the gap.
import type {Card} from './card.js';

const GAP = '____';

/**
 * The question of a cloze card, or the cited words without the answer, or null where no form of the
 * answer stands in them as a word. Not made safe for printing.
 */
export function gapped(card: Card): string | null {
	if (card.question.includes(GAP)) return card.question;
	if (!card.cite) return null;
	const {quote} = card.cite;
	const holed = answerForms(card).reduce((text, form) => withoutWord(text, form, GAP), quote);
	return holed === quote ? null : holed;
}

/** The forms by which the answer may stand in the cited words, the fullest first. */
export function answerForms({answer, accept}: Card): readonly string[] {
	const bare = answer.split(/,\s/u)[0] ?? answer;
	return [...new Set([answer, bare, ...accept])]
		.filter((form) => form.trim() !== '')
		.sort((a, b) => b.length - a.length);
}

/** The text with another one wherever a form stands as a whole word. */
export function withoutWord(text: string, form: string, instead: string): string {
	return text.includes(form) ? text.replace(asWord(form), instead) : text;
}

/** All places where a form stands as a whole word. */
export function asWord(form: string): RegExp {
	const escaped = form.replace(/[\\^$.*+?()[\]{}|]/gu, '\\$&');
	return new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, 'gu');
}
