// People whom readers know without being told: their circle and party, and who cannot speak any more.
import type {Group} from '../../cards/rival.js';
import {fold} from '../../cards/words.js';
import TABLE from './figures.json' with {type: 'json'};

export type Figure = {
	readonly group: Group;
	/** The party of a politician, or null. */
	readonly party: string | null;
};

const FIGURES: ReadonlyMap<string, Figure> = new Map([
	...Object.entries(TABLE.parties).flatMap(([party, names]) =>
		names.map((name) => [figureKey(name), {group: 'politician', party}] as const),
	),
	...of('official', TABLE.officials),
	...of('journalist', TABLE.journalists),
	...of('star', TABLE.stars),
]);
const PAST: ReadonlySet<string> = new Set(TABLE.past.map(figureKey));

function of(group: Group, names: readonly string[]): readonly (readonly [string, Figure])[] {
	return names.map((name) => [figureKey(name), {group, party: null}] as const);
}

/** Without middle initials: "Donald J. Trump", but a "Jr." is somebody else. */
export function figureKey(name: string): string {
	return fold(name.replace(/(?<= )\p{Lu}\. ?(?=\p{L})/gu, ''));
}

export function figureCalled(name: string): Figure | undefined {
	return FIGURES.get(figureKey(name));
}

/** Dead, or invented, or so far from the news that nobody takes them for a speaker. */
export function isPast(name: string): boolean {
	return PAST.has(figureKey(name));
}
