// Whether a card is to be shown with the answer it had when it was learned.
import {expect, test} from 'vitest';
import {changedAnswer, withChangedAnswer} from '../../src/cards/changed-answer.js';
import {card} from '../decks/make.js';

test('until it is answered again, a changed card tells what its answer was', () => {
	const changed = withChangedAnswer(card('a', {answer: 'New.', extra: {x: 1}}), 'Old.', 100);
	expect(changed.extra).toMatchObject({x: 1});
	expect(changedAnswer(changed, 99)).toBe('Old.');
	expect(changedAnswer(changed, 100)).toBeNull();
	expect(changedAnswer(changed, null)).toBeNull();
	expect(changedAnswer({...changed, answer: 'Old.'}, 99)).toBeNull();
});

test.each([undefined, 'Old.', null, {was: 'Old.'}, {was: 7, at: 100}, {was: 'Old.', at: 'now'}])(
	'%j marks nothing',
	(mark) => {
		expect(changedAnswer(card('a', {extra: {changed: mark}}), 1)).toBeNull();
	},
);
