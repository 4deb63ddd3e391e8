// Writes the deck that comes with the program anew, from the seeds; read the change as a diff.
import {writeFileSync} from 'node:fs';
import {builtInDeck} from './built-in-deck.js';

writeFileSync('decks/seeds.deck.json', await builtInDeck());
