// A claim that is the opposite of its headline becomes no card.
import {expect, test} from 'vitest';
import type {Card, CardId, FactId} from '../../src/cards/card.js';
import {contradicted} from '../../src/make/headline-flip.js';
import {invented} from '../facts/invented.js';

const HEADLINE = 'Norway not ready to give up the right to close ports';
const doc = invented(`${HEADLINE}\n\nIngrid Dahl spoke of the ports on Monday.\n\nThat was all.`);

function asking(question: string): Card {
	return {
		id: 'c1' as CardId,
		fact: 'f1' as FactId,
		kind: 'who-said',
		...{question, answer: 'Ingrid Dahl', accept: [], choices: [], tags: []},
	};
}

test.each([
	['lost "not"', 'Who said that Norway was ready to give up the right to close ports?', true],
	['kept', 'Who said that Norway was not ready to give up the right to close ports?', false],
	['refused', 'Who said that Norway refused to give up the right to close its ports?', false],
	['something else', 'Who said that Norway was ready to pay for the ports?', false],
])('%s', (_name, question, isFlipped) => {
	expect(contradicted(asking(question), doc)).toBe(isFlipped ? HEADLINE : null);
});
