// The preferences that hold for one deck: those over all, with what the deck wants otherwise.
import type {DeckPace, Pace} from './schedule.js';

/** A deck's Pace, and its own limits, which hold beside those over all decks. */
export type DeckOwnPace = Pace & {readonly own?: DeckPace};

/** The same object for the same Pace and deck, since engines are kept by Pace. */
const known = new WeakMap<Pace, Map<string, DeckOwnPace>>();

export function paceOf(pace: Pace, deck: string): DeckOwnPace {
	const own = pace.decks && Object.hasOwn(pace.decks, deck) ? pace.decks[deck] : undefined;
	if (own === undefined) return pace;
	const decks = known.get(pace) ?? new Map<string, DeckOwnPace>();
	known.set(pace, decks);
	const made = decks.get(deck) ?? {
		...pace,
		retention: own.retention ?? pace.retention,
		...(own.exam === undefined ? {} : {exam: own.exam}),
		own,
	};
	decks.set(deck, made);
	return made;
}
