// The deck of the seeds as this program makes it.
import {readFileSync} from 'node:fs';
import {formatOf} from '../../src/decks/index.js';
import {makeDeck} from '../../src/make/make-deck.js';
import {readFacts} from '../../src/make/read-facts.js';
import {seedReadings} from '../score/seed-readings.js';
import {syntaxPass} from '../support/syntax-pass.js';

/** The bytes `whosaid generate seeds` writes, sidecar included. */
export async function builtInDeck(): Promise<string> {
	const {version} = JSON.parse(readFileSync('package.json', 'utf8')) as {version: string};
	const readings = await seedReadings();
	const {deck} = makeDeck(
		readings.map((reading) => readFacts(reading, syntaxPass())),
		{generator: `whosaid ${version}`},
	);
	const format = formatOf('x.deck.json');
	if (!format) throw new Error('no format for deck files');
	return format.print(deck);
}
