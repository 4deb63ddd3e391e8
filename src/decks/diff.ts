// What changed from one deck to another, card by card and field by field.
import type {Card} from '../cards/card.js';
import type {Deck, DeckSource, Extra} from './deck.js';
import {isSame, partOf} from './parts.js';

/** A side where the field is missing has undefined. */
export type FieldChange = {
	readonly field: string;
	readonly before: unknown;
	readonly after: unknown;
};

export type Changed<T> = {
	readonly before: T;
	readonly after: T;
	/** Never empty. */
	readonly fields: readonly FieldChange[];
};

export type ListDiff<T> = {
	readonly added: readonly T[];
	readonly withdrawn: readonly T[];
	readonly changed: readonly Changed<T>[];
};

export type DeckDiff = {
	readonly head: readonly FieldChange[];
	readonly sources: ListDiff<DeckSource>;
	readonly cards: ListDiff<Card> & {
		/** Only the place of the citation is another; its words are the same. */
		readonly moved: readonly Changed<Card>[];
	};
};

export function diffDecks(before: Deck, after: Deck): DeckDiff {
	const cards = diffLists(before.cards, after.cards);
	return {
		head: diffFields(before.head, after.head),
		sources: diffLists(before.sources, after.sources),
		cards: {
			...cards,
			changed: cards.changed.filter((one) => !isMove(one)),
			moved: cards.changed.filter(isMove),
		},
	};
}

export function isEmptyDiff({head, sources, cards}: DeckDiff): boolean {
	const lists = [head, sources.added, sources.withdrawn, sources.changed];
	lists.push(cards.added, cards.withdrawn, cards.changed, cards.moved);
	return lists.every((list) => list.length === 0);
}

type Listed = {readonly id: string; readonly extra?: Extra};

function diffLists<T extends Listed>(before: readonly T[], after: readonly T[]): ListDiff<T> {
	const old = new Map(before.map((one) => [one.id, one]));
	const left = new Set(after.map(({id}) => id));
	return {
		added: after.filter(({id}) => !old.has(id)),
		withdrawn: before.filter(({id}) => !left.has(id)),
		changed: after.flatMap((one) => {
			const was = old.get(one.id);
			const fields = was ? diffFields(was, one) : [];
			return was && fields.length > 0 ? [{before: was, after: one, fields}] : [];
		}),
	};
}

function diffFields(
	before: {readonly extra?: Extra},
	after: {readonly extra?: Extra},
): readonly FieldChange[] {
	const old = partOf(before);
	const now = partOf(after);
	return [...new Set([...Object.keys(old), ...Object.keys(now)])]
		.filter((field) => !isSame(old[field], now[field]))
		.map((field) => ({field, before: old[field], after: now[field]}));
}

function isMove({before, after, fields}: Changed<Card>): boolean {
	return (
		fields.every(({field}) => field === 'cite') &&
		before.cite !== undefined &&
		before.cite.quote === after.cite?.quote
	);
}
