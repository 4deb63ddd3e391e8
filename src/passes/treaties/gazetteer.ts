// The table of named instruments, indexed by the first word of each of their names.
import {fold} from './fold.js';
import TABLE from './treaties.json' with {type: 'json'};

export type Instrument = {
	readonly name: string;
	readonly aliases: readonly string[];
	readonly abbreviation: string | null;
	/** Null where more than one year is defensible. */
	readonly signedYear: number | null;
	readonly topic: string;
};

/** One form a text may use. */
export type Form = {
	readonly words: string;
	/** Undefined where the form means several instruments and nothing can tell which. */
	readonly instrument: Instrument | undefined;
	/** One of these must stand in the article; empty: the form is enough. */
	readonly needs: readonly string[];
	/** An abbreviation that counts only before the noun of an instrument, or beside its full name. */
	readonly isDoubtful: boolean;
};

const LIKE_TREATY = ['Treaty', 'Convention', 'Agreement', 'Pact', 'Accord', 'Accords', 'Protocol'];
const LAST_WORD = /\S+$/u;

const FORMS: readonly Form[] = [...distinct(TABLE.treaties.flatMap(formsOf))];
const BY_FIRST_WORD: ReadonlyMap<string, readonly Form[]> = index(FORMS);
const INSTRUMENTS: ReadonlyMap<string, Instrument> = new Map(
	TABLE.treaties.map((row) => [row.name, instrument(row)]),
);

/** By their first words, the forms of three words and more that mean one instrument. */
const LONG_FORMS: ReadonlyMap<string, readonly LongForm[]> = longForms();

type LongForm = {readonly parts: readonly string[]; readonly instrument: Instrument};

function longForms(): ReadonlyMap<string, readonly LongForm[]> {
	const forms = new Map<string, LongForm[]>();
	for (const {words, instrument: one} of FORMS) {
		const parts = partsOf(words);
		const [first = ''] = parts;
		if (one && parts.length >= 3)
			forms.set(first, [...(forms.get(first) ?? []), {parts, instrument: one}]);
	}
	return forms;
}

function partsOf(words: string): readonly string[] {
	return words.split(/[\s-]+/u);
}

/** The forms that begin with a word, longest first. */
export function formsFrom(word: string): readonly Form[] {
	return BY_FIRST_WORD.get(word) ?? [];
}

/** All of the table, in its order. */
export function allInstruments(): readonly Instrument[] {
	return [...INSTRUMENTS.values()];
}

/** The instrument of the table's own name for it. */
export function instrumentNamed(name: string): Instrument | undefined {
	return INSTRUMENTS.get(name);
}

/**
 * The one instrument whose name has the words of `written` but for at most two that a translation
 * put in between: "North Atlantic Collective Security Treaty". Undefined where none or several do.
 */
export function instrumentWithin(written: string): Instrument | undefined {
	const words = partsOf(fold(written));
	const found = new Set(
		(LONG_FORMS.get(words[0] ?? '') ?? [])
			.filter(({parts}) => {
				const extra = words.length - parts.length;
				return extra > 0 && extra <= 2 && isInside(parts, words);
			})
			.map(({instrument: one}) => one),
	);
	return found.size === 1 ? [...found][0] : undefined;
}

/** Whether `parts` stand in `words` in their order, from the first word to the last. */
function isInside(parts: readonly string[], words: readonly string[]): boolean {
	if (parts[0] !== words[0] || parts.at(-1)?.toLowerCase() !== words.at(-1)?.toLowerCase())
		return false;
	let at = 0;
	for (const word of words) if (word === parts[at]) at++;
	return at >= parts.length - 1;
}

type Row = (typeof TABLE.treaties)[number];

function instrument(row: Row): Instrument {
	const isDisputed = 'also_years' in row && row.also_years !== undefined;
	return {
		name: plain(row.name),
		aliases: row.aliases.map(plain),
		abbreviation: row.abbreviation,
		signedYear: isDisputed ? null : row.signed_year,
		topic: row.topic,
	};
}

/** A name without the year or place that only tells it from others in the table. */
function plain(name: string): string {
	return name.replace(/ \([^)]*\)$/u, '');
}

function formsOf(row: Row): readonly Form[] {
	const one = instrument(row);
	const doubtful = new Set(TABLE.abbreviationsNeedContext);
	const full = [one.name, ...one.aliases].map((words): Form => {
		const ambiguous = TABLE.ambiguous.find(({alias}) => alias === words);
		const isLost = ambiguous !== undefined && ambiguous.needs.length === 0;
		return {
			words: fold(words),
			instrument: isLost ? undefined : one,
			needs: ambiguous?.needs ?? [],
			isDoubtful: doubtful.has(words),
		};
	});
	const short: readonly Form[] =
		row.abbreviation === null
			? []
			: [
					{
						words: row.abbreviation,
						instrument: one,
						needs: [],
						isDoubtful: doubtful.has(row.abbreviation),
					},
				];
	const named = short.flatMap((form) =>
		LIKE_TREATY.map((noun) => ({...form, words: `${form.words} ${noun}`, isDoubtful: false})),
	);
	return [...full, ...short, ...named].flatMap((form) => [form, ...withLowerNoun(form)]);
}

/** The closing noun may be written small: "INF treaty". */
function withLowerNoun(form: Form): readonly Form[] {
	if (!form.words.includes(' ')) return [];
	const lower = form.words.replace(LAST_WORD, (noun) => noun.toLowerCase());
	return lower === form.words ? [] : [{...form, words: lower}];
}

/** A form that two instruments share stands for neither. */
function distinct(forms: readonly Form[]): Iterable<Form> {
	const one = new Map<string, Form>();
	for (const form of forms) {
		const other = one.get(form.words);
		const isShared = other !== undefined && other.instrument?.name !== form.instrument?.name;
		one.set(form.words, isShared ? {...form, instrument: undefined} : (other ?? form));
	}
	return one.values();
}

function index(forms: readonly Form[]): ReadonlyMap<string, readonly Form[]> {
	const map = new Map<string, Form[]>();
	for (const form of forms) {
		const first = /^[\p{L}\p{N}]+/u.exec(form.words)?.[0] ?? form.words;
		map.set(first, [...(map.get(first) ?? []), form]);
	}
	for (const list of map.values()) list.sort((a, b) => b.words.length - a.words.length);
	return map;
}
