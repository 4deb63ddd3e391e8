// Scores every statement found in quotes-dev: spans and speakers, as quotes of the text.
import {readText} from '../../src/articles/text.js';
import {rawSpan} from '../../src/doc/doc.js';
import {GATE} from '../../src/facts/gate.js';
import {extractStatements} from '../../src/facts/statement/extract.js';
import {annotate} from '../../src/make/annotate.js';
import {syntaxPass} from '../support/syntax-pass.js';
import {corpus, readLines, score} from './corpus.js';

type Line = {readonly id: string; readonly date: string; readonly text: string};

const gold = corpus('quotes-dev.jsonl');
if (gold !== undefined) {
	const lines = readLines<Line>(gold);
	const found = lines.map(({id, date, text}) => {
		const reading = readText({name: id, raw: text, given: {published: date, publishedBy: 'given'}});
		if (!reading.ok) throw new Error(`${id} could not be read`);
		const doc = annotate(reading.value, syntaxPass());
		return {
			id,
			statements: extractStatements(doc).flatMap(({props, confidence}) =>
				props.content.map((span) => ({
					...rawSpan(doc, span),
					speaker: props.speaker.name,
					confidence,
				})),
			),
		};
	});
	for (const [title, least] of [
		['all statements', 0],
		[`above the gate (${GATE})`, GATE],
	] as const) {
		console.log(`\n${title}`);
		const predictions = found.map(({id, statements}) => ({
			id,
			quotes: statements.filter(({confidence}) => confidence >= least),
		}));
		score('test/score/score-quotes.mjs', [gold, 'PRED'], predictions);
	}
}
