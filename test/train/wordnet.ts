// Reads WordNet's dictionary files into the parser's lexicon: senses of single words, most used first.
// biome-ignore-all lint/style/noNonNullAssertion: indices stay in their arrays, and this code is for developers.
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {hashString} from '../../src/passes/syntax/hash.js';
import {type LexiconHead, type Senses, UNKNOWN} from '../../src/passes/syntax/lexicon.js';

const PARTS = [
	{name: 'noun', bit: 1},
	{name: 'verb', bit: 2},
	{name: 'adj', bit: 4},
	{name: 'adv', bit: 8},
] as const;
/** Above the four bits: which part of speech is used most. */
const MAIN_SHIFT = 4;
/** An irregular form, whose stem's bits stand where a stem's stand. */
const IRREGULAR = 1 << 20;
const WORD = /^[a-z][a-z'.-]*$/u;
/** Senses beyond these are rare ones. */
const FIRST_SENSES = 3;

/** The numbers of WordNet's sentence frames, by what the verb takes. */
const FRAMES: readonly (readonly number[])[] = [
	[1, 2, 3],
	[8, 9, 10, 11],
	[5, 6, 7],
	[14, 15],
	[16, 17, 18, 19, 20, 21, 30, 31],
	[4, 12, 13, 22, 27],
	[26, 34],
	[24, 25, 28, 29, 32, 35],
	[33],
];

type Line = {readonly senses: number; readonly tagged: number; readonly synsets: readonly string[]};

export type PackedLexicon = {readonly head: LexiconHead; readonly bytes: Uint8Array};

export function packLexicon(folder: string): PackedLexicon {
	const entries = entriesOf(folder);
	const kinds = new Map<string, number>();
	const kindOfHash = new Map<number, number>();
	const senses: number[] = [];
	for (const [word, {known, noun, verb, frames}] of entries) {
		const pair = [known, noun | (verb << 8) | (frames << 16)];
		const key = pair.join(' ');
		if (!kinds.has(key)) {
			kinds.set(key, kinds.size);
			senses.push(...pair);
		}
		kindOfHash.set(hashString(word) >>> 0, kinds.get(key)!);
	}
	const sorted = [...kindOfHash].sort(([a], [b]) => a - b);
	const parts = [
		Int32Array.from(senses),
		Uint32Array.from(sorted, ([hash]) => hash),
		Uint16Array.from(sorted, ([, kind]) => kind),
	];
	return {
		head: {entries: sorted.length, senses: kinds.size},
		bytes: Buffer.concat(parts.map((part) => Buffer.from(part.buffer))),
	};
}

function entriesOf(folder: string): ReadonlyMap<string, Senses> {
	const lines = PARTS.map(({name}) => readIndex(join(folder, `index.${name}`)));
	const nouns = readSynsets(join(folder, 'data.noun'));
	const verbs = readSynsets(join(folder, 'data.verb'));
	const entries = new Map<string, Senses>();
	for (const word of new Set(lines.flatMap((part) => [...part.keys()]))) {
		const found = lines.map((part) => part.get(word));
		if (isRare(found)) continue;
		const most = Math.max(...found.map((line) => line?.tagged ?? -1));
		const main = found.findIndex((line) => line?.tagged === most);
		const bits = PARTS.reduce((sum, {bit}, i) => sum + (found[i] ? bit : 0), 0);
		const noun = found[0]?.synsets[0];
		const verb = found[1]?.synsets[0];
		entries.set(word, {
			known: bits | ((main + 1) << MAIN_SHIFT),
			noun: noun === undefined ? 0 : kindOf(nouns.get(noun)!),
			verb: verb === undefined ? 0 : kindOf(verbs.get(verb)!),
			frames: framesOf(word, found[1], verbs),
		});
	}
	for (const {name} of PARTS.slice(0, 2)) addIrregular(join(folder, `${name}.exc`), entries);
	return entries;
}

/** Nouns with one sense that WordNet's tagged texts never use: species, mostly. */
function isRare([noun, ...others]: readonly (Line | undefined)[]): boolean {
	return !!noun && noun.tagged === 0 && noun.senses === 1 && others.every((line) => !line);
}

function readIndex(path: string): ReadonlyMap<string, Line> {
	const lines = rows(path).map((line): readonly [string, Line] => {
		const [word = '', , senses, pointers, ...rest] = line.trim().split(' ');
		const from = Number(pointers) + 1;
		return [
			word,
			{senses: Number(senses), tagged: Number(rest[from]), synsets: rest.slice(from + 1)},
		];
	});
	return new Map(lines.filter(([word]) => WORD.test(word)));
}

function readSynsets(path: string): ReadonlyMap<string, readonly string[]> {
	return new Map(rows(path).map((line) => [line.slice(0, 8), line.split(' | ')[0]!.split(' ')]));
}

function rows(path: string): readonly string[] {
	return readFileSync(path, 'utf8')
		.split('\n')
		.filter((line) => line !== '' && !line.startsWith(' '));
}

/** The lexicographer's file: 29 is for verbs of the body, 32 for those of saying. */
function kindOf(synset: readonly string[]): number {
	return Number(synset[1]);
}

/** What the first senses of a verb take, a bit each. */
function framesOf(
	word: string,
	line: Line | undefined,
	verbs: ReadonlyMap<string, readonly string[]>,
): number {
	const taken = (line?.synsets ?? [])
		.slice(0, FIRST_SENSES)
		.flatMap((offset) => framesIn(word, verbs.get(offset)!));
	return FRAMES.reduce(
		(bits, group, i) => bits | (group.some((frame) => taken.includes(frame)) ? 1 << i : 0),
		0,
	);
}

function framesIn(word: string, synset: readonly string[]): readonly number[] {
	const count = Number.parseInt(synset[3]!, 16);
	const words = Array.from({length: count}, (_, i) => synset[4 + 2 * i]);
	const after = 5 + 2 * count + 4 * Number(synset[4 + 2 * count]);
	const frames = synset.slice(after + 1);
	const own = words.indexOf(word) + 1;
	return Array.from({length: Number(synset[after])}, (_, i) => ({
		frame: Number(frames[3 * i + 1]),
		of: Number.parseInt(frames[3 * i + 2]!, 16),
	})).flatMap(({frame, of}) => (of === 0 || of === own ? [frame] : []));
}

function addIrregular(path: string, entries: Map<string, Senses>): void {
	for (const row of rows(path)) {
		const [form = '', lemma = ''] = row.split(' ');
		const stem = entries.get(lemma);
		if (!stem || !WORD.test(form) || form === lemma) continue;
		const own = entries.get(form) ?? UNKNOWN;
		entries.set(form, {
			known: own.known | ((stem.known & 0xff) << 8) | IRREGULAR,
			noun: own.noun === 0 ? stem.noun : own.noun,
			verb: own.verb === 0 ? stem.verb : own.verb,
			frames: own.frames === 0 ? stem.frames : own.frames,
		});
	}
}
