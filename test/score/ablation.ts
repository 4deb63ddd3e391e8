// What the parser brings: facts and cards with it and by rules alone, side by side in one run.
import {resolve} from 'node:path';
import {pathToFileURL} from 'node:url';
import {readText} from '../../src/articles/text.js';
import {rawSpan} from '../../src/doc/doc.js';
import type {Pass} from '../../src/doc/pass.js';
import type {Span} from '../../src/doc/span.js';
import {GATE} from '../../src/facts/gate.js';
import {extractStatements} from '../../src/facts/statement/extract.js';
import {annotate} from '../../src/make/annotate.js';
import {createSyntaxPass} from '../../src/passes/syntax/syntax.js';
import {syntaxWeights} from '../support/syntax-pass.js';
import {corpus, readLines, scoreJson} from './corpus.js';
import type {GoldLine} from './judge.js';
import {CARD_ARGS, deckPredictions} from './seed-deck.js';
import {seedReadings} from './seed-readings.js';

type Line = GoldLine & {readonly source: string};
type Found = Span & {readonly speaker: string; readonly confidence: number};
type Quotes = {readonly id: string; readonly quotes: readonly Found[]};
type Ratios = {readonly p: number; readonly r: number; readonly f1: number};
type Slice = {readonly overlap: Ratios; readonly endToEnd: Ratios; readonly cardPrecision: number};
type Scored = {readonly speech: Readonly<Record<string, Slice>>};

/** F1 end to end that the parser is to reach, and recall of indirect speech where precision is kept. */
const BARS = {indirect: 52, mixed: 63, all: 66, recall: 52, precision: 85};
const KEPT_PRECISION = 0.65;
/** Confidences at which precision and recall of indirect speech are looked at. */
const LEVELS = Array.from({length: 20}, (_, i) => i / 20);

// Imported as it stands, not bundled: bundled it would take this run for its own.
const {score}: {score(gold: readonly Line[], found: readonly Quotes[]): Scored} = await import(
	pathToFileURL(resolve('test/score/score-quotes.mjs')).href
);

const parser = createSyntaxPass(syntaxWeights());
const path = corpus('quotes-dev.jsonl');
if (path !== undefined) {
	// The treebanks hold GUM's articles, so the parser has seen some of them.
	const gold = readLines<Line>(path).filter(({source}) => !source.startsWith('gum'));
	const [parsed, ruled] = [factsOf(gold, parser), factsOf(gold, undefined)];
	console.log(`${gold.length} articles without GUM's, said or written`);
	console.log('                                            with  without  bar');
	const slices = [parsed, ruled].map((found) => score(gold, found).speech);
	for (const slice of ['all', 'mixed', 'indirect'] as const)
		row(
			`F1 end to end, ${slice}`,
			slices.map((one) => one[slice]?.endToEnd.f1 ?? 0),
			BARS[slice],
		);
	row(
		'recall of indirect spans, precision kept',
		[parsed, ruled].map((found) => keptRecall(gold, found)),
		BARS.recall,
	);
	row(
		`precision above the gate (${GATE})`,
		[parsed, ruled].map(
			(found) => score(gold, above(found, GATE)).speech['all']?.cardPrecision ?? 0,
		),
		BARS.precision,
	);
}
await cards();

function factsOf(gold: readonly Line[], pass: Pass | undefined): readonly Quotes[] {
	return gold.map(({id, date, text}) => {
		const reading = readText({name: id, raw: text, given: {published: date, publishedBy: 'given'}});
		if (!reading.ok) throw new Error(`${id} could not be read`);
		const doc = annotate(reading.value, pass);
		return {
			id,
			quotes: extractStatements(doc).flatMap(({props, confidence}) =>
				props.content.map((span) => ({
					...rawSpan(doc, span),
					speaker: props.speaker.name,
					confidence,
				})),
			),
		};
	});
}

function above(found: readonly Quotes[], least: number): readonly Quotes[] {
	return found.map(({id, quotes}) => ({
		id,
		quotes: quotes.filter(({confidence}) => confidence >= least),
	}));
}

/** The best recall of indirect spans at which enough of what is found is right. */
function keptRecall(gold: readonly Line[], found: readonly Quotes[]): number {
	const spans = LEVELS.flatMap((least) => {
		const slice = score(gold, above(found, least)).speech['indirect'];
		return slice && slice.overlap.p >= KEPT_PRECISION ? [slice.overlap.r] : [];
	});
	return Math.max(0, ...spans);
}

function row(name: string, shares: readonly number[], bar: number): void {
	const columns = shares.map((share) => (100 * share).toFixed(1).padStart(8));
	console.log(`${name.padEnd(40)}${columns.join('')} ${String(bar).padStart(5)}`);
}

type Cards = {
	readonly overall: {
		readonly cards: number;
		readonly statements: Ratio;
		readonly worth3: Ratio;
		readonly speaker: {readonly right: number; readonly wrong: number};
	};
};
type Ratio = {readonly found: number; readonly of: number};

async function cards(): Promise<void> {
	const readings = await seedReadings();
	console.log('\nThe deck of the seeds                   with  without');
	const [one, other] = [parser, undefined].map((pass) => {
		const scored = scoreJson<Cards>(
			'test/gold/score-cards.mjs',
			[...CARD_ARGS, '--json'],
			deckPredictions(readings, pass),
		);
		const {cards: count, statements, worth3, speaker} = scored.overall;
		return {
			cards: `${count}`,
			'statements reached': `${statements.found}/${statements.of}`,
			'worth-3 statements reached': `${worth3.found}/${worth3.of}`,
			'speaker right': `${speaker.right}/${speaker.right + speaker.wrong}`,
		};
	});
	for (const [name, value] of Object.entries(one ?? {})) {
		const without = Object.entries(other ?? {}).find(([key]) => key === name)?.[1] ?? '';
		console.log(`${name.padEnd(36)}${value.padStart(9)}${without.padStart(9)}`);
	}
}
