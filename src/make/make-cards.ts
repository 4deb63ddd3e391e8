// From the facts of a run's articles to cards: asked, checked, and counted where they fall.
import type {Card} from '../cards/card.js';
import {firstFall} from '../cards/checks/index.js';
import type {Rival} from '../cards/rival.js';
import {GATE} from '../facts/index.js';
import type {ArticleFacts} from './read-facts.js';

/** A candidate that became no card, and the check it fell to. */
export type Dropped = {readonly card: Card; readonly check: string; readonly why: string};

export type Made = {
	readonly cards: readonly Card[];
	readonly dropped: readonly Dropped[];
	/** Facts whose confidence lay below the gate. */
	readonly unsure: number;
};

/** The cards of one article; `others` lends wrong answers from the rest of the run. */
export function makeCards(article: ArticleFacts, others: readonly Rival[]): Made {
	const known = {doc: article.doc, rivals: [...article.rivals, ...others]};
	const sure = article.asked.filter(({fact}) => fact.confidence >= GATE);
	const candidates = sure.flatMap(({ask}) => ask(known));
	const cards: Card[] = [];
	const dropped: Dropped[] = [];
	const seen = new Set<string>();
	for (const card of candidates) {
		const fall = seen.has(card.id) ? {check: 'DUP', why: 'the same card again'} : firstFall(card);
		seen.add(card.id);
		if (fall) dropped.push({card, ...fall});
		else cards.push(card);
	}
	return {cards, dropped, unsure: article.asked.length - sure.length};
}
