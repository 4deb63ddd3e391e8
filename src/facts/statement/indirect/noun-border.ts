// Where reported noun phrases end, which is sooner than clauses do.
import type {Doc} from '../../../doc/doc.js';
import {dateEnd, settingEnd} from './setting-phrases.js';
import type {Word} from './units.js';

/** Between `first` and `end`: at a comma, before a second verb, before "in an interview". */
export function nounEnd(doc: Doc, words: readonly Word[], first: number, end: number): number {
	let isDoing = false;
	for (let i = first + 1; i < end; i++) {
		const word = words[i];
		if (!word || word.quote) continue;
		// "blamed the council for closing the port in May": the day is that of the deed.
		isDoing ||= /..ing$/u.test(word.low) && /^(?:of|for)$/u.test(words[i - 1]?.low ?? '');
		if (isDoing && dateEnd(doc, words, i) > i) continue;
		if (isBorder(doc, words, i)) return i;
	}
	return end;
}

/** Words that hold a clause: "hope that the port would reopen", which ends as clauses do. */
export function holdsClause(words: readonly Word[], first: number): boolean {
	const at = words.slice(first, first + 5).findIndex(({low, quote}) => !quote && low === 'that');
	return at > 0 && CLAUSAL.test(words[first + at - 1]?.low ?? '');
}

const CLAUSAL =
	/^(?:hopes?|concerns?|confidence|fears?|doubts?|regrets?|beliefs?|views?|opinion|optimism|conviction|certainty|disappointment|surprise|outrage|worr(?:y|ies)|frustration|skepticism|satisfaction)$/u;

function isBorder(doc: Doc, words: readonly Word[], i: number): boolean {
	const {text, low} = words[i] ?? {};
	if (text === ',') return words[i - 1]?.quote !== null || words[i + 1]?.low !== 'and';
	if (low === 'while' || low === 'but' || low === 'after' || low === 'because') return true;
	if (low === 'and')
		return /(?:..ed|^said|^told|^was|^is|^has|^had)$/u.test(words[i + 1]?.low ?? '');
	return settingEnd(doc, words, i) > i;
}

/** "to …" ends where a new clause is joined on: "vowed to stay, but left". */
export function infinitiveEnd(words: readonly Word[], first: number, end: number): number {
	for (let i = first + 1; i < end; i++) {
		const isJoint = /^(?:and|but|while|as|although|though|which|who|where)$/u.test(
			words[i + 1]?.low ?? '',
		);
		if (words[i]?.text === ',' && !words[i]?.quote && isJoint) return i;
	}
	return end;
}

/** "… in an interview" at the very end of a clause belongs to the saying. */
export function withoutOccasion(words: readonly Word[], first: number, end: number): number {
	for (let i = end - 2; i > first && end - i <= 8; i--) {
		const word = words[i];
		if (!word || word.quote) return end;
		const isLed = word.low === 'in' && /^(?:an?|his|her)$/u.test(words[i + 1]?.low ?? '');
		const isOccasion = words
			.slice(i + 1, Math.min(end, i + 6))
			.some(({low}) => /^(?:interview|statement|tweet|email|e-mail)$/u.test(low));
		if (isLed && isOccasion) return i;
	}
	return end;
}
