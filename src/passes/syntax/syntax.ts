// The syntax pass: trees of the sentences that report speech or tell of an event.
//
// How to use the layer: `within(doc, 'tree', sentence)[0]` is a sentence's tree, if it was parsed;
// tree.ts has wordAt, headOf, childrenOf, subtreeOf, subtreeSpan, subjectOf, verbOver, marginBelow.
import type {Ann} from '../../doc/ann.js';
import type {Doc} from '../../doc/doc.js';
import {within} from '../../doc/locate.js';
import type {Pass} from '../../doc/pass.js';
import type {Span} from '../../doc/span.js';
import {parseByBeam} from './beam.js';
import {withFiniteTags} from './finite-tags.js';
import {lemmaOf} from './lemma.js';
import {attachMarks} from './marks.js';
import WORDS from './parse-words.json' with {type: 'json'};
import {parseGreedily} from './parser.js';
import {type Prepared, prepare} from './prepare.js';
import {kindsOf, seeTags, type TagKinds} from './sight.js';
import {tagWords} from './tagger.js';
import type {Weights} from './weights.js';
import {lookAt} from './word-shapes.js';

const WORTH_IT = new RegExp(
	`\\b(?:(?:${WORDS.speech.join('|')})\\b|(?:${WORDS.events.join('|')}))`,
	'iu',
);
/** Longer "sentences" are lists or garbage, in characters and in words. */
const LONGEST = 3000;
const MOST_WORDS = 300;
const FEWEST_WORDS = 3;
/** At this margin the order of confidence is at one half. */
const HALF_SURE = 4;

/**
 * Without weights there is no pass, and facts are found by rules alone. The shipped weights are for
 * the greedy parser; those of `npm run train -- --beam` are for a `beam` of 4, which parses better
 * and takes three times as long.
 */
export function createSyntaxPass(weights: Weights, beam = 1): Pass {
	const parser: Parser = {weights, names: namesOf(weights), beam};
	return {
		name: 'syntax',
		needs: ['sentence', 'quote', 'cue'],
		gives: ['tree'],
		run: (doc) => run(doc, parser),
	};
}

type Names = {
	readonly upos: readonly string[];
	readonly xpos: readonly string[];
	readonly kinds: TagKinds;
};

type Parsed = Pick<Ann<'tree'>, 'props' | 'rule' | 'confidence'>;

type Parser = {readonly weights: Weights; readonly names: Names; readonly beam: number};

function namesOf({header: {tags}}: Weights): Names {
	const pairs = tags.map((tag) => tag.split(' '));
	return {
		upos: pairs.map(([upos = '']) => upos),
		xpos: pairs.map(([, xpos = '']) => xpos),
		kinds: kindsOf(tags),
	};
}

function run(doc: Doc, parser: Parser): readonly Ann<'tree'>[] {
	return doc.layer('sentence').flatMap((sentence) => {
		if (!isWorthParsing(doc, sentence)) return [];
		const prepared = prepare(doc, sentence);
		const {length} = prepared.words;
		if (length < FEWEST_WORDS || length > MOST_WORDS) return [];
		return [whenAsked(sentence, () => treeOf(prepared, parser))];
	});
}

const PARSED = new WeakSet<Ann<'tree'>>();

/** Whether some rule has asked for the words of a tree; to copy one that nobody asked for is to parse it. */
export function isParsed(tree: Ann<'tree'>): boolean {
	return PARSED.has(tree);
}

/** Parsed when a rule first asks for its words: rules do not look at all trees. */
function whenAsked({start, end}: Span, parse: () => Parsed): Ann<'tree'> {
	let parsed: Parsed | undefined;
	const now = (): Parsed => {
		parsed ??= parse();
		PARSED.add(tree);
		return parsed;
	};
	const tree: Ann<'tree'> = {
		start,
		end,
		kind: 'tree',
		get props() {
			return now().props;
		},
		get rule() {
			return now().rule;
		},
		get confidence() {
			return now().confidence;
		},
	};
	return tree;
}

function isWorthParsing(doc: Doc, {start, end}: Span): boolean {
	if (end - start > LONGEST) return false;
	return within(doc, 'cue', {start, end}).length > 0 || WORTH_IT.test(doc.text.slice(start, end));
}

function treeOf(
	{words, forms, quotations, asides}: Prepared,
	{weights, names, beam}: Parser,
): Parsed {
	const {header} = weights;
	const seen = lookAt(forms, weights.lexicon);
	const tags = tagWords(seen, weights.tags);
	const sight = seeTags(seen, tags, names.kinds);
	const raw = beam > 1 ? parseByBeam(sight, weights, beam) : parseGreedily(sight, weights);
	const arcs = attachMarks(forms, raw, header.labels);
	const list = [...tags];
	const heads = arcs.heads
		.subarray(0, words.length)
		.map((head) => (head === words.length ? -1 : head));
	const labels = words.map((_, i) => header.labels[arcs.labels[i] ?? 0] ?? '');
	const xpos = withFiniteTags({xpos: list.map((tag) => names.xpos[tag] ?? ''), heads, labels});
	const starts = new Int32Array(words.length);
	const ends = new Int32Array(words.length);
	for (const [i, {start, end}] of words.entries()) {
		starts[i] = start;
		ends[i] = end;
	}
	const margins = arcs.margins.map((margin) => margin * header.step);
	return {
		props: {
			starts,
			ends,
			upos: list.map((tag) => names.upos[tag] ?? ''),
			xpos,
			lemmas: forms.map((form, i) => lemmaOf(form, xpos[i] ?? '', header.lemmas)),
			heads,
			labels,
			margins,
			asides,
			quotations,
		},
		rule: beam > 1 ? 'syntax/beam' : 'syntax/greedy',
		confidence: sureness(margins),
	};
}

/** 0..1, an order only: by the least sure arc. */
function sureness(margins: Float32Array): number {
	const least = margins.reduce((least, margin) => Math.min(least, margin), 100);
	return least / (least + HALF_SURE);
}
