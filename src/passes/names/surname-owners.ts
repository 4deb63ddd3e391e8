// Whom a surname alone means where several have it: the only one named in full before it first stands alone.
import type {NameFound} from './full-names.js';

/** By surname the name, as written; others of the name are called in full, so as not to be mistaken. */
export function ownersIn(text: string, names: readonly NameFound[]): ReadonlyMap<string, string> {
	const owners = new Map<string, string>();
	const full = names.filter(({name, surname}) => name !== surname);
	for (const surname of new Set(full.map((one) => one.surname))) {
		const own = full.filter((one) => one.surname === surname);
		if (new Set(own.map(({name}) => name)).size < 2) continue;
		const first = aloneBehind(text, surname, own);
		const before = new Set(own.filter(({end}) => end <= first).map(({name}) => name));
		const [owner] = before;
		if (owner !== undefined && before.size === 1) owners.set(surname, owner);
	}
	return owners;
}

/** Where the surname first stands alone behind a full name. */
function aloneBehind(text: string, surname: string, own: readonly NameFound[]): number {
	let at = text.indexOf(surname, own[0]?.end ?? 0);
	while (at >= 0) {
		const end = at + surname.length;
		const isInside = own.some((one) => one.start <= at && end <= one.end);
		if (!isInside && !isPartOfName(text, at, end)) return at;
		at = text.indexOf(surname, end);
	}
	return -1;
}

/** "the Dahl Foundation", "Harbour Dahl", "Dahlberg". */
function isPartOfName(text: string, start: number, end: number): boolean {
	return (
		/^(?:[\p{L}-]|\s\p{Lu})/u.test(text.slice(end, end + 2)) ||
		/(?:[\p{L}-]|\p{Lu}[\p{L}'’-]+\s)$/u.test(text.slice(Math.max(0, start - 20), start))
	);
}
