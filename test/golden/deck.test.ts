// The deck that comes with the program is what this program makes of the seeds, byte for byte.
import {readFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import {builtInDeck} from './built-in-deck.js';

test('the deck in decks/ is made by this very program (else: npm run golden)', async () => {
	const made = await builtInDeck();
	expect(made === readFileSync('decks/seeds.deck.json', 'utf8')).toBe(true);
	expect(JSON.parse(made)).toHaveProperty('cards.0.quote');
});
