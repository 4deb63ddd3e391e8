// The names a deck has as answers: whether a surname is enough depends on them.
import type {Card, CardId, CardKind} from '../../cards/card.js';

const ABOUT_PEOPLE: ReadonlySet<CardKind> = new Set([
	'who-said',
	'who-denied',
	'who-declined',
	'who-asked',
	'who-did',
	'to-whom',
]);

/** Gathered once a deck, when the first answer is typed. */
const gathered = new WeakMap<ReadonlyMap<CardId, Card>, readonly string[]>();

export function namesIn(cards: ReadonlyMap<CardId, Card>): readonly string[] {
	const known = gathered.get(cards);
	if (known) return known;
	const names = new Set<string>();
	for (const {kind, answer, choices} of cards.values()) {
		if (!ABOUT_PEOPLE.has(kind)) continue;
		for (const text of [answer, ...choices.map((choice) => choice.text)]) {
			names.add(text.split(/,\s/u)[0] ?? text);
		}
	}
	const list = [...names];
	gathered.set(cards, list);
	return list;
}
