// What the parser sees of a tagged sentence: words, tags, and counts of what stands between.
import {hashString} from './hash.js';
import type {Words} from './word-shapes.js';

export type Sight = {
	readonly words: Words;
	/** The last three letters. */
	readonly suffix: Int32Array;
	/** With the two slots behind the last word, as in Words. */
	readonly tags: Int32Array;
	/** Coarse tags (UPOS). */
	readonly coarse: Int32Array;
	/** The kind of thing or deed of a noun or verb; of words of closed classes the word. */
	readonly sense: Int32Array;
	/** What a verb takes; else as `sense`. */
	readonly frame: Int32Array;
	/** How many commas, quotation marks, verbs and conjunctions stand before each word. */
	readonly before: readonly Int32Array[];
};

const COMMA = hashString(',');
const QUOTE = hashString('"');
const OPEN = ['PROPN', 'ADJ', 'ADV', 'NUM', 'X', 'SYM', 'INTJ'];
const ROOT_TAG = -2;
const NO_TAG = -3;

/** `coarseOf[tag]` is the UPOS of a tag; `verb` and `conjunction` are such. */
export type TagKinds = {
	readonly coarseOf: Int32Array;
	readonly verb: number;
	readonly noun: number;
	readonly conjunction: number;
	/** Coarse tags of open classes other than these two. */
	readonly open: readonly number[];
};

export function seeTags(words: Words, given: Int32Array, kinds: TagKinds): Sight {
	const {count} = words;
	const tags = new Int32Array(count + 2);
	const coarse = new Int32Array(count + 2);
	for (let i = 0; i < count; i++) {
		tags[i] = given[i] ?? 0;
		coarse[i] = kinds.coarseOf[given[i] ?? 0] ?? 0;
	}
	tags[count] = ROOT_TAG;
	coarse[count] = ROOT_TAG;
	tags[count + 1] = NO_TAG;
	coarse[count + 1] = NO_TAG;
	const sense = new Int32Array(count + 2);
	const frame = new Int32Array(count + 2);
	for (let i = 0; i < count + 2; i++) {
		sense[i] = senseOf(words, i, coarse[i] ?? 0, kinds);
		frame[i] = coarse[i] === kinds.verb ? (words.frames[i] ?? 0) : (sense[i] ?? 0);
	}
	const before = [
		sums(count, (i) => words.word[i] === COMMA),
		sums(count, (i) => words.word[i] === QUOTE),
		sums(count, (i) => coarse[i] === kinds.verb),
		sums(count, (i) => coarse[i] === kinds.conjunction),
	];
	return {words, suffix: words.suffixes[2] ?? words.word, tags, coarse, sense, frame, before};
}

function senseOf(words: Words, i: number, coarse: number, kinds: TagKinds): number {
	if (coarse === kinds.verb) return words.verb[i] ?? 0;
	if (coarse === kinds.noun) return words.noun[i] ?? 0;
	return kinds.open.includes(coarse) ? 0 : (words.word[i] ?? 0);
}

function sums(count: number, is: (i: number) => boolean): Int32Array {
	const before = new Int32Array(count + 2);
	for (let i = 0; i < count; i++) before[i + 1] = (before[i] ?? 0) + (is(i) ? 1 : 0);
	before[count + 1] = before[count] ?? 0;
	return before;
}

/** What stands between two words, each of the four counted to 2 at most, folded into one number. */
export function between({before}: Sight, left: number, right: number): number {
	let code = 0;
	for (const counts of before) {
		const found = (counts[right] ?? 0) - (counts[left + 1] ?? 0);
		code = code * 3 + Math.max(0, Math.min(2, found));
	}
	return code;
}

/** How far apart two words are: 1, 2, 3, 4, then 5 for up to 7, 6 for up to 11, 7. */
export function distance(left: number, right: number): number {
	const gap = right - left;
	if (gap < 5) return gap;
	return gap < 8 ? 5 : gap < 12 ? 6 : 7;
}

/** What the parser has to know of a list of tags ("NOUN NN"). */
export function kindsOf(tags: readonly string[]): TagKinds {
	const coarse = [...new Set(tags.map((tag) => tag.split(' ')[0] ?? tag))];
	return {
		coarseOf: Int32Array.from(tags, (tag) => coarse.indexOf(tag.split(' ')[0] ?? tag)),
		verb: coarse.indexOf('VERB'),
		noun: coarse.indexOf('NOUN'),
		open: OPEN.map((tag) => coarse.indexOf(tag)),
		conjunction: coarse.indexOf('CCONJ'),
	};
}
