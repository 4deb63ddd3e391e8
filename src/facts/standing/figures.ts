// People whom readers know without being told: their circle and party, and who cannot speak any more.
import type {Group} from '../../cards/rival.js';
import {fold} from '../../cards/words.js';
import {isEndOf, isOneEdit, surnameOf} from '../../passes/names/same-person.js';
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

const BY_SURNAME = bySurname();

function bySurname(): ReadonlyMap<string, readonly string[]> {
	const map = new Map<string, string[]>();
	for (const name of [...Object.values(TABLE.parties), TABLE.officials, TABLE.journalists].flat()) {
		const surname = surnameOf(name);
		map.set(surname, [...(map.get(surname) ?? []), name]);
	}
	return map;
}

/** The name as readers know it, where an article misspells the given name or leaves it out: "Rence", "Van Berg". */
export function figureSpelling(name: string): string {
	if (figureCalled(name)) return name;
	const [given = '', ...rest] = name.split(' ');
	const likely = (BY_SURNAME.get(surnameOf(name)) ?? []).filter((one) => {
		const [known = '', ...others] = one.split(' ');
		return isEndOf(name, one) || (others.join(' ') === rest.join(' ') && isMisspelt(given, known));
	});
	const [only = name] = likely;
	return likely.length === 1 ? only : name;
}

/** One letter more, less or another, or two that changed places. */
function isMisspelt(given: string, known: string): boolean {
	if (isOneEdit(given, known)) return given !== known;
	const at = [...known].findIndex((letter, index) => letter !== given[index]);
	const swapped =
		known.slice(0, at) + (known[at + 1] ?? '') + (known[at] ?? '') + known.slice(at + 2);
	return at > 0 && known.length > 4 && given === swapped;
}
