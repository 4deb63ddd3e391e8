// Reads treebanks in CoNLL-U: basic trees of whole words, nothing else.
import {readFileSync} from 'node:fs';

export type Sentence = {
	readonly forms: readonly string[];
	readonly lemmas: readonly string[];
	/** UPOS and XPOS with a space between. */
	readonly tags: readonly string[];
	/** 0-based; the number of words for the root. */
	readonly heads: readonly number[];
	readonly labels: readonly string[];
	readonly text: string;
};

export function readTreebank(path: string): readonly Sentence[] {
	return readFileSync(path, 'utf8').trim().split(/\n\n+/u).map(sentenceOf);
}

function sentenceOf(block: string): Sentence {
	const lines = block.split('\n');
	const rows = lines.filter((line) => /^\d+\t/u.test(line)).map((line) => line.split('\t'));
	const column = (index: number): readonly string[] => rows.map((row) => row[index] ?? '_');
	return {
		forms: column(1),
		lemmas: column(2),
		tags: rows.map((row) => `${row[3]} ${row[4]}`),
		heads: column(6).map((head) => (head === '0' ? rows.length : Number(head) - 1)),
		labels: column(7),
		text: lines.find((line) => line.startsWith('# text = '))?.slice(9) ?? '',
	};
}

/** `nsubj` of `nsubj:pass`. */
export function baseLabel(label: string): string {
	return label.split(':')[0] ?? label;
}
