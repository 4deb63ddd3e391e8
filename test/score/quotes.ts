// Scores every statement found in quotes-dev: spans and speakers, as quotes of the text.
import {readText} from '../../src/articles/text.js';
import {rawSpan} from '../../src/doc/doc.js';
import {GATE} from '../../src/facts/gate.js';
import {extractStatements} from '../../src/facts/statement/extract.js';
import type {StatementFact} from '../../src/facts/statement/statement.js';
import {annotate} from '../../src/make/annotate.js';
import {syntaxPass} from '../support/syntax-pass.js';
import {corpus, readLines, score} from './corpus.js';
import {type GoldLine, judge} from './judge.js';

/** A fixed point, so that runs can be told apart from moves of the gate. */
const SURE = 0.8;

const gold = corpus('quotes-dev.jsonl');
if (gold !== undefined) {
	const found = readLines<GoldLine>(gold).map((line) => {
		const {id, date, text} = line;
		const reading = readText({name: id, raw: text, given: {published: date, publishedBy: 'given'}});
		if (!reading.ok) throw new Error(`${id} could not be read`);
		const doc = annotate(reading.value, syntaxPass());
		const facts = extractStatements(doc);
		return {
			id,
			judged: facts.map((fact) => ({fact, isRight: judge(line, fact)})),
			statements: facts.flatMap(({props, confidence}) =>
				props.content.map((span) => ({
					...rawSpan(doc, span),
					speaker: props.speaker.name,
					confidence,
				})),
			),
		};
	});
	printCalibration(found.flatMap(({judged}) => judged));
	for (const [title, least] of [
		['all statements', 0],
		[`above the gate (${GATE})`, GATE],
		[`confidence from ${SURE} on, wherever the gate is`, SURE],
	] as const) {
		console.log(`\n${title}`);
		const predictions = found.map(({id, statements}) => ({
			id,
			quotes: statements.filter(({confidence}) => confidence >= least),
		}));
		score('test/score/score-quotes.mjs', [gold, 'PRED'], predictions);
	}
}

type Judged = {readonly fact: StatementFact; readonly isRight: boolean | null};

/** What the confidence says against what the gold says, a row for each tenth and for the gate. */
function printCalibration(judged: readonly Judged[]): void {
	console.log('\nconfidence     said   right      of');
	const bands = [0, 0.5, 0.6, 0.7, 0.8, GATE, 0.9, 0.95, 1.01];
	for (const [index, from] of bands.slice(0, -1).entries()) {
		const to = bands[index + 1] ?? 1;
		const band = judged.filter(
			({fact, isRight}) => isRight !== null && fact.confidence >= from && fact.confidence < to,
		);
		const said = band.reduce((sum, {fact}) => sum + fact.confidence, 0) / band.length;
		const right = band.filter(({isRight}) => isRight).length / band.length;
		const percent = (share: number): string => `${(100 * share).toFixed(1)} %`.padStart(8);
		const name = `${from.toFixed(2)}-${Math.min(1, to).toFixed(2)}`;
		console.log(`${name} ${percent(said)}${percent(right)} ${String(band.length).padStart(7)}`);
	}
}
