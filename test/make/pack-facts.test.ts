// Facts that went through a thread make the very cards they would have made here.
import {expect, test} from 'vitest';
import {openSyntax} from '../../src/cli/open-syntax.js';
import {jsonFormat} from '../../src/decks/json.js';
import {makeDeck} from '../../src/make/make-deck.js';
import {packFacts, unpackFacts} from '../../src/make/pack-facts.js';
import {readFacts} from '../../src/make/read-facts.js';
import {isParsed} from '../../src/passes/syntax/syntax.js';
import {seedReadings} from '../score/seed-readings.js';

test('copied facts make the same deck, byte for byte', async () => {
	const {pass} = openSyntax();
	const facts = (await seedReadings()).map((one) => readFacts(one, pass));
	const asked = facts.map(({doc}) => doc.layer('tree').filter(isParsed).length);
	const packed = facts.map((one) => structuredClone(packFacts(one)));
	expect(packed.map(({trees}) => trees.length)).toEqual(asked);
	expect(facts.map(({doc}) => doc.layer('tree').filter(isParsed).length)).toEqual(asked);
	const copied = packed.map((one) => unpackFacts(one, pass));
	const print = (all: typeof facts): string =>
		jsonFormat.print(makeDeck(all, {generator: 'test'}).deck);
	expect(print(copied)).toBe(print(facts));
	expect(copied.map(({doc}) => doc.layer('block').length)).toEqual(
		facts.map(({doc}) => doc.layer('block').length),
	);
});
