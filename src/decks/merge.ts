// Three-way merge: two decks that grew out of one base, card by card and field by field.
import type {Conflict, Prefer, Three} from './conflict.js';
import type {Deck} from './deck.js';
import {decodeDeck} from './decode.js';
import {mergeFields, mergeLists} from './merge-parts.js';
import {type DeckParts, type Part, partsOf} from './parts.js';
import {safeJson} from './safe-text.js';
import {FORMAT, FORMAT_VERSION} from './schema.js';

export type Merged = {readonly deck: Deck; readonly conflicts: readonly Conflict[]};

/**
 * What only one side changed is taken; where both changed one field, `prefer` wins and the conflict
 * is told. What one side withdrew and the other changed stays, as a conflict too. Edits that don't
 * meet give the same deck whichever side is called mine.
 */
export function mergeDecks(decks: Three<Deck>, prefer: Prefer = 'mine'): Merged {
	const parts = {
		base: partsOf(decks.base),
		mine: partsOf(decks.mine),
		theirs: partsOf(decks.theirs),
	};
	const head = mergeFields(pick(parts, 'head'), {of: 'head', id: '', prefer});
	const cards = mergeLists(pick(parts, 'cards'), {of: 'card', prefer});
	const parked = mergeLists(pick(parts, 'parked'), {of: 'card', prefer});
	const sources = mergeLists(pick(parts, 'sources'), {of: 'source', prefer});
	const asked = new Set(cards.list.map(({id}) => id));
	const kept = parked.list.filter(({id}) => !asked.has(id));
	const deck = deckOf({
		head: head.part,
		cards: cards.list,
		parked: kept,
		sources: withCited(sources.list, [...cards.list, ...kept], parts),
	});
	const conflicts = [...head.conflicts, ...sources.conflicts, ...cards.conflicts];
	const keptIds = new Set(kept.map(({id}) => id));
	conflicts.push(...parked.conflicts.filter(({id}) => keptIds.has(id)));
	return {deck, conflicts};
}

function pick<K extends keyof DeckParts>(parts: Three<DeckParts>, key: K): Three<DeckParts[K]> {
	return {base: parts.base[key], mine: parts.mine[key], theirs: parts.theirs[key]};
}

/** A source that one side withdrew stays as long as a card cites it. */
function withCited(
	sources: readonly Part[],
	cards: readonly Part[],
	{base, mine, theirs}: Three<DeckParts>,
): readonly Part[] {
	const known = new Set(sources.map(({id}) => id));
	const cited = cards.flatMap(({cite, also}) =>
		[cite, ...(Array.isArray(also) ? also : [])].flatMap(sourceIn),
	);
	const missing = [...new Set(cited)].filter((id) => !known.has(id)).sort();
	const found = missing.map(
		(id) => mine.sources.get(id) ?? theirs.sources.get(id) ?? base.sources.get(id),
	);
	return [...sources, ...found.filter((source) => source !== undefined)];
}

function sourceIn(citation: unknown): readonly string[] {
	const isOne = typeof citation === 'object' && citation !== null && 'source' in citation;
	return isOne ? [String(citation.source)] : [];
}

function deckOf(parts: {
	readonly head: Part;
	readonly sources: readonly Part[];
	readonly cards: readonly Part[];
	readonly parked: readonly Part[];
}): Deck {
	const record = {
		...parts.head,
		format: FORMAT,
		formatVersion: FORMAT_VERSION,
		sources: parts.sources,
		cards: parts.cards.map(cardRecord),
		parked: parts.parked.map(cardRecord),
	};
	const decoded = decodeDeck(safeJson(record), {file: 'merged', linesOf: () => []});
	if (decoded.ok) return decoded.value;
	throw new Error(`merging good decks gave a bad one: ${decoded.problems[0]?.message}`);
}

function cardRecord({cite, ...rest}: Part): Part {
	return typeof cite === 'object' ? {...rest, ...cite} : rest;
}
