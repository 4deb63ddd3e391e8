// Scores the parser on the development parts of the treebanks: tags, arcs, labels, subjects.
import {readFileSync} from 'node:fs';
import {at} from '../../src/passes/syntax/at.js';
import {attachMarks} from '../../src/passes/syntax/marks.js';
import {type Arcs, parseGreedily} from '../../src/passes/syntax/parser.js';
import {kindsOf, seeTags} from '../../src/passes/syntax/sight.js';
import {tagWords} from '../../src/passes/syntax/tagger.js';
import {decodeWeights, type Weights} from '../../src/passes/syntax/weights.js';
import {lookAt} from '../../src/passes/syntax/word-shapes.js';
import {baseLabel, readTreebank, type Sentence} from '../train/conllu.js';
import {corpus} from './corpus.js';

const FILE = 'src/passes/syntax/english.weights';
/** Verbs of saying and thinking, of which a subject has to be found. */
const SAYING = new Set(
	'say tell add note stress explain state conclude comment declare announce argue claim warn insist write reply recall admit acknowledge confirm assert promise maintain complain predict suggest recommend urge agree reveal report ask think believe know hope feel expect'.split(
		' ',
	),
);

type Tally = Readonly<
	Record<'words' | 'upos' | 'tags' | 'heads' | 'arcs' | 'subjects' | 'found', number>
>;
const NONE: Tally = {words: 0, upos: 0, tags: 0, heads: 0, arcs: 0, subjects: 0, found: 0};

/** What the parser is to reach: UAS and LAS, in percent, and subjects of verbs of saying over both. */
const BARS: Readonly<Record<string, string>> = {
	'ewt-dev': 'bar 85 / 81',
	'gum-dev': 'bar 85.5 / 82',
	both: 'bar 93 %',
};
const files = ['ewt-dev', 'gum-dev'].flatMap((name) => {
	const path = corpus(`ud/${name}.conllu`);
	return path === undefined ? [] : [{name, path}];
});
if (files.length > 0) {
	const decoded = decodeWeights(readFileSync(FILE));
	if (!decoded.ok) throw new Error(decoded.problems[0]?.message);
	const both = files
		.map(({name, path}) => scoreFile(name, readTreebank(path), decoded.value))
		.reduce(sum, NONE);
	console.log(
		`both       subject of a verb of saying ${share(both.found, both.subjects)} (${BARS['both']})`,
	);
}

function scoreFile(name: string, sentences: readonly Sentence[], weights: Weights): Tally {
	const kinds = kindsOf(weights.header.tags);
	const tally = sentences.reduce((all, sentence) => {
		const words = lookAt(sentence.forms, weights.lexicon);
		const tags = tagWords(words, weights.tags);
		const raw = parseGreedily(seeTags(words, tags, kinds), weights);
		const arcs = attachMarks(sentence.forms, raw, weights.header.labels);
		return sum(all, tallyOf(sentence, {tags, arcs}, weights));
	}, NONE);
	console.log(
		`${name.padEnd(10)} UPOS ${share(tally.upos, tally.words)} tags ${share(tally.tags, tally.words)} UAS ${share(tally.heads, tally.words)} LAS ${share(tally.arcs, tally.words)} (${BARS[name]}) subject of a verb of saying ${share(tally.found, tally.subjects)} (${tally.subjects})`,
	);
	return tally;
}

function tallyOf(
	gold: Sentence,
	{tags, arcs}: {readonly tags: Int32Array; readonly arcs: Arcs},
	{header}: Weights,
): Tally {
	return gold.heads.reduce((all, head, i) => {
		const tag = header.tags[at(tags, i)] ?? '';
		const label = baseLabel(header.labels[at(arcs.labels, i)] ?? '');
		const isHead = arcs.heads[i] === head;
		const isArc = isHead && label === baseLabel(gold.labels[i] ?? '');
		const isSubject = gold.labels[i] === 'nsubj' && SAYING.has(gold.lemmas[head] ?? '');
		return sum(all, {
			words: 1,
			upos: Number(tag.split(' ')[0] === gold.tags[i]?.split(' ')[0]),
			tags: Number(tag === gold.tags[i]),
			heads: Number(isHead),
			arcs: Number(isArc),
			subjects: Number(isSubject),
			found: Number(isSubject && isArc),
		});
	}, NONE);
}

function sum(a: Tally, b: Tally): Tally {
	return {
		words: a.words + b.words,
		upos: a.upos + b.upos,
		tags: a.tags + b.tags,
		heads: a.heads + b.heads,
		arcs: a.arcs + b.arcs,
		subjects: a.subjects + b.subjects,
		found: a.found + b.found,
	};
}

function share(part: number, whole: number): string {
	return `${((100 * part) / whole).toFixed(2)}%`;
}
