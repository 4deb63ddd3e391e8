// The trees of a few invented sentences under the shipped weights: the same on every machine.
// After a training: npx vitest run --config test/support/vitest.config.ts test/passes/syntax/stored-trees.test.ts -u
import {expect, test} from 'vitest';
import {parseByBeam} from '../../../src/passes/syntax/beam.js';
import {parseGreedily} from '../../../src/passes/syntax/parser.js';
import {kindsOf, seeTags} from '../../../src/passes/syntax/sight.js';
import {tagWords} from '../../../src/passes/syntax/tagger.js';
import {lookAt} from '../../../src/passes/syntax/word-shapes.js';
import {syntaxWeights} from '../../support/syntax-pass.js';

const SENTENCES = [
	'The harbour master said on Monday that the old ferry would sail again in spring .',
	'Ingrid Dahl , who leads the council , told reporters she had not read the report .',
	'Fishermen from three villages met the minister and asked her to lower the tax on nets .',
	'Asked whether the bridge was safe , the engineer declined to answer .',
	'According to the museum , the painting was sold to a collector in 1911 for 40,000 crowns .',
	'The commission warned that prices , which rose by 4 % in May , could double before winter .',
];

/** `word/TAG label>head`, a line a word: what changes is seen at once. */
function treeOf(sentence: string, beam: number): string {
	const weights = syntaxWeights();
	const {tags, labels} = weights.header;
	const forms = sentence.split(' ');
	const words = lookAt(forms, weights.lexicon);
	const given = tagWords(words, weights.tags);
	const sight = seeTags(words, given, kindsOf(tags));
	const arcs = beam > 1 ? parseByBeam(sight, weights, beam) : parseGreedily(sight, weights);
	const rows = forms.map((form, i) => {
		const head = arcs.heads[i] ?? 0;
		return `${form}\t${tags[given[i] ?? 0]}\t${labels[arcs.labels[i] ?? 0]}\t${forms[head] ?? 'ROOT'}\t${arcs.margins[i]}`;
	});
	return `beam of ${beam}\n${rows.join('\n')}\n`;
}

test('greedily and by the beam, arcs and margins are those stored', async () => {
	const trees = SENTENCES.flatMap((sentence) => [treeOf(sentence, 1), treeOf(sentence, 4)]);
	await expect(trees.join('\n')).toMatchFileSnapshot('stored-trees.txt');
});
