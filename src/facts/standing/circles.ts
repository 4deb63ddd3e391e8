// Circles of people of world news who stand for the same things at the same time.
import TABLE from './circles.json' with {type: 'json'};
import {figureKey} from './figures.js';

export type Circle = {
	readonly name: string;
	/** The first and the last month, `YYYY-MM`. */
	readonly from: string;
	readonly to: string;
	readonly people: readonly string[];
	/** What those are called who stand there without being listed. */
	readonly offices?: readonly string[];
	/** What is written of at that time: "caucus". */
	readonly words?: readonly string[];
	/** Of which party they must be. */
	readonly party?: string;
	/** For whom or which body its staff speaks. */
	readonly side?: string;
};

export const CIRCLES: readonly Circle[] = TABLE.circles;
const BY_NAME = byName();

function byName(): ReadonlyMap<string, readonly Circle[]> {
	const map = new Map<string, Circle[]>();
	for (const circle of CIRCLES)
		for (const name of circle.people.map(figureKey)) {
			const own = map.get(name);
			if (own) own.push(circle);
			else map.set(name, [circle]);
		}
	return map;
}

/** The circles that list somebody, whenever. */
export function circlesListing(name: string): readonly Circle[] {
	return BY_NAME.get(figureKey(name)) ?? [];
}

/** Told apart from others of the same name by their time. */
export function nameOf({name, from}: Circle): string {
	return `${name} (${from.slice(0, 4)})`;
}

/** How long it lasted. */
export function monthsIn({from, to}: Pick<Circle, 'from' | 'to'>): number {
	const months = (text: string): number => 12 * Number(text.slice(0, 4)) + Number(text.slice(5));
	return months(to) - months(from) + 1;
}

/** "Virginians", "the Ohio vote". */
const STATE = new RegExp(`\\b(?:${TABLE.states.join('|')})`, 'u');

/** A seat of one's state: where the words name a state, the others of the house have other seats. */
export function isOfOtherSeat({party, offices}: Circle, words: string): boolean {
	return party !== undefined && offices !== undefined && STATE.test(words);
}
