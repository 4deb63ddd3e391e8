// Forms of English verbs: from any form to its base, from the base to its past.
import VERBS from './verbs.json' with {type: 'json'};

export type VerbForm = 'base' | 'third' | 'past' | 'participle' | 'gerund';
export type VerbReading = {readonly base: string; readonly form: VerbForm};

const IRREGULAR: ReadonlyMap<string, readonly [past: string, participle: string]> = new Map(
	VERBS.irregular.map(([base = '', past = '', participle = '']) => [base, [past, participle]]),
);
const DOUBLING: ReadonlySet<string> = new Set(VERBS.doubling);
/** One vowel and one consonant at the end of one syllable: "plan", "stop", not "show" or "fix". */
const SHORT = /^[^aeiou]*(?:qu)?[aeiou][^aeiouwxy]$/u;

/** "retaliated", "planned", "held"; the base form must be a verb's. */
export function pastOf(base: string): string {
	const irregular = IRREGULAR.get(base);
	if (irregular) return irregular[0];
	if (base.endsWith('e')) return `${base}d`;
	if (/[^aeiou]y$/u.test(base)) return `${base.slice(0, -1)}ied`;
	return `${doubled(base)}ed`;
}

/** "goes", "tries", "retaliates". */
function thirdOf(base: string): string {
	if (base === 'have') return 'has';
	if (/(?:[sxz]|ch|sh|o)$/u.test(base)) return `${base}es`;
	return /[^aeiou]y$/u.test(base) ? `${base.slice(0, -1)}ies` : `${base}s`;
}

function gerundOf(base: string): string {
	if (/(?:[^eoy]|[^aeiou]y)e$/u.test(base) && base !== 'be') return `${base.slice(0, -1)}ing`;
	return `${doubled(base)}ing`;
}

function doubled(base: string): string {
	return SHORT.test(base) || DOUBLING.has(base) ? base + base.slice(-1) : base;
}

/** Every verb a word can be a form of; empty for words no table knows. Be and modals are not here. */
export function verbReadings(word: string): readonly VerbReading[] {
	return readings().get(word.toLowerCase()) ?? [];
}

let known: ReadonlyMap<string, readonly VerbReading[]> | undefined;

function readings(): ReadonlyMap<string, readonly VerbReading[]> {
	known ??= tabulate();
	return known;
}

function tabulate(): ReadonlyMap<string, readonly VerbReading[]> {
	const table = new Map<string, VerbReading[]>();
	const add = (word: string, base: string, form: VerbForm): void => {
		table.set(word, [...(table.get(word) ?? []), {base, form}]);
	};
	for (const base of [...IRREGULAR.keys(), ...VERBS.regular]) {
		const [past, participle] = IRREGULAR.get(base) ?? [pastOf(base), pastOf(base)];
		add(base, base, 'base');
		add(thirdOf(base), base, 'third');
		add(past, base, 'past');
		add(participle, base, 'participle');
		add(gerundOf(base), base, 'gerund');
	}
	return table;
}
