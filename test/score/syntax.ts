// Scores the parser on the development parts of the treebanks: tags, arcs, labels, subjects, speed.
import {readFileSync} from 'node:fs';
import {at} from '../../src/passes/syntax/at.js';
import {parseByBeam} from '../../src/passes/syntax/beam.js';
import {type Arcs, parseGreedily} from '../../src/passes/syntax/parser.js';
import {kindsOf, seeTags} from '../../src/passes/syntax/sight.js';
import {tagWords} from '../../src/passes/syntax/tagger.js';
import {decodeWeights, type Weights} from '../../src/passes/syntax/weights.js';
import {lookAt} from '../../src/passes/syntax/word-shapes.js';
import {baseLabel, readTreebank, type Sentence} from '../train/conllu.js';
import {corpus} from './corpus.js';

const BEAM = 4;
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

const files = ['ewt-dev', 'gum-dev'].flatMap((name) => {
	const path = corpus(`ud/${name}.conllu`);
	return path === undefined ? [] : [{name, path}];
});
if (files.length > 0) {
	const start = process.cpuUsage();
	const decoded = decodeWeights(readFileSync(FILE));
	if (!decoded.ok) throw new Error(decoded.problems[0]?.message);
	console.log(`load ${(process.cpuUsage(start).user / 1000).toFixed(0)} ms`);
	for (const beam of [1, BEAM]) {
		console.log(beam > 1 ? `beam of ${beam}` : 'greedy');
		const both = files
			.map(({name, path}) => scoreFile(name, readTreebank(path), {weights: decoded.value, beam}))
			.reduce(sum, NONE);
		console.log(`both       subject of a verb of saying ${share(both.found, both.subjects)}`);
	}
}

function scoreFile(
	name: string,
	sentences: readonly Sentence[],
	{weights, beam}: {readonly weights: Weights; readonly beam: number},
): Tally {
	const kinds = kindsOf(weights.header.tags);
	// Once over everything, so that the second time is measured warm.
	const parses = [0, 1].map(() => {
		// Of this process only: other work on the machine does not count.
		const start = process.cpuUsage();
		const parsed = sentences.map(({forms}) => {
			const words = lookAt(forms, weights.lexicon);
			const tags = tagWords(words, weights.tags);
			const sight = seeTags(words, tags, kinds);
			const arcs = beam > 1 ? parseByBeam(sight, weights, beam) : parseGreedily(sight, weights);
			return {tags, arcs};
		});
		return {parsed, ms: process.cpuUsage(start).user / 1000};
	});
	const {parsed = [], ms = 1} = parses[1] ?? {};
	const tally = sentences.reduce((all, sentence, i) => {
		const parse = parsed[i];
		return parse ? sum(all, tallyOf(sentence, parse, weights)) : all;
	}, NONE);
	console.log(
		`${name.padEnd(10)} UPOS ${share(tally.upos, tally.words)} tags ${share(tally.tags, tally.words)} UAS ${share(tally.heads, tally.words)} LAS ${share(tally.arcs, tally.words)} subject of a verb of saying ${share(tally.found, tally.subjects)} (${tally.subjects}); ${Math.round((tally.words / ms) * 1000)} words a second of one core`,
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
