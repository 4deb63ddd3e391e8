// Which names of an article are one person's: the same surname, or a spelling of it, and given names that agree.
import type {NameFound} from './full-names.js';
import type {Gender} from './words.js';

export type Known = {
	/** The fullest name the article has. */
	readonly fullName: string;
	readonly surname: string;
	readonly gender: Gender;
	/** How often the article gives more than the surname. */
	readonly count: number;
};

const SUFFIX = /,? (?:Jr\.?|Sr\.?|II|III|IV)$/u;

/** The people of an article, in the order of their first full names. */
export function peopleOf(names: readonly NameFound[]): readonly Known[] {
	const known: Known[] = [];
	const byLength = names.filter(({name, surname}) => name !== surname);
	for (const found of byLength) {
		const at = known.findIndex((one) => isSame(one, found));
		const one = known[at];
		if (!one) {
			known.push({fullName: found.name, surname: found.surname, gender: found.gender, count: 1});
			continue;
		}
		const isFuller = found.name.length > one.fullName.length && found.surname === one.surname;
		known[at] = {
			fullName: isFuller ? found.name : one.fullName,
			surname: one.surname,
			gender: one.gender ?? found.gender,
			count: one.count + 1,
		};
	}
	return known;
}

function isSame(one: Known, found: NameFound): boolean {
	const isSpelling = one.surname.length > 5 && isOneEdit(one.surname, found.surname);
	if (one.surname !== found.surname && !isSpelling) return false;
	// "Mr. van Berg" and "Ola van Berg", "Strand Holm" and "Eva Strand Holm".
	if (isEndOf(one.fullName, found.name) || isEndOf(found.name, one.fullName)) return true;
	if (one.gender && found.gender && one.gender !== found.gender) return false;
	const [short, long] = [givens(one.fullName), givens(found.name)].sort(
		(a, b) => a.length - b.length,
	);
	return agree(short?.[0] ?? '', long?.[0] ?? '');
}

/** "van Berg" of "Ola van Berg"; a single surname is no whole name. */
export function isEndOf(end: string, whole: string): boolean {
	return end.includes(' ') && whole.endsWith(` ${end}`);
}

const PARTICLES = /(?: (?:d[aeiou]|del|della|dos|du|van|von|der|den|ter|bin|ibn|al|el|la|le))+$/iu;

/** The surname as people write it alone: "de Berg" of "Ola de Berg", "Berg" of "Ola Berg". */
export function writtenSurname(fullName: string): string {
	const surname = surnameOf(fullName);
	const at = fullName.lastIndexOf(` ${surname}`);
	const lead = at < 0 ? '' : (PARTICLES.exec(fullName.slice(0, at))?.[0] ?? '');
	return `${lead} ${surname}`.trim();
}

function givens(name: string): readonly string[] {
	return name.replace(SUFFIX, '').split(' ').slice(0, -1);
}

/** The last word of a name, "Jr." and numerals aside. */
export function surnameOf(name: string): string {
	return name.replace(SUFFIX, '').split(' ').at(-1) ?? name;
}

/** "Don" and "Donald", "J." and "Jens", one letter more or less: the same; else only what is equal. */
function agree(a: string, b: string): boolean {
	if (a === b || isOneEdit(a, b)) return true;
	const [short, long] = [a.replace(/\.$/u, ''), b.replace(/\.$/u, '')].sort(
		(x, y) => x.length - y.length,
	);
	if (!short || !long) return false;
	return short.length === 1 || short.length > 2 ? long.startsWith(short) : false;
}

/** Whether two words of some length differ by at most one letter: "Sergei" and "Sergey". */
export function isOneEdit(a: string, b: string): boolean {
	if (Math.abs(a.length - b.length) > 1 || Math.min(a.length, b.length) < 5) return a === b;
	let at = 0;
	while (at < a.length && a[at] === b[at]) at++;
	const [restA, restB] = [a.slice(at), b.slice(at)];
	return restA.slice(1) === restB.slice(1) || restA.slice(1) === restB || restA === restB.slice(1);
}
