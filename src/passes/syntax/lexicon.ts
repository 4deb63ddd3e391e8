// What a dictionary knows of a word: parts of speech, kinds of thing and deed, frames of verbs.
import {hashString} from './hash.js';

/** Numbers that mean nothing but their sameness; 0 is "not known". */
export type Senses = {
	/** Parts of speech of the word itself, of its stem, and how it was inflected. */
	readonly known: number;
	/** The kind of thing of the noun: person, act, place, time, … */
	readonly noun: number;
	/** The kind of deed of the verb: saying, moving, owning, … */
	readonly verb: number;
	/** What the verb can take: an object, a clause, an infinitive, … */
	readonly frames: number;
};

export type LexiconHead = {
	readonly entries: number;
	/** How many distinct senses there are. */
	readonly senses: number;
};

export type Lexicon = {
	readonly byteLength: number;
	/** Two numbers each: `known`; noun, verb and frames in 8, 8 and 16 bits. */
	readonly senses: Int32Array;
	/** Hashes of the words, rising as unsigned numbers. */
	readonly words: Uint32Array;
	/** Index of each word's senses. */
	readonly kinds: Uint16Array;
};

export const UNKNOWN: Senses = {known: 0, noun: 0, verb: 0, frames: 0};
/** A part of speech is a bit of `known`; more stands above them. */
export const VERB_BIT = 2;
const STEM_SHIFT = 8;
const RULE_SHIFT = 16;

/** Senses, then hashes, then the index of each one's senses; little endian. */
export function readLexicon(head: LexiconHead, bytes: Uint8Array, offset: number): Lexicon {
	const {entries, senses} = head;
	const byteLength = 8 * senses + 6 * entries;
	// A copy, because the file may stand at any offset of its buffer.
	const {buffer} = new Uint8Array(bytes.subarray(offset, offset + byteLength));
	return {
		byteLength,
		senses: new Int32Array(buffer, 0, 2 * senses),
		words: new Uint32Array(buffer, 8 * senses, entries),
		kinds: new Uint16Array(buffer, 8 * senses + 4 * entries, entries),
	};
}

/** Endings, each with what may stand in its place in the stem. */
const ENDINGS: readonly (readonly [ending: string, instead: readonly string[]])[] = [
	['ies', ['y']],
	['es', ['', 'e']],
	['s', ['']],
	['ied', ['y']],
	['ed', ['', 'e']],
	['ing', ['', 'e']],
];
const SHORTEST_STEM = 2;

/** The senses of a word in lower case, by itself and by its stem. */
export function sensesOf(lexicon: Lexicon, lower: string): Senses {
	const own = entryOf(lexicon, lower) ?? UNKNOWN;
	if ((own.known & VERB_BIT) !== 0) return own;
	const found = stemOf(lexicon, lower);
	if (!found) return own;
	const {stem, rule} = found;
	return {
		known: own.known | ((stem.known & 0xff) << STEM_SHIFT) | ((rule + 1) << RULE_SHIFT),
		noun: own.noun === 0 ? stem.noun : own.noun,
		verb: stem.verb,
		frames: stem.frames,
	};
}

function stemOf(
	lexicon: Lexicon,
	lower: string,
): {readonly stem: Senses; readonly rule: number} | undefined {
	for (const [rule, [ending, instead]] of ENDINGS.entries()) {
		if (!lower.endsWith(ending) || lower.length < ending.length + SHORTEST_STEM) continue;
		const base = lower.slice(0, -ending.length);
		const single = /([b-df-hj-np-tvz])\1$/u.test(base) ? [base.slice(0, -1)] : [];
		for (const stem of [...instead.map((end) => base + end), ...single]) {
			const senses = entryOf(lexicon, stem);
			if (senses) return {stem: senses, rule};
		}
	}
	return undefined;
}

function entryOf({words, kinds, senses}: Lexicon, word: string): Senses | undefined {
	const hash = hashString(word) >>> 0;
	let [low, high] = [0, words.length - 1];
	while (low <= high) {
		const middle = (low + high) >>> 1;
		const here = words[middle] ?? 0;
		if (here === hash) {
			const at = 2 * (kinds[middle] ?? 0);
			const packed = senses[at + 1] ?? 0;
			return {
				known: senses[at] ?? 0,
				noun: packed & 0xff,
				verb: (packed >>> 8) & 0xff,
				frames: packed >>> 16,
			};
		}
		if (here < hash) low = middle + 1;
		else high = middle - 1;
	}
	return undefined;
}
