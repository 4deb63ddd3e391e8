// Scores the deck of the seeds against the gold facts.
import {makeDeck} from '../../src/make/make-deck.js';
import {readFacts} from '../../src/make/read-facts.js';
import {syntaxPass} from '../support/syntax-pass.js';
import {score} from './corpus.js';
import {goldName, seedReadings} from './seed-readings.js';

const readings = await seedReadings();
const {deck} = makeDeck(
	readings.map((reading) => readFacts(reading, syntaxPass())),
	{generator: 'score'},
);
const predictions = readings.map((reading) => ({
	article: goldName(reading),
	cards: deck.cards
		.filter(({cite}) => cite?.source === reading.article.id)
		.map(({kind, question, answer, choices, cite}) => ({
			kind,
			question,
			answer,
			choices: choices.map(({text}) => text),
			source: cite ? [{start: cite.start, end: cite.end}] : [],
		})),
}));
const missed = process.argv.includes('--missed') ? ['--missed'] : [];
score(
	'test/gold/score-cards.mjs',
	['--gold', 'test/gold/seeds.json', '--cards', 'PRED', '--texts', 'seeds', '--strict', ...missed],
	predictions,
);
