// Scores the facts of the seeds against their gold, each fact as one card; all, and above the gate.
import {GATE} from '../../src/facts/gate.js';
import {readFacts} from '../../src/make/read-facts.js';
import {syntaxPass} from '../support/syntax-pass.js';
import {score} from './corpus.js';
import {factCard} from './fact-card.js';
import {goldName, seedReadings} from './seed-readings.js';

const facts = (await seedReadings()).map((reading) => ({
	article: goldName(reading),
	facts: readFacts(reading, syntaxPass()).asked.map(({fact}) => fact),
}));
for (const [title, least] of [
	['all facts', 0],
	[`above the gate (${GATE})`, GATE],
] as const) {
	console.log(`\n${title}`);
	const predictions = facts.map(({article, facts: found}) => ({
		article,
		cards: found.filter(({confidence}) => confidence >= least).map(factCard),
	}));
	const missed = process.argv.includes('--missed') ? ['--missed'] : [];
	score(
		'test/gold/score-cards.mjs',
		['--gold', 'test/gold/seeds.json', '--cards', 'PRED', '--texts', 'seeds', ...missed],
		predictions,
	);
}
