// A deck's head, sources and cards as flat members, foreign keys among them: what diff and merge compare.
import type {Card} from '../cards/card.js';
import type {Deck, DeckSource, Extra} from './deck.js';

/** Members by name; `cite` of a card is one member. */
export type Part = Readonly<Record<string, unknown>>;

export type DeckParts = {
	readonly head: Part;
	readonly sources: ReadonlyMap<string, Part>;
	readonly cards: ReadonlyMap<string, Part>;
	readonly parked: ReadonlyMap<string, Part>;
};

export function partsOf({head, sources, cards, parked = []}: Deck): DeckParts {
	return {
		head: partOf(head),
		sources: byId(sources, partOf),
		cards: byId(cards, cardPart),
		parked: byId(parked, cardPart),
	};
}

export function partOf({extra, ...own}: {readonly extra?: Extra}): Part {
	return {...own, ...extra};
}

/** Whether two members hold the same, whatever the order of the keys of objects in them. */
export function isSame(a: unknown, b: unknown): boolean {
	if (a === b) return true;
	if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
	if (Array.isArray(a) !== Array.isArray(b)) return false;
	const left = new Map(Object.entries(a));
	const right = new Map(Object.entries(b));
	return (
		left.size === right.size &&
		[...left].every(([key, value]) => right.has(key) && isSame(value, right.get(key)))
	);
}

function cardPart(card: Card): Part {
	return {...partOf(card), choices: card.choices.map(partOf)};
}

function byId<T extends Card | DeckSource>(
	list: readonly T[],
	toPart: (one: T) => Part,
): ReadonlyMap<string, Part> {
	return new Map(list.map((one) => [one.id, toPart(one)]));
}
