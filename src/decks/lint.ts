// The card checks over any deck, hand-written ones too.

import type {Card, CardId} from '../cards/card.js';
import {CHECKS, faultIn} from '../cards/checks/index.js';
import type {Deck} from './deck.js';

export type LintFinding = {
	readonly card: CardId;
	/** Id of the check; `DUPLICATE` for a question that another card asks too. */
	readonly check: string;
	readonly why: string;
};

/**
 * In the order of the cards; of one card every check it falls to. A sentence with a gap that a
 * person wrote without a source is checked as free cards are, but must not hold its answer.
 */
export function lintDeck({head, cards}: Deck): readonly LintFinding[] {
	const isByHand = head.generator === undefined;
	const first = new Map<string, CardId>();
	return cards.flatMap((card) => {
		const falls = CHECKS.flatMap((check) => {
			const why = faultIn(check, isByHand ? asWritten(card, check.id) : card);
			return why === null ? [] : [{card: card.id, check: check.id, why}];
		});
		const asked = questionKey(card);
		const other = first.get(asked);
		if (other === undefined) first.set(asked, card.id);
		else falls.push({card: card.id, check: 'DUPLICATE', why: `${other} asks the same`});
		return falls;
	});
}

function asWritten(card: Card, check: string): Card {
	const isGap = card.kind === 'cloze' && !card.cite && check !== 'LEAK';
	return isGap ? {...card, kind: 'free'} : card;
}

function questionKey({question}: Card): string {
	return question
		.toLowerCase()
		.replace(/[^\p{L}\p{N}_]+/gu, ' ')
		.trim();
}
