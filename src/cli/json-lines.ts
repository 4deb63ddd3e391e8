// Cards one a line, each with its source, for programs that read lines.
import type {Deck} from '../decks/deck.js';

/** Ends with a line end; empty for a deck without cards. `article` is the id its writer gave it. */
export function jsonLines({cards, sources}: Deck, article?: string): string {
	const given = article === undefined ? {} : {article};
	const byId = new Map(sources.map((source) => [source.id, source]));
	return cards
		.map(({cite, ...card}) => {
			const cited = cite ? {quote: cite.quote, start: cite.start, end: cite.end} : {};
			return `${written({...given, ...card, ...cited, source: cite ? byId.get(cite.source) : undefined})}\n`;
		})
		.join('');
}

/** Marks that turn the direction of writing are told by number: who looks at a line sees its letters in order. */
function written(value: object): string {
	return JSON.stringify(value).replace(
		/[\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu,
		(mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`,
	);
}
