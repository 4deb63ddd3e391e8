// Cards flagged as wrong, with the reasons: what is sent to a deck's author.
import type {Card} from '../cards/card.js';
import {contentHash} from '../cards/card.js';
import {dayText} from './day.js';
import {inOrder, undoneBy} from './progress.js';
import {eventId, type ReviewEvent} from './review-event.js';

/** What is told of a card; the citation lets the author look it up. */
export type FlaggedCard = {
	readonly card: string;
	readonly question: string;
	readonly answer: string;
	readonly quote?: string;
	readonly source?: string;
	/** Tells which wording was seen. */
	readonly content: string;
	readonly reasons: readonly {readonly reason: string; readonly day: string}[];
};

const DAY = 86_400_000;

/** Flagged cards of a deck, in its order; flags that were taken back don't count. */
export function flaggedCards(
	cards: readonly Card[],
	events: readonly ReviewEvent[],
): readonly FlaggedCard[] {
	const flags = new Map<string, {readonly reason: string; readonly day: string}[]>();
	const ordered = inOrder(events);
	const undone = undoneBy(ordered);
	for (const event of ordered) {
		if (event.type !== 'flag' || undone.has(eventId(event))) continue;
		const list = flags.get(event.card) ?? [];
		flags.set(event.card, list);
		const day = dayText(Math.floor((event.at + event.offset * 60_000) / DAY));
		list.push({reason: event.reason, day});
	}
	return cards.flatMap((card) => {
		const reasons = flags.get(card.id);
		if (!reasons) return [];
		const {id, question, answer, cite} = card;
		const cited = cite ? {quote: cite.quote, source: cite.source} : {};
		return [{card: id, question, answer, ...cited, content: contentHash(card), reasons}];
	});
}
