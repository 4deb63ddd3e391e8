// Who held which office when: full names for bare surnames, and offices for names, where nothing speaks against it.
import OFFICES from '../tables/offices.json' with {type: 'json'};
import type {Gender} from './words.js';

export type Holder = {
	readonly name: string;
	readonly gender: Gender;
	/** In lower case, with state or body: "russian president", "president of russia". */
	readonly offices: readonly string[];
	/** Whether the bare surname is plain in world news. */
	readonly alone: boolean;
	readonly from: string;
	readonly to: string;
};

const HOLDERS: readonly Holder[] = OFFICES.holders.map(({name, gender, office, of, ...rest}) => ({
	...rest,
	name,
	gender: gender === 'female' ? 'female' : 'male',
	offices: [
		...adjectives(of).map((adjective) => `${adjective} ${office}`),
		`${of} ${office}`,
		`${office} of ${of}`,
	].map((words) => words.toLowerCase()),
}));

const BY_SURNAME = grouped();

/** The one holder with this surname, spelt so or without accents, in office in a month (`YYYY-MM`), or undefined. */
export function holderOf(surname: string, month: string | null): Holder | undefined {
	const named = (BY_SURNAME.get(bare(surname)) ?? []).filter((holder) => isThen(holder, month));
	const names = new Set(named.map(({name}) => name));
	return names.size === 1 ? named[0] : undefined;
}

/** The offices a person of this full name held in a month; empty where the table has none. */
export function officesOf(fullName: string, month: string | null): readonly string[] {
	const surname = fullName.split(' ').at(-1) ?? '';
	return (BY_SURNAME.get(bare(surname)) ?? [])
		.filter(({name}) => bare(name) === bare(fullName))
		.filter((holder) => isThen(holder, month))
		.flatMap(({offices}) => offices);
}

function isThen({from, to}: Holder, month: string | null): boolean {
	return month === null || (from <= month && month <= to);
}

function grouped(): ReadonlyMap<string, readonly Holder[]> {
	const map = new Map<string, readonly Holder[]>();
	for (const holder of HOLDERS) {
		const surname = bare(holder.name.split(' ').at(-1) ?? '');
		map.set(surname, [...(map.get(surname) ?? []), holder]);
	}
	return map;
}

/** Without accents, and with the endings of transliteration made one: Zelenskyy, Zelenskiy, Zelensky. */
function bare(name: string): string {
	const ascii = /^[a-z -]+$/iu.test(name) ? name : name.normalize('NFKD').replace(/\p{M}/gu, '');
	return ascii.toLowerCase().replace(/(?:iy|yy|yi|ij)$/u, 'y');
}

function adjectives(of: string): readonly string[] {
	return Object.entries(OFFICES.adjectives).find(([state]) => state === of)?.[1] ?? [];
}
