// A deck of JSON card by card, from bytes as they come: a large one is held once, as cards.
import * as v from 'valibot';
import type {Card} from '../cards/card.js';
import type {Deck} from './deck.js';
import {notOurs, toCard, toDeck} from './decode.js';
import {type CardList, cutCards} from './json-pieces.js';
import {looseEnds} from './loose-ends.js';
import {normalizeJson} from './safe-text.js';
import {type CardRecord, card as cardRecord, deckWithoutCards} from './schema.js';

export type LeanDeck = {
	/** False where something is wrong or out of the ordinary: then the file has to be read as a whole. */
	push(bytes: Uint8Array): boolean;
	/** The deck, or undefined for the same reasons; who reads it as a whole tells what is wrong. */
	end(): Deck | undefined;
};

/** Longer texts are seldom in a deck twice. */
const SHORT = 60;

export function leanDeck(): LeanDeck {
	const lists: Record<CardList, Card[]> = {cards: [], parked: []};
	const ids = new Set<string>();
	const cited = new Set<string>();
	const texts = new Map<string, string>();
	const anySource = {has: (id: string) => cited.add(id).has(id)};
	const pieces = cutCards((list, json) => {
		const record = recordIn(json);
		if (!record || ids.has(record.id) || looseEnds(record, [], anySource).length > 0) return false;
		ids.add(record.id);
		lists[list].push(toCard(sharing(record, texts)));
		return true;
	});
	return {
		push: pieces.push,
		end() {
			const rest = parsed(pieces.rest()?.replace(/^\uFEFF/u, ''));
			if (notOurs(rest, '') || normalizeJson(rest).length > 0) return undefined;
			const found = v.safeParse(deckWithoutCards, rest, {abortPipeEarly: true});
			if (!found.success || found.output.cards.length + found.output.parked.length > 0)
				return undefined;
			const sources = new Set(found.output.sources.map(({id}) => id));
			const isSound =
				sources.size === found.output.sources.length &&
				[...cited].every((id) => sources.has(id)) &&
				(lists.parked.length === 0 || hasList(rest, 'parked'));
			return isSound ? toDeck(found.output, lists.cards, lists.parked) : undefined;
		},
	};
}

function recordIn(json: string): CardRecord | undefined {
	const value = parsed(json);
	if (normalizeJson(value).length > 0) return undefined;
	const found = v.safeParse(cardRecord, value, {abortPipeEarly: true});
	return found.success ? found.output : undefined;
}

/** Undefined for what is no JSON. */
function parsed(json: string | undefined): unknown {
	try {
		return json === undefined ? undefined : JSON.parse(json);
	} catch {
		return undefined;
	}
}

function hasList(value: unknown, list: CardList): boolean {
	return typeof value === 'object' && value !== null && Object.hasOwn(value, list);
}

/** The same answers, choices and tags stand on many cards: each text is held once. */
function sharing(record: CardRecord, texts: Map<string, string>): CardRecord {
	const one = (text: string): string => {
		if (text.length > SHORT) return text;
		const before = texts.get(text);
		if (before === undefined) texts.set(text, text);
		return before ?? text;
	};
	return {
		...record,
		answer: one(record.answer),
		accept: record.accept.map(one),
		choices: record.choices.map((choice) => ({
			...choice,
			text: one(choice.text),
			why: one(choice.why),
		})),
		tags: record.tags.map(one),
		...(record.source === undefined ? {} : {source: one(record.source)}),
	};
}
