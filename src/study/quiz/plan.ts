// What a quiz is to be: of which cards, how many, asked how, against which clock.
import type {Card} from '../../cards/card.js';

/** Multiple choice; typed; who said it, one after the other at speed; four dated events to put in order. */
export type RoundKind = 'choose' | 'type' | 'who-said' | 'in-order';

export type Only =
	| {readonly by: 'deck'}
	| {readonly by: 'article'; readonly source: string}
	/** A person or a topic: what cards are tagged with or have as an answer. */
	| {readonly by: 'about'; readonly name: string};

export type QuizPlan = {
	readonly kind: RoundKind;
	readonly only: Only;
	readonly count: number;
	/** Seconds for a question, or null where no clock runs. */
	readonly seconds: number | null;
	/** Whether answers count for the schedule; only where it is asked for. */
	readonly counts: boolean;
};

export const ROUNDS: readonly RoundKind[] = ['choose', 'type', 'who-said', 'in-order'];
/** At speed a clock always runs. */
export const SPEED_SECONDS = 8;

export const DEFAULT_PLAN: QuizPlan = {
	kind: 'choose',
	only: {by: 'deck'},
	count: 10,
	seconds: null,
	counts: false,
};

export function isAboutWho({kind}: Card): boolean {
	return (
		kind === 'who-said' ||
		kind === 'who-denied' ||
		kind === 'who-declined' ||
		kind === 'who-asked' ||
		kind === 'who-did' ||
		kind === 'to-whom'
	);
}

/** Whom or what a card is about: the person of a who-said, else its first tag; null where nothing says. */
export function aboutOf(card: Card): string | null {
	return isAboutWho(card) ? (card.answer.split(/,\s/u)[0] ?? card.answer) : (card.tags[0] ?? null);
}

export function isAmong(card: Card, only: Only): boolean {
	switch (only.by) {
		case 'deck':
			return true;
		case 'article':
			return card.cite?.source === only.source;
		case 'about':
			return aboutOf(card) === only.name || card.tags.includes(only.name);
	}
}

/** People and topics of cards, the most frequent first. */
export function aboutNames(cards: readonly Card[]): readonly string[] {
	const counts = new Map<string, number>();
	for (const card of cards) {
		for (const name of new Set([aboutOf(card), ...card.tags])) {
			if (name !== null) counts.set(name, (counts.get(name) ?? 0) + 1);
		}
	}
	return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([name]) => name);
}
