// Arbitrary edits of a deck, for tests of merges and updates.
import fc from 'fast-check';
import type {Card} from '../../src/cards/card.js';
import type {Deck} from '../../src/decks/deck.js';
import {card, someDeck} from './make.js';

const FIELDS = ['question', 'answer', 'note', 'tags', 'accept', 'extra'] as const;

export type Edit =
	| {readonly type: 'set'; readonly card: number; readonly field: number; readonly value: string}
	| {readonly type: 'withdraw'; readonly card: number}
	| {readonly type: 'add'; readonly name: string}
	| {readonly type: 'title' | 'licence'; readonly value: string};

const value = fc.stringMatching(/^[a-z]{1,4}$/);

const someEdit: fc.Arbitrary<Edit> = fc.oneof(
	{
		weight: 4,
		arbitrary: fc.record({
			type: fc.constant('set' as const),
			card: fc.nat(5),
			field: fc.nat(FIELDS.length - 1),
			value,
		}),
	},
	fc.record({type: fc.constant('withdraw' as const), card: fc.nat(5)}),
	fc.record({type: fc.constant('add' as const), name: value}),
	fc.record({type: fc.constantFrom('title' as const, 'licence' as const), value}),
);

export const someEdits = fc.array(someEdit, {maxLength: 5});

/** A base without parked cards, as authors give them. */
export const someBase: fc.Arbitrary<Deck> = someDeck.map(({parked, ...rest}) => rest);

/** The deck after edits; cards are counted in the base, so that equal numbers mean equal cards. */
export function edited(
	base: Deck,
	edits: readonly Edit[],
	{prefix, start = base}: {readonly prefix: string; readonly start?: Deck},
): Deck {
	return edits.reduce((now, edit) => apply(now, edit, {base, prefix}), start);
}

/** What an edit touches: two edits are disjoint when they touch different things. */
export function touches(base: Deck, edit: Edit): string {
	switch (edit.type) {
		case 'set': {
			const field = FIELDS[edit.field] ?? 'note';
			return `${base.cards[edit.card]?.id}/${field}`;
		}
		case 'withdraw':
			return `${base.cards[edit.card]?.id}/`;
		case 'add':
			return 'new';
		default:
			return edit.type;
	}
}

function apply(
	deck: Deck,
	edit: Edit,
	{base, prefix}: {readonly base: Deck; readonly prefix: string},
): Deck {
	switch (edit.type) {
		case 'set': {
			const id = base.cards[edit.card]?.id;
			const field = FIELDS[edit.field] ?? 'note';
			return {
				...deck,
				cards: deck.cards.map((one) => (one.id === id ? set(one, field, edit.value) : one)),
			};
		}
		case 'withdraw':
			return {...deck, cards: deck.cards.filter(({id}) => id !== base.cards[edit.card]?.id)};
		case 'add': {
			const id = `new-${prefix}-${edit.name}`;
			return {...deck, cards: [...deck.cards.filter((one) => one.id !== id), card(id)]};
		}
		default:
			return {...deck, head: {...deck.head, [edit.type]: edit.value}};
	}
}

function set(one: Card, field: (typeof FIELDS)[number], text: string): Card {
	switch (field) {
		case 'tags':
		case 'accept':
			return {...one, [field]: [text]};
		case 'extra':
			return {...one, extra: {[`x-${text}`]: text}};
		case 'answer':
			return {...one, answer: text, choices: []};
		default:
			return {...one, [field]: text};
	}
}
