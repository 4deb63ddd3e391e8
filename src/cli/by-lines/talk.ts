// A talk line by line: with whom, about which deck, and the keeping of what was answered.
import type {Deck} from '../../decks/deck.js';
import type {Problem} from '../../result.js';
import type {AppEffect} from '../../screens/app.js';
import type {Destination} from '../../screens/effect.js';
import type {News} from '../../screens/news.js';
import type {When} from '../../study/day.js';
import type {ReviewEvent} from '../../study/review-event.js';
import {type Lines, openLines} from '../../terminal/lines.js';
import type {Context} from '../context.js';
import {EXIT, type ExitCode} from '../exit.js';
import type {OpenWorld} from '../open-world.js';
import {report} from '../report.js';

export type Talk = {
	readonly context: Context;
	readonly opened: OpenWorld;
	readonly lines: Lines;
	readonly deck: Deck;
};

/** Opens the talk on the deck that is wanted, the one studied last, or the first; says where none is. */
export async function withTalk(
	{
		context,
		opened,
		to,
	}: {
		readonly context: Context;
		readonly opened: OpenWorld;
		readonly to: Destination;
	},
	run: (talk: Talk) => Promise<ExitCode>,
): Promise<ExitCode> {
	const {decks, lastDeck} = opened.world;
	const wanted = 'deck' in to ? (to.deck ?? lastDeck) : lastDeck;
	const deck = decks.find(({head}) => head.id === wanted) ?? decks[0];
	if (!deck) {
		context.stdout.write(
			'No decks yet. Make one: whosaid generate article.txt -o mine.deck.json\n',
		);
		return EXIT.fine;
	}
	const lines = openLines(context.stdin, context.stdout);
	try {
		return await run({context, opened, lines, deck});
	} finally {
		lines.close();
	}
}

export function now({context}: Talk): When {
	const at = context.now();
	return {at, offset: context.offsetAt(at)};
}

/** False where an event could not be kept; it was told why. */
export function isKept({context, opened}: Talk, events: readonly ReviewEvent[]): boolean {
	for (const event of events) {
		const problem = opened.perform({type: 'save', event});
		if (!problem) continue;
		report(context, [problem]);
		return false;
	}
	return true;
}

/** What the world says to an effect later, or why it could not be done. */
export function heard({opened}: Talk, effect: AppEffect): Promise<News | Problem> {
	return new Promise((resolve) => {
		const problem = opened.perform(effect, resolve);
		if (problem) resolve(problem);
	});
}

export function isQuit(reply: string): boolean {
	return /^\s*:?q(?:uit)?\s*$/iu.test(reply);
}
