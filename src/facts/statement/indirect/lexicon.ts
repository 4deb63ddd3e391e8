// Reporting verbs in all their forms, with what they do and what may follow them.
import type {Act} from '../statement.js';
import TABLE from './verbs.json' with {type: 'json'};

/** `past` forms are mostly participles as well; the auxiliary before them decides. */
export type Form = 'base' | 'third' | 'past' | 'participle' | 'ing';

/** What follows the verb, as `frames` in verbs.json: "that …", "X that …", "to …", "X of …" and so on. */
export type Frame =
	| 'clause'
	| 'that'
	| 'told'
	| 'wh'
	| 'asked'
	| 'inf'
	| 'objInf'
	| 'gerund'
	| 'np'
	| 'attention'
	| 'answering'
	| 'called'
	| 'as'
	| 'of'
	| 'for';

export type Verb = {
	readonly lemma: string;
	readonly act: Act;
	readonly frames: readonly Frame[];
	readonly particle: string | null;
};

export type Reading = {readonly verb: Verb; readonly forms: ReadonlySet<Form>};

type Row = {
	readonly act: string;
	readonly frames: readonly string[];
	readonly lemmas: readonly string[];
	readonly particle?: string;
	readonly past?: Readonly<Record<string, readonly string[] | undefined>>;
};

const ACTS: readonly Act[] = [
	'said',
	'denied',
	'declined',
	'asked',
	'unconfirmed',
	'demanded',
	'promised',
	'proposed',
	'warned',
];
const FRAMES: readonly Frame[] = [
	'clause',
	'that',
	'told',
	'wh',
	'asked',
	'inf',
	'objInf',
	'gerund',
	'np',
	'attention',
	'answering',
	'called',
	'as',
	'of',
	'for',
];

const DOUBLED = /^(?:admit|quip|beg|dub|slam|brag|rebut|refer)$/u;
const READINGS: ReadonlyMap<string, readonly Reading[]> = tabulate(TABLE.verbs);

/** The act that a table names. */
export function actCalled(name: string): Act {
	return ACTS.find((one) => one === name) ?? 'said';
}

/** The verbs a word may be a form of, those with a particle first; a verb of two rows once. */
export function readingsOf(word: string): readonly Reading[] {
	return READINGS.get(word) ?? [];
}

function tabulate(rows: readonly Row[]): ReadonlyMap<string, readonly Reading[]> {
	const readings = new Map<string, Reading[]>();
	for (const verb of verbsOf(rows))
		for (const [word, form] of formsOf(verb)) {
			const all = readings.get(word) ?? [];
			const at = all.findIndex((one) => one.verb === verb);
			const forms = new Set([...(all[at]?.forms ?? []), form]);
			if (at < 0) all.push({verb, forms});
			else all[at] = {verb, forms};
			readings.set(word, all);
		}
	for (const all of readings.values())
		all.sort((a, b) => Number(a.verb.particle === null) - Number(b.verb.particle === null));
	return readings;
}

type Entry = Verb & {readonly past: readonly string[]};

/** Each verb once, with the frames of all its rows. */
function verbsOf(rows: readonly Row[]): Iterable<Entry> {
	const verbs = new Map<string, Entry>();
	for (const row of rows)
		for (const stem of row.lemmas) {
			const particle = row.particle ?? null;
			const lemma = particle === null ? stem : `${stem} ${particle}`;
			const known = verbs.get(lemma);
			const frames = FRAMES.filter((one) => row.frames.includes(one));
			verbs.set(lemma, {
				lemma,
				act: known?.act ?? actCalled(row.act),
				frames: [...new Set([...(known?.frames ?? []), ...frames])],
				particle,
				past: row.past?.[stem] ?? known?.past ?? [],
			});
		}
	return verbs.values();
}

function formsOf({lemma, past: given}: Entry): readonly (readonly [string, Form])[] {
	const stem = lemma.split(' ')[0] ?? lemma;
	const [past = pastOf(stem), participle = past] = given;
	return [
		[stem, 'base'],
		[thirdOf(stem), 'third'],
		[past, 'past'],
		[participle, 'participle'],
		[ingOf(stem), 'ing'],
	];
}

function doubled(stem: string): string {
	return DOUBLED.test(stem) ? stem + stem.slice(-1) : stem;
}

function pastOf(stem: string): string {
	if (/[^aeiou]y$/u.test(stem)) return `${stem.slice(0, -1)}ied`;
	return stem.endsWith('e') ? `${stem}d` : `${doubled(stem)}ed`;
}

function thirdOf(stem: string): string {
	if (/[^aeiou]y$/u.test(stem)) return `${stem.slice(0, -1)}ies`;
	return /(?:s|sh|ch|x)$/u.test(stem) ? `${stem}es` : `${stem}s`;
}

function ingOf(stem: string): string {
	return /[^e]e$/u.test(stem) ? `${stem.slice(0, -1)}ing` : `${doubled(stem)}ing`;
}
