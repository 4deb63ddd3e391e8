// A card cites a quotation with both its marks, unless another of its kind cites words of it.
import {expect, test} from 'vitest';
import type {Card} from '../../src/cards/card.js';
import {finish} from '../../src/facts/draft.js';
import type {FactKey} from '../../src/facts/fact.js';
import {withWholeQuotes} from '../../src/make/whole-quotes.js';
import {at, invented} from '../facts/invented.js';

const LONG = Array.from({length: 60}, (_, i) => `They named harbour ${i}.`).join(' ');

/** What is cited by a card on each of the words, all of one article. */
function cited(text: string, ...asked: readonly string[]): readonly (string | undefined)[] {
	const doc = invented(`Boats leave.\n\n${text}\n\nThat was all.`);
	const cards = asked.flatMap((words, variant): readonly Card[] => {
		const draft = {
			...{kind: 'who-said' as const, question: 'Who said it?', variant: `${variant}`},
			...{forms: [{answer: 'Ingrid Dahl'}] as const, accept: [], tags: []},
			cited: [at(doc, words)],
		};
		const card = finish(draft, doc, 'f000000000001' as FactKey);
		return card ? [card] : [];
	});
	const chosen = cards.map((card) => ({card, confidence: 1, worth: 1}));
	return withWholeQuotes(chosen, doc).map(({card}) => card.cite?.quote);
}

const TWO = '"The quotas are a ruin. Nobody can live on them," Ingrid Dahl said on Monday.';

test('a quotation of several sentences is cited from mark to mark', () => {
	const whole = '"The quotas are a ruin. Nobody can live on them,"';
	expect(cited(TWO, 'quotas are a ruin')).toEqual([whole]);
	expect(cited(TWO, 'Nobody can live')).toEqual([TWO]);
});

test('not where two cards would come to cite the same', () => {
	expect(cited(TWO, 'quotas are a ruin', 'Nobody can live')).toEqual([
		'"The quotas are a ruin.',
		'Nobody can live on them," Ingrid Dahl said on Monday.',
	]);
});

test('not where the excerpt would be too long to read', () => {
	const text = `"The quotas are a ruin. ${LONG}" Ingrid Dahl said.`;
	expect(cited(text, 'quotas are a ruin')).toEqual(['"The quotas are a ruin.']);
});
