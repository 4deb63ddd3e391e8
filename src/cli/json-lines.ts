// Cards one a line, each with its source, for programs that read lines.
import type {Deck} from '../decks/deck.js';

/** Ends with a line end; empty for a deck without cards. `article` is the id its writer gave it. */
export function jsonLines({cards, sources}: Deck, article?: string): string {
	const given = article === undefined ? {} : {article};
	const byId = new Map(sources.map((source) => [source.id, source]));
	return cards
		.map(({cite, ...card}) => {
			const cited = cite ? {quote: cite.quote, start: cite.start, end: cite.end} : {};
			return `${JSON.stringify({...given, ...card, ...cited, source: cite ? byId.get(cite.source) : undefined})}\n`;
		})
		.join('');
}
