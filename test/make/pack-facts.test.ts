// Facts that went through a thread make the very cards they would have made here.
import {expect, test} from 'vitest';
import {openSyntax} from '../../src/cli/open-syntax.js';
import {jsonFormat} from '../../src/decks/json.js';
import {makeDeck} from '../../src/make/make-deck.js';
import {packFacts, unpackFacts} from '../../src/make/pack-facts.js';
import {readFacts} from '../../src/make/read-facts.js';
import {seedReadings} from '../score/seed-readings.js';

test('copied facts make the same deck, byte for byte', async () => {
	const facts = (await seedReadings()).map((one) => readFacts(one, openSyntax().pass));
	const copied = facts.map((one) => unpackFacts(structuredClone(packFacts(one))));
	const print = (all: typeof facts): string =>
		jsonFormat.print(makeDeck(all, {generator: 'test'}).deck);
	expect(print(copied)).toBe(print(facts));
	expect(copied.map(({doc}) => doc.layer('block').length)).toEqual(
		facts.map(({doc}) => doc.layer('block').length),
	);
});
