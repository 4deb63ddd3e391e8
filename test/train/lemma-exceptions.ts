// Lemmas that no rule gives: the forms of the treebanks whose own lemma is another.
// biome-ignore-all lint/style/noNonNullAssertion: indices stay in their arrays, and this code is for developers.
import {lemmaByRule, lemmaKey} from '../../src/passes/syntax/lemma.js';
import type {Sentence} from './conllu.js';

/** Rarer forms are typing errors as often as not. */
const FEWEST = 2;

export function lemmaExceptions(sentences: readonly Sentence[]): Readonly<Record<string, string>> {
	const counts = new Map<string, Map<string, number>>();
	const tags = new Map<string, string>();
	for (const {forms, lemmas, tags: given} of sentences) {
		for (const [i, form] of forms.entries()) {
			const lower = form.toLowerCase().replaceAll('’', "'");
			const xpos = given[i]!.split(' ')[1]!;
			const key = lemmaKey(lower, xpos);
			if (key === undefined) continue;
			const seen = counts.get(key) ?? new Map<string, number>();
			const lemma = lemmas[i]!.toLowerCase();
			counts.set(key, seen.set(lemma, (seen.get(lemma) ?? 0) + 1));
			tags.set(key, xpos);
		}
	}
	const found: [string, string][] = [];
	for (const [key, seen] of counts) {
		const [best] = [...seen].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
		const lower = key.slice(0, key.lastIndexOf(' '));
		if (best && best[1] >= FEWEST && best[0] !== lemmaByRule(lower, tags.get(key)!))
			found.push([key, best[0]]);
	}
	return Object.fromEntries(found.sort(([a], [b]) => (a < b ? -1 : 1)));
}
