// The tags and labels of the treebanks, most frequent first, and sentences turned into them.
import type {Lexicon} from '../../src/passes/syntax/lexicon.js';
import {seeTags, type TagKinds} from '../../src/passes/syntax/sight.js';
import {lookAt} from '../../src/passes/syntax/word-shapes.js';
import {baseLabel, type Sentence} from './conllu.js';
import {type GoldTree, goldTree} from './gold-tree.js';
import type {Example} from './train-parser.js';
import type {Tagged} from './train-tagger.js';

export type Inventory = {readonly tags: readonly string[]; readonly labels: readonly string[]};

/** Rarer labels lose their subtype, rarer tags their place in the list. */
const FEWEST = 15;

export function inventoryOf(sentences: readonly Sentence[]): Inventory {
	const labels = frequent(sentences.flatMap((one) => one.labels));
	return {
		tags: frequent(sentences.flatMap((one) => one.tags)),
		labels: [...new Set([...labels, 'dep'])],
	};
}

function frequent(items: readonly string[]): readonly string[] {
	const counts = new Map<string, number>();
	for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
	return [...counts]
		.filter(([, count]) => count >= FEWEST)
		.sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
		.map(([item]) => item);
}

export function tagged({tags}: Inventory, sentence: Sentence, lexicon: Lexicon): Tagged {
	const index = new Map(tags.map((tag, i) => [tag, i]));
	return {
		words: lookAt(sentence.forms, lexicon),
		tags: Int32Array.from(sentence.tags, (tag) => index.get(tag) ?? nearest(tags, tag)),
	};
}

/** A tag with the same UPOS for one that is not in the list. */
function nearest(tags: readonly string[], tag: string): number {
	const [coarse = ''] = tag.split(' ');
	return Math.max(
		0,
		tags.findIndex((one) => one.startsWith(`${coarse} `)),
	);
}

export function treeOf({labels}: Inventory, sentence: Sentence): GoldTree {
	const index = new Map(labels.map((label, i) => [label, i]));
	const dep = index.get('dep') ?? 0;
	return goldTree(
		sentence.heads,
		sentence.labels.map((label) => index.get(label) ?? index.get(baseLabel(label)) ?? dep),
	);
}

export function example(
	gold: GoldTree,
	words: Tagged['words'],
	{tags, kinds}: {readonly tags: Int32Array; readonly kinds: TagKinds},
): Example {
	return {sight: seeTags(words, tags, kinds), gold};
}
