// `whosaid deck show <deck> [cards...]`: the cards as people read them, or in a format of files.

import {citedSources} from '../../cards/card.js';
import type {Deck} from '../../decks/deck.js';
import {jsonFormat} from '../../decks/json.js';
import {markdownFormat} from '../../decks/markdown.js';
import {fail, ok, type Result} from '../../result.js';
import type {Action} from '../command.js';
import {EXIT} from '../exit.js';
import {report, warn} from '../report.js';
import {deckWords} from './deck-words.js';
import {openDeck} from './open-deck.js';

const WIDEST = 100;

export const show: Action = async (context, [wanted = '', ...cards], options) => {
	const opened = await openDeck(context, wanted);
	if (!opened.ok) return report(context, opened.problems);
	warn(context, opened.warnings);
	const chosen = cards.length > 0 ? onlyCards(opened.value.deck, cards) : ok(opened.value.deck);
	if (!chosen.ok) return report(context, chosen.problems);
	const deck = chosen.value;
	if (options['json'] === true) context.stdout.write(jsonFormat.print(deck));
	else if (options['markdown'] === true) context.stdout.write(markdownFormat.print(deck));
	else context.stdout.write(deckWords(deck, Math.min(context.stdout.columns ?? 80, WIDEST)));
	return EXIT.fine;
};

/** The deck with these cards only, and the sources they cite. */
function onlyCards(deck: Deck, ids: readonly string[]): Result<Deck> {
	const all = [...deck.cards, ...(deck.parked ?? [])];
	const missing = ids.filter((wanted) => !all.some(({id}) => id === wanted));
	if (missing.length > 0) {
		return fail({
			code: 'card-missing',
			message: `the deck has no card ${missing.join(', ')}`,
			hint: 'whosaid deck show without card ids shows them all',
		});
	}
	const cards = all.filter(({id}) => ids.includes(id));
	const cited = new Set(cards.flatMap(citedSources));
	return ok({head: deck.head, sources: deck.sources.filter(({id}) => cited.has(id)), cards});
}
