// Trains the parser on the treebanks of WHOSAID_CORPORA/ud, with a lexicon out of WordNet: npm run train.
// Seeded: the same files give the same bytes.
// biome-ignore-all lint/style/noNonNullAssertion: indices stay in their arrays, and this code is for developers.
import {existsSync, writeFileSync} from 'node:fs';
import {readLexicon} from '../../src/passes/syntax/lexicon.js';
import {kindsOf} from '../../src/passes/syntax/sight.js';
import {corpus} from '../score/corpus.js';
import {readTreebank} from './conllu.js';
import {example, inventoryOf, tagged, treeOf} from './inventory.js';
import {lemmaExceptions} from './lemma-exceptions.js';
import {meanOf} from './mean.js';
import {packTable, packWeights} from './pack.js';
import {trainBeam} from './train-beam.js';
import {trainParser} from './train-parser.js';
import {jackknife, trainTagger} from './train-tagger.js';
import {packLexicon} from './wordnet.js';

const SEED = 1;
const TAGGER = {bits: 20, epochs: 8, seed: SEED};
const FOLDS = 5;
const FOLD_EPOCHS = 4;
const PARSER = {moveBits: 22, labelBits: 20, epochs: 7, exploration: 0.9};
/** The weights of as many taggers and parsers are averaged: chance cancels out. */
const TAGGER_SEEDS = [1, 2];
const PARSER_SEEDS = [1, 2, 3];
/** Only with `--beam`: weights trained so are for a beam of that width, and poor ones for greedy parsing. */
const BEAM = {width: 4, epochs: 3, seed: SEED};
const PACKING = {step: 0.5, cut: 1};
/** Tags are near to each other more often than moves. */
const TAG_PACKING = {step: 0.25, cut: 0.75};
/** WordNet 3.0's dictionary files; Debian's package wordnet-base puts them there. */
const WORDNET = process.env['WHOSAID_WORDNET'] ?? '/usr/share/wordnet';
const OUT = 'src/passes/syntax/english.weights';

const paths = ['ud/ewt-train.conllu', 'ud/gum-train.conllu'].flatMap((name) => corpus(name) ?? []);
if (!existsSync(WORDNET)) console.log(`skipped: no WordNet in ${WORDNET} (WHOSAID_WORDNET)`);
else if (paths.length === 2) train(paths);

function train(treebanks: readonly string[]): void {
	const sentences = treebanks.flatMap(readTreebank);
	const inventory = inventoryOf(sentences);
	const kinds = kindsOf(inventory.tags);
	const packed = packLexicon(WORDNET);
	const lexicon = readLexicon(packed.head, packed.bytes, 0);
	const known = sentences.map((sentence) => tagged(inventory, sentence, lexicon));
	const options = {...TAGGER, classes: inventory.tags.length};
	console.log(`${sentences.length} sentences; training the taggers`);
	const taggers = TAGGER_SEEDS.map((seed) => trainTagger(known, {...options, seed}));
	console.log('tagging each fifth by a tagger of the others');
	const tags = jackknife(known, FOLDS, {...options, epochs: FOLD_EPOCHS});
	const examples = sentences.map((sentence, i) =>
		example(treeOf(inventory, sentence), known[i]!.words, {tags: tags[i]!, kinds}),
	);
	const parsers = PARSER_SEEDS.map((seed) => {
		console.log(`training the parser from seed ${seed}`);
		const options = {...PARSER, seed, labels: inventory.labels.length};
		const parser = trainParser(examples, options, told(PARSER.epochs));
		if (process.argv.includes('--beam')) trainBeam(examples, parser, BEAM, told(BEAM.epochs));
		return parser;
	});
	const bytes = packWeights(
		{...inventory, step: PACKING.step, lemmas: lemmaExceptions(sentences)},
		[
			packTable('tags', meanOf(taggers), TAG_PACKING),
			packTable('moves', meanOf(parsers.map(({moves}) => moves)), PACKING),
			packTable('labels', meanOf(parsers.map(({labels}) => labels)), PACKING),
		],
		packed,
	);
	writeFileSync(OUT, bytes);
	console.log(`${OUT}: ${bytes.length} bytes`);
}

function told(epochs: number): (epoch: number) => void {
	return (epoch) => console.log(`epoch ${epoch + 1} of ${epochs}`);
}
