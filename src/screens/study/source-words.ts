// Where a citation is from, in words: publisher, date, title.
import type {DeckSource} from '../../decks/deck.js';
import {printable} from '../../look/printable.js';
import {dayWords} from './day-words.js';

/** `RT, December 8, 2021: the title`, as much of it as is known. */
export function sourceWords(source: DeckSource | undefined): string {
	if (!source) return '';
	const {publisher, published, title} = source;
	const where = [publisher, published && dayWords(published)].filter(Boolean).join(', ');
	return printable([where, title].filter(Boolean).join(': '));
}
