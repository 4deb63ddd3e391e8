// A participle with a subject of its own is the past tense; one with a helping verb stays what it is.
import {expect, test} from 'vitest';
import {withFiniteTags} from '../../../src/passes/syntax/finite-tags.js';

const tagged = (words: readonly (readonly [tag: string, label: string, head: number])[]) =>
	withFiniteTags({
		xpos: words.map(([tag]) => tag),
		labels: words.map(([, label]) => label),
		heads: Int32Array.from(words, ([, , head]) => head),
	});

test('"recalled that Oslo refused"', () => {
	const words = [
		['VBD', 'root', -1],
		['IN', 'mark', 3],
		['NNP', 'nsubj', 3],
		['VBN', 'ccomp', 0],
	] as const;
	expect(tagged(words)[3]).toBe('VBD');
});

test('"Oslo has refused" and "with talks held"', () => {
	const perfect = [
		['NNP', 'nsubj', 2],
		['VBZ', 'aux', 2],
		['VBN', 'root', -1],
	] as const;
	const absolute = [
		['VBD', 'root', -1],
		['IN', 'mark', 3],
		['NNS', 'nsubj', 3],
		['VBN', 'advcl', 0],
	] as const;
	expect(tagged(perfect)[2]).toBe('VBN');
	expect(tagged(absolute)[3]).toBe('VBN');
});
