// Finds cards of all decks by what is typed: indexed once, then narrowed key by key.
import type {Card, CardId} from '../../cards/card.js';
import type {Deck} from '../../decks/deck.js';
import {DAY, dayOf, type When} from '../../study/day.js';
import {type Progress, stateOf} from '../../study/progress.js';
import type {Pace} from '../../study/schedule.js';
import {foldText} from './fold.js';
import {type CardStateName, type FieldName, isNarrower, type Term} from './query.js';

/** One card with its text folded: question, answers, tags, in this order. */
export type Entry = {
	readonly card: Card;
	readonly deck: Deck;
	readonly text: string;
	/** Where in `text` the answers and the tags begin. */
	readonly answers: number;
	readonly tags: number;
};

/** What the state of a card is judged by. */
export type Known = {readonly progress: Progress; readonly pace: Pace; readonly when: When};

export type Hits = {
	readonly terms: readonly Term[];
	/** Places in the list of entries, in its order. */
	readonly found: readonly number[];
	/** What was found before, for going back; null at the start. */
	readonly wider: Hits | null;
	/** Whether cards have changed since: nothing may be narrowed from these. */
	readonly isStale?: true;
};

export function indexDecks(decks: readonly Deck[]): readonly Entry[] {
	return decks.flatMap((deck) => deck.cards.map((card) => entryOf(card, deck)));
}

export function entryOf(card: Card, deck: Deck): Entry {
	const question = `${foldText(card.question)}\n`;
	const answers = `${foldText([card.answer, ...card.accept].join('\n'))}\n`;
	return {
		card,
		deck,
		// Joined, not added: what is searched has to lie in one piece.
		text: [question, answers, foldText(card.tags.join('\n'))].join(''),
		answers: question.length,
		tags: question.length + answers.length,
	};
}

export function allHits(entries: readonly Entry[]): Hits {
	return {terms: [], found: entries.map((_, i) => i), wider: null};
}

/** So many earlier results are kept for going back. */
const DEPTH = 12;

/** The hits of new terms, looked for only among earlier ones where those must hold them all. */
export function search(
	entries: readonly Entry[],
	{
		terms,
		before,
		known,
	}: {readonly terms: readonly Term[]; readonly before: Hits; readonly known: Known},
): Hits {
	const start = before.isStale ? allHits(entries) : nearest(before, terms, entries);
	const tests = terms.map((term) => testOf(term, known));
	const found: number[] = [];
	for (const place of start.found) {
		const entry = entries[place];
		if (entry !== undefined && passes(entry, tests)) found.push(place);
	}
	return {terms, found, wider: shallow(start, DEPTH)};
}

/** The latest hits that hold all of the new ones: what was typed last, or what stood before it. */
function nearest(before: Hits, terms: readonly Term[], entries: readonly Entry[]): Hits {
	for (let hits: Hits | null = before; hits; hits = hits.wider) {
		if (isNarrower(hits.terms, terms)) return hits;
	}
	return allHits(entries);
}

function shallow(hits: Hits, depth: number): Hits | null {
	if (depth === 0) return null;
	return {...hits, wider: hits.wider && shallow(hits.wider, depth - 1)};
}

function passes(entry: Entry, tests: readonly Test[]): boolean {
	for (const test of tests) if (!test(entry)) return false;
	return true;
}

type Test = (entry: Entry) => boolean;

function testOf(term: Term, known: Known): Test {
	const test = positive(term, known);
	return term.not && term.type !== 'unknown' ? (entry) => !test(entry) : test;
}

function positive(term: Term, known: Known): Test {
	switch (term.type) {
		case 'words':
			return ({text}) => text.includes(term.text);
		case 'field':
			return FIELD_TESTS[term.field](term.text);
		case 'is':
			return ({card}) => hasState(card.id, term.state, known);
		case 'due':
			return ({card}) => isDueWithin(card.id, term.days, known);
		case 'unknown':
			return () => false;
	}
}

const FIELD_TESTS: Readonly<Record<FieldName, (wanted: string) => Test>> = {
	question: (wanted) =>
		inPart(
			wanted,
			() => 0,
			({answers}) => answers,
		),
	answer: (wanted) =>
		inPart(
			wanted,
			({answers}) => answers,
			({tags}) => tags,
		),
	person: (wanted) =>
		inPart(
			wanted,
			({answers}) => answers,
			({text}) => text.length,
		),
	tag: (wanted) =>
		inPart(
			wanted,
			({tags}) => tags,
			({text}) => text.length,
		),
	deck: (wanted) => perDeck(({head}) => `${head.id}\n${head.title}`, wanted),
	kind:
		(wanted) =>
		({card}) =>
			card.kind.includes(wanted),
	source: inSource,
};

function inPart(
	wanted: string,
	from: (entry: Entry) => number,
	to: (entry: Entry) => number,
): Test {
	return (entry) => {
		const at = entry.text.indexOf(wanted, from(entry));
		return at >= 0 && at + wanted.length <= to(entry);
	};
}

/** Judged once a deck, not once a card. */
function perDeck(words: (deck: Deck) => string, wanted: string): Test {
	const judged = new Map<Deck, boolean>();
	return ({deck}) => {
		const known = judged.get(deck) ?? foldText(words(deck)).includes(wanted);
		judged.set(deck, known);
		return known;
	};
}

function inSource(wanted: string): Test {
	const judged = new Map<Deck, ReadonlySet<string>>();
	return ({card, deck}) => {
		const ids = judged.get(deck) ?? sourcesWith(deck, wanted);
		judged.set(deck, ids);
		return card.cite !== undefined && ids.has(card.cite.source);
	};
}

function sourcesWith({sources}: Deck, wanted: string): ReadonlySet<string> {
	const words = ({title, publisher, author, published}: Deck['sources'][number]): string =>
		foldText([title, publisher, author, published].filter(Boolean).join('\n'));
	return new Set(sources.filter((one) => words(one).includes(wanted)).map(({id}) => id));
}

export function hasState(id: CardId, state: CardStateName, known: Known): boolean {
	const {schedule, suspended, buried, flags} = stateOf(known.progress, id);
	const {phase} = schedule;
	switch (state) {
		case 'new':
			return phase === 'new';
		case 'learning':
			return phase === 'learning' || phase === 'relearning';
		case 'learned':
			return phase === 'review';
		case 'due':
			return !suspended && isDueWithin(id, 0, known);
		case 'suspended':
			return suspended;
		case 'buried':
			return (
				buried !== null &&
				today({at: buried, offset: known.when.offset}, known) === today(known.when, known)
			);
		case 'flagged':
			return flags.length > 0;
	}
}

function isDueWithin(id: CardId, days: number, known: Known): boolean {
	const {schedule} = stateOf(known.progress, id);
	if (schedule.phase === 'new') return false;
	const {at, offset} = known.when;
	return today({at: schedule.due, offset}, known) <= today({at: at + days * DAY, offset}, known);
}

function today(when: When, {pace}: Known): number {
	return dayOf(when, pace.rollover);
}
