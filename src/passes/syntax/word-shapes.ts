// What tagger and parser see of the words of a sentence: hashes of forms, affixes and shapes.
import {hashString} from './hash.js';
import {type Lexicon, sensesOf} from './lexicon.js';

/**
 * Arrays over the words; behind the last word come two slots, one for the root and one for
 * "nothing there", so that features need no case for the edges.
 */
export type Words = {
	readonly count: number;
	/** Lower case, digits as 0. */
	readonly word: Int32Array;
	/** As written, digits as 0. */
	readonly form: Int32Array;
	readonly shape: Int32Array;
	/** The last 1, 2, 3 and 4 letters, one array each. */
	readonly suffixes: readonly Int32Array[];
	/** The first 1, 2 and 3 letters. */
	readonly prefixes: readonly Int32Array[];
	/** What the lexicon knows of each word (Senses). */
	readonly known: Int32Array;
	readonly noun: Int32Array;
	readonly verb: Int32Array;
	readonly frames: Int32Array;
};

const SUFFIXES = 4;
const PREFIXES = 3;
const SENSES = 4;
const FIELDS = 3 + SENSES + SUFFIXES + PREFIXES;
const NONE = new Int32Array(0);
const ROOT = hashString('\u0000root');
const NOTHING = hashString('\u0000nothing');
/** Longer words are links or garbage: their middle says nothing. */
const LONGEST = 60;

/** The hashes of words seen before: most words of an article are; a bound keeps it small. */
const SEEN = new WeakMap<Lexicon, Map<string, Int32Array>>();
const MOST_SEEN = 50_000;

export function lookAt(forms: readonly string[], lexicon: Lexicon): Words {
	const seen = SEEN.get(lexicon) ?? new Map<string, Int32Array>();
	SEEN.set(lexicon, seen);
	const count = forms.length;
	const fields = Array.from({length: FIELDS}, () => {
		const values = new Int32Array(count + 2);
		values[count] = ROOT;
		values[count + 1] = NOTHING;
		return values;
	});
	for (let i = 0; i < count; i++) {
		const hashes = hashesOf(forms[i] ?? '', lexicon, seen);
		for (let field = 0; field < FIELDS; field++) {
			const values = fields[field];
			if (values) values[i] = hashes[field] ?? 0;
		}
	}
	const [word = NONE, form = NONE, shape = NONE, ...others] = fields;
	const [known = NONE, noun = NONE, verb = NONE, frames = NONE, ...affixes] = others;
	return {
		count,
		word,
		form,
		shape,
		suffixes: affixes.slice(0, SUFFIXES),
		prefixes: affixes.slice(SUFFIXES),
		known,
		noun,
		verb,
		frames,
	};
}

function hashesOf(form: string, lexicon: Lexicon, seen: Map<string, Int32Array>): Int32Array {
	const before = seen.get(form);
	if (before) return before;
	const plain = plainForm(form);
	const lower = plain.toLowerCase();
	const affixes: string[] = [];
	for (let n = 1; n <= SUFFIXES; n++) affixes.push(lower.slice(-n));
	for (let n = 1; n <= PREFIXES; n++) affixes.push(lower.slice(0, n));
	const {known, noun, verb, frames} = sensesOf(lexicon, lower);
	const hashes = Int32Array.of(
		hashString(lower),
		hashString(plain),
		hashString(shapeOf(plain)),
		known,
		noun,
		verb,
		frames,
		...affixes.map(hashString),
	);
	if (seen.size >= MOST_SEEN) seen.clear();
	seen.set(form, hashes);
	return hashes;
}

/** Marks of one kind look alike; digits are all 0. */
function plainForm(form: string): string {
	const short =
		form.length > LONGEST ? form.slice(0, LONGEST / 2) + form.slice(-LONGEST / 2) : form;
	return short
		.replace(/[0-9]/gu, '0')
		.replace(/[“”«»„]|``|''/gu, '"')
		.replace(/[‘’`]/gu, "'")
		.replace(/[–—−]|--+/gu, '–')
		.replace(/\.\.\.+/gu, '…');
}

/** "Xx" for "Paris", "X" for "NATO", "0-0" for "12-14"; runs count once. */
function shapeOf(form: string): string {
	return form
		.replace(/\p{Lu}+/gu, 'X')
		.replace(/[\p{Ll}\p{Lo}]+/gu, 'x')
		.replace(/0+/gu, '0')
		.slice(0, 12);
}
